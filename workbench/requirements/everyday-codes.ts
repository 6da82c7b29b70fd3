/** Checks of the everyday kinds and of cycles, which are plain functions and name no list of their codes: what each row has of them. */

/** The kinds that every team uses, by the rows that are done with them beside what the fuller kinds declare. */
export const EVERYDAY_KINDS: Readonly<Record<string, readonly string[]>> = {
  W7: ["action-item"],
};

const STAGES = [
  "stage/lacks",
  "stage/skipped",
  "stage/back",
  "stage/cycle-not-closed",
  "stage/unknown",
  "stage/stalled",
];

/** Codes by the row that asks for them; C10 asks for what T6 asks for. */
export const EVERYDAY_CODES: Readonly<Record<string, readonly string[]>> = {
  V4: ["meeting/nobody-recorded", "member/never-there", "member/twice", "member/left-before-joining"],
  L1: STAGES,
  L3: ["entry/may-name-student"],
  T11: ["role/held-long"],
  W1: ["goal/not-measurable", "goal/no-result", "team/no-goal"],
  W4: ["meeting/no-date", "meeting/far-ahead", "meeting/same-date", "rhythm/gap", "rhythm/since-last"],
  W6: STAGES,
  W7: ["action/no-owner", "action/no-due", "action/overdue"],
  C3: STAGES,
  C10: ["observation/no-follow-up"],
};

/** What pages show of a row by themselves, beside the topics and what kinds give. */
export const PAGES: Readonly<Record<string, string>> = {
  V4: "participation by person (the team's page), by team (the school's page)",
  V7: "the policy line (the board's page)",
  L1: "where the team stands, and why it is called stalled (the team's, the school's, the district's page)",
  T4: "the latest meetings (the team's page), and the meeting book",
  W1: "baseline, target, result (the team's page), goals reached (the school's, the district's page)",
  W5: "plan goals with the teams that work on them (the school's, the district's page)",
  W6: "as L1",
  W7: "follow-through rate (the team's, the school's, the district's page)",
  W9: "every team on a row (the school's page), every school (the district's page)",
  C3: "as L1",
  C9: "each common measure with the teams that have data for it (the district's page)",
  C10: "as T6",
};
