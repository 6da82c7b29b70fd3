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
  V4: ["meeting/nobody-recorded", "member/never-there", "member/left-before-joining"],
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

/** What shows a row where no kind declares it: the pages of a team, a school and a district draw it themselves. */
export const PAGES: Readonly<Record<string, string>> = {
  V4: "participation by person on the team's page",
  L1: "where the team stands, on the team's and the school's page",
  T9: "requests met and unmet, from the requests for resources (see C11)",
  W4: "the rhythm, on the team's page",
  W6: "where the team stands, as L1",
  W7: "follow-through rate, on the team's and the school's page",
  C3: "where the team stands, as L1",
  C10: "observations given and received, as T6",
};
