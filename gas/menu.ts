/** The menu of the team edition, in a script file apart from all the rest: it is there even when the rest is broken, and before anyone gave permission. */
import { addMenu } from "./add-menu.ts";

/** Runs whenever a spreadsheet is opened. */
export const onOpen = (event: GoogleAppsScript.Events.SheetsOnOpen | undefined): void => addMenu(event, () => []);

/** Runs once, right after the add-on was installed from this spreadsheet. */
export const onInstall = (event: GoogleAppsScript.Events.SheetsOnOpen | undefined): void => onOpen(event);
