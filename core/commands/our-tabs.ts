/** The tabs that belong to a log: all that most commands need to see. */
import { FURTHER_TABS } from "../kinds/further-tabs.ts";
import { KINDS } from "../kinds/index.ts";
import { DATA_SHEET } from "../log/data-tab.ts";
import { CHECK_SHEET, SUMMARY_SHEET } from "../workbook/page-tabs.ts";
import type { Needs } from "../workbook/snapshot.ts";

export const ourTabs: readonly string[] = [
  ...KINDS.map((kind) => kind.tab),
  ...FURTHER_TABS,
  SUMMARY_SHEET,
  CHECK_SHEET,
  DATA_SHEET,
];

/** All that a command needs that keeps to the log. */
export const OUR_TABS: Needs = { sheets: ourTabs };

/** All that a command needs that looks at a team's own sheets. */
export const ALL_SHEETS: Needs = { sheets: "all" };
