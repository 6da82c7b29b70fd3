/** The tabs that belong to a log: all that most commands need to see. */
import type { Command } from "../command.ts";
import { FURTHER_TABS } from "../kinds/further-tabs.ts";
import { KINDS } from "../kinds/index.ts";
import { DATA_SHEET } from "../log/data-tab.ts";
import { CHECK_SHEET, COLLECTED_SHEET, EXTRACTS_SHEET, SUMMARY_SHEET } from "../workbook/page-tabs.ts";
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

/** The same with what a program workbook says of its collection; the collected figures are many, and not everybody needs them. */
export const tabsOfPages = ({ type }: Command): Needs => ({
  sheets: [...ourTabs, COLLECTED_SHEET, ...(type === "registered" ? [] : [EXTRACTS_SHEET])],
});

/** All that a command needs that looks at a team's own sheets. */
export const ALL_SHEETS: Needs = { sheets: "all" };

/** The tab of the settings. */
export const SETUP_TAB: string = KINDS.find(({ layout }) => layout === "pairs")?.tab ?? "";

/** True for a tab of the log that holds an entry a row, as far as its name tells. */
export const isTabOfRows = (sheet: string): boolean =>
  FURTHER_TABS.includes(sheet) || KINDS.some(({ tab, layout }) => tab === sheet && layout === "rows");
