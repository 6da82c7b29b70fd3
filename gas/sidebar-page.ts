/** Opens the sidebar at one of its views. */
import { languageOf } from "./read.ts";

/** The views of the page, one for each item of the menu. */
export type View = "start" | "meeting" | "check" | "summary";

const ROOM = '<div id="app"';

/** The page is one HTML file; what it must know before its first question is written into it: the view and the language. */
export function showSidebar(view: View): void {
  const language = languageOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
  const page = HtmlService.createHtmlOutputFromFile("Sidebar").getContent();
  const html = page.replace(ROOM, `${ROOM} data-view="${view}" data-language="${language}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle("PLT Log"));
}
