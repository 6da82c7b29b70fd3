/** The tabs of a log that are drawn, not typed into. */

export const SUMMARY_SHEET = "PLT Summary";

export const CHECK_SHEET = "PLT Check";
