/** Pages above the team, and collecting across workbooks, as a file of its own: Apps Script reads it with every run, but it wakes only for that. */

import { extractIn, pages } from "../core/collection.ts";
import { type Extract, type Further, isTabOfRows, type Pages, SETUP_TAB, type Snapshot } from "../core/index.ts";
import { DATA_TAB } from "../core/workbook/page-tabs.ts";

/** At the top of Further.js; see `further.ts`. */
declare const pltFurther_: () => Further;

/** Carries out such a command. The name ends in an underscore, so that no page can call it. */
export const pltPages_: Pages = (command, snapshot, apart) => pages(command, snapshot, apart);

/** The figures of another workbook's log; null where it holds none. */
export const pltExtract_ = (snapshot: Snapshot): Extract | null => extractIn(snapshot, pltFurther_());

/** True for a tab that belongs to a log by its name, and is no page. */
export const pltIsLogTab_ = (name: string): boolean => isTabOfRows(name) || name === SETUP_TAB || name === DATA_TAB;
