/** The tabs that belong to a log: all that most commands need to see. */
import { KINDS } from "../kinds/index.ts";
import { DATA_SHEET } from "../log/data-tab.ts";
import { SUMMARY_SHEET } from "../summaries/team.ts";
import type { Needs } from "../workbook/snapshot.ts";

export const ourTabs: readonly string[] = [...KINDS.map((kind) => kind.tab), SUMMARY_SHEET, DATA_SHEET];

export const needsOurTabs = (): Needs => ({ sheets: ourTabs });
export const needsAll = (): Needs => ({ sheets: "all" });

/** True for a sheet that is one of ours, in whatever case its name is written. */
export const isOurs = (sheet: string): boolean => ourTabs.some((tab) => tab.toLowerCase() === sheet.toLowerCase());
