/** Menus, the sidebar and alerts: what the person sees of the add-on around the grid. */
import { ServiceException } from "./exception.ts";
import { type HtmlOutputPort, htmlOf } from "./html-output.ts";
import { service } from "./mark.ts";

/** What stands on the person's screen. */
export interface Ui {
  readonly menus: {
    readonly title: string;
    readonly items: readonly { readonly caption: string; readonly calls: string }[];
  }[];
  sidebar: { readonly title: string; readonly html: string } | null;
  readonly alerts: string[];
}

export const emptyUi = (): Ui => ({ menus: [], sidebar: null, alerts: [] });

export interface MenuPort {
  readonly addItem: (caption: string, functionName: string) => MenuPort;
  readonly addSeparator: () => MenuPort;
  readonly addToUi: () => void;
}
export interface UiPort {
  readonly createAddonMenu: () => MenuPort;
  readonly createMenu: (caption: string) => MenuPort;
  readonly showSidebar: (html: GoogleAppsScript.HTML.HtmlOutput) => void;
  readonly alert: (prompt: string) => GoogleAppsScript.Base.Button;
}

type Assert<T extends U, U> = T;
export type UiIsReal = Assert<GoogleAppsScript.Base.Ui, UiPort>;
export type MenuIsReal = Assert<GoogleAppsScript.Base.Menu, MenuPort>;
export type SidebarIsReal = Assert<GoogleAppsScript.HTML.HtmlOutput, HtmlOutputPort>;

/** The name that the store shows; an add-on's own menu stands under it. */
const ADDON = "PLT Log";

export function uiPort(ui: Ui): UiPort {
  const port: UiPort = service("Ui", {
    createAddonMenu: () => menuPort(ui, ADDON),
    createMenu: (caption: string) => menuPort(ui, caption),
    showSidebar: (html: object) => {
      ui.sidebar = htmlOf(html);
    },
    alert: (prompt: string) => {
      ui.alerts.push(prompt);
      return alertAnswer();
    },
  });
  return port;
}

/** The person closes every alert; what they answered is not built. */
const alertAnswer = (): never => undefined as never;

function menuPort(ui: Ui, title: string): MenuPort {
  const items: { caption: string; calls: string }[] = [];
  const menu: MenuPort = service("Menu", {
    addItem: (caption: string, calls: string) => {
      if (!/^[A-Za-z]\w*$/.test(calls)) throw new ServiceException(`Invalid function name: ${calls}`);
      items.push({ caption, calls });
      return menu;
    },
    addSeparator: () => menu,
    addToUi: () => {
      ui.menus.push({ title, items });
    },
  });
  return menu;
}
