/** The tabs that belong to a log: all that most commands need to see. */
import { KINDS } from "../kinds/index.ts";
import { DATA_SHEET } from "../log/data-tab.ts";
import { SUMMARY_SHEET } from "../summaries/team.ts";
import type { Needs } from "../workbook/snapshot.ts";

export const ourTabs: readonly string[] = [...KINDS.map((kind) => kind.tab), SUMMARY_SHEET, DATA_SHEET];

/** All that a command needs that keeps to the log. */
export const OUR_TABS: Needs = { sheets: ourTabs };

/** All that a command needs that looks at a team's own sheets. */
export const ALL_SHEETS: Needs = { sheets: "all" };

/** True for a sheet that is one of ours, in whatever case its name is written. */
export const isOurs = (sheet: string): boolean => ourTabs.some((tab) => tab.toLowerCase() === sheet.toLowerCase());
