/** The tabs of a log that are drawn, not typed into. */

export const SUMMARY_SHEET = "PLT Summary";

export const CHECK_SHEET = "PLT Check";

/** Where its table holds a team's reason and the notice's mark, counted from 0. */
export const CHECK_COLUMNS = { reason: 4, mark: 5 } as const;
