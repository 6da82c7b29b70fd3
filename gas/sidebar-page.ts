/** Opens the sidebar at one of its views. */
import { languageOf } from "./read.ts";

/** The views of the page, one for each item of the menu. */
export type View = "start" | "meeting" | "check" | "summary";

const PAGES = { en: "Sidebar", es: "SidebarEs" } as const;

const ROOM = '<div id="app"';

/** The page is one HTML file for each language; the view to begin with is written into it. */
export function showSidebar(view: View): void {
  const language = languageOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
  const page = HtmlService.createHtmlOutputFromFile(PAGES[language]).getContent();
  const html = page.replace(ROOM, `${ROOM} data-view="${view}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle("PLT Log"));
}
