/** Menus, the sidebar and alerts: what the person sees of the add-on around the grid. */
import { ServiceException } from "./exception.ts";
import { type HtmlOutputPort, htmlOf } from "./html-output.ts";
import { enumeration, service } from "./mark.ts";

/** What stands on the person's screen. */
export interface Ui {
  readonly menus: {
    readonly title: string;
    readonly items: readonly { readonly caption: string; readonly calls: string }[];
  }[];
  sidebar: { readonly title: string; readonly html: string } | null;
  readonly alerts: string[];
  readonly toasts: string[];
  /** A page in a window of its own over the sheet. */
  dialog: { readonly title: string; readonly html: string } | null;
  /** What the person answers next: to `alert` the button, to `prompt` its text too. Nothing is closed with the cross. */
  readonly answers: { readonly button: string; readonly text: string }[];
}

export const emptyUi = (): Ui => ({
  menus: [],
  sidebar: null,
  alerts: [],
  toasts: [],
  dialog: null,
  answers: [],
});

export interface MenuPort {
  readonly addItem: (caption: string, functionName: string) => MenuPort;
  readonly addSeparator: () => MenuPort;
  readonly addToUi: () => void;
}
export interface UiPort {
  readonly createAddonMenu: () => MenuPort;
  readonly createMenu: (caption: string) => MenuPort;
  readonly showSidebar: (html: GoogleAppsScript.HTML.HtmlOutput) => void;
  readonly showModalDialog: (html: GoogleAppsScript.HTML.HtmlOutput, title: string) => void;
  readonly showModelessDialog: (html: GoogleAppsScript.HTML.HtmlOutput, title: string) => void;
  readonly alert: {
    (prompt: string): GoogleAppsScript.Base.Button;
    (prompt: string, buttons: GoogleAppsScript.Base.ButtonSet): GoogleAppsScript.Base.Button;
    (title: string, prompt: string, buttons: GoogleAppsScript.Base.ButtonSet): GoogleAppsScript.Base.Button;
  };
  readonly prompt: (prompt: string, buttons: GoogleAppsScript.Base.ButtonSet) => PromptPort;
}

export interface PromptPort {
  readonly getSelectedButton: () => GoogleAppsScript.Base.Button;
  readonly getResponseText: () => string;
}

type Assert<T extends U, U> = T;
export type PromptIsReal = Assert<GoogleAppsScript.Base.PromptResponse, PromptPort>;
export type UiIsReal = Assert<GoogleAppsScript.Base.Ui, UiPort>;
export type MenuIsReal = Assert<GoogleAppsScript.Base.Menu, MenuPort>;
export type SidebarIsReal = Assert<GoogleAppsScript.HTML.HtmlOutput, HtmlOutputPort>;

/** The name that the store shows; an add-on's own menu stands under it. */
const ADDON = "PLT Log";

export function uiPort(ui: Ui): UiPort {
  return service("Ui", {
    createAddonMenu: () => menuPort(ui, ADDON),
    createMenu: (caption: string) => menuPort(ui, caption),
    showSidebar: (html: object) => {
      ui.sidebar = htmlOf(html);
    },
    showModalDialog: (html: object, title: string) => showDialog(ui, html, title),
    showModelessDialog: (html: object, title: string) => showDialog(ui, html, title),
    alert: (...words: readonly unknown[]) => {
      ui.alerts.push(words.filter((word) => typeof word === "string").join("\n"));
      return buttonOf(ui.answers.shift()?.button ?? "CLOSE");
    },
    prompt: (prompt: string) => {
      ui.alerts.push(prompt);
      const { button, text } = ui.answers.shift() ?? { button: "CLOSE", text: "" };
      return service("PromptResponse", { getSelectedButton: () => buttonOf(button), getResponseText: () => text });
    },
    Button: BUTTONS,
    ButtonSet: BUTTON_SETS,
  });
}

const BUTTONS = enumeration(["CLOSE", "OK", "CANCEL", "YES", "NO"]);
const BUTTON_SETS = enumeration(["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);

function buttonOf(name: string): GoogleAppsScript.Base.Button {
  if (!Object.hasOwn(BUTTONS, name)) throw new RangeError(`There is no button ${name}.`);
  return BUTTONS[name as keyof typeof BUTTONS];
}

function showDialog(ui: Ui, html: object, title: string): void {
  ui.dialog = { ...htmlOf(html), title };
}

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
