/** The checks of the kinds that every team uses, by their codes; a test holds them to the sentences. */

const CODES =
  "action/no-due action/no-owner action/overdue entry/may-name-student entry/missing entry/not-a-day entry/not-a-number entry/not-a-time entry/not-on-list goal/no-result goal/not-measurable meeting/ends-before-start meeting/far-ahead meeting/no-date meeting/nobody-recorded meeting/same-date member/left-before-joining member/never-there member/twice rhythm/gap rhythm/since-last role/held-long stage/back stage/back-because stage/cycle-not-closed stage/lacks stage/left-without stage/skipped stage/stalled stage/unknown team/no-goal";

export const EVERYDAY_CHECKS: readonly string[] = CODES.split(" ");
