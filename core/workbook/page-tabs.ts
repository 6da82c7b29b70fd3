/** The tabs of a log that are drawn or kept by us, not typed into. */

export const SUMMARY_SHEET = "PLT Summary";

export const CHECK_SHEET = "PLT Check";

/** The hidden tab of what must be remembered. */
export const DATA_TAB = "PLT Data";

/** What became of each registered team's log: a program's own list. */
export const COLLECTED_SHEET = "PLT Collected";

/** The hidden tab with the figures that were collected. */
export const EXTRACTS_SHEET = "PLT Extracts";

/** Where its table holds a team's reason and the notice's mark, counted from 0. */
export const CHECK_COLUMNS = { reason: 4, mark: 5 } as const;
