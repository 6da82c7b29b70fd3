/** The add-on's menu, in a script file apart from all the rest: it is there even when the rest is broken, and before anyone gave permission. */
import { menuWords } from "../core/words/menu.ts";

/** Runs whenever a spreadsheet is opened, also where the add-on was never used: then no service may be asked, not even for a language. */
export function onOpen(event: GoogleAppsScript.Events.SheetsOnOpen | undefined): void {
  const words = menuWords[languageFor(event)];
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(words.start, "showStart")
    .addItem(words.meeting, "showMeeting")
    .addItem(words.check, "runCheck")
    .addItem(words.summary, "runSummary")
    .addToUi();
}

/** Runs once, right after the add-on was installed from this spreadsheet. */
export const onInstall = (event: GoogleAppsScript.Events.SheetsOnOpen | undefined): void => onOpen(event);

function languageFor(event: GoogleAppsScript.Events.SheetsOnOpen | undefined): "en" | "es" {
  if (event === undefined || event.authMode === ScriptApp.AuthMode.NONE) return "en";
  return /^es/i.test(Session.getActiveUserLocale()) ? "es" : "en";
}
