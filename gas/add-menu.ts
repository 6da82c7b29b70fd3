/** The add-on's menu: the same five items in every edition, and what an edition has besides. */
import { menuWords } from "../core/words/menu.ts";

type Language = "en" | "es";
type Opened = GoogleAppsScript.Events.SheetsOnOpen | undefined;

/** An item of the menu: what it says, and the function at the top of the script that it calls. */
export interface MenuItem {
  readonly caption: string;
  readonly calls: string;
}

/** Makes the menu when a spreadsheet is opened, also where the add-on was never used: then no service may be asked, not even for a language. */
export function addMenu(event: Opened, more: (language: Language) => readonly MenuItem[]): void {
  const language = languageFor(event);
  const words = menuWords[language];
  const menu = SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(words.start, "showStart")
    .addItem(words.meeting, "showMeeting")
    .addItem(words.check, "runCheck")
    .addItem(words.summary, "runSummary")
    .addItem(words.pages, "showMorePages");
  const items = more(language);
  if (items.length > 0) menu.addSeparator();
  for (const { caption, calls } of items) menu.addItem(caption, calls);
  menu.addToUi();
}

function languageFor(event: Opened): Language {
  if (event === undefined || event.authMode === ScriptApp.AuthMode.NONE) return "en";
  return /^es/i.test(Session.getActiveUserLocale()) ? "es" : "en";
}
