/** Opens the sidebar: the page for a team's work at one of its views, or the page for more pages. */
import { languageOf } from "./read.ts";

/** The views of the page, one for each item of the menu. */
export type View = "start" | "meeting" | "check" | "summary";

const PAGES = { en: "Sidebar", es: "SidebarEs" } as const;
const MORE_PAGES = { en: "MorePages", es: "MorePagesEs" } as const;

const ROOM = '<div id="app"';

/** The page is one HTML file for each language; the view to begin with is written into it. */
export function showSidebar(view: View): void {
  show(textOf(PAGES).replace(ROOM, `${ROOM} data-view="${view}"`));
}

/** Pages to print, for many teams, and collecting. A page of its own, so that nobody waits for it who only logs a meeting. */
export const showPages = (): void => show(textOf(MORE_PAGES));

const textOf = (files: Readonly<Record<"en" | "es", string>>): string =>
  HtmlService.createHtmlOutputFromFile(
    files[languageOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale())],
  ).getContent();

const show = (html: string): void =>
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle("PLT Log"));
