/** The menu of the coordinator edition, in a script file apart from all the rest, as that of the team edition. */
import { coordinatorMenuWords } from "../core/words/coordinator-menu.ts";
import { addMenu, type MenuItem } from "./add-menu.ts";

type Opened = GoogleAppsScript.Events.SheetsOnOpen | undefined;

function items(language: "en" | "es"): readonly MenuItem[] {
  const words = coordinatorMenuWords[language];
  return [
    { caption: words.collect, calls: "showCollect" },
    { caption: words.school, calls: "runSchoolPage" },
    { caption: words.district, calls: "runDistrictPages" },
  ];
}

/** Runs whenever a spreadsheet is opened. */
export const onOpen = (event: Opened): void => addMenu(event, items);

/** Runs once, right after the add-on was installed from this spreadsheet. */
export const onInstall = (event: Opened): void => onOpen(event);
