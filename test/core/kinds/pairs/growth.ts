/** Pairs for the kinds about how a team grows. */
import type { Pair } from "./pair.ts";

const date = "2025-10-08";
const level = "mostly";
const evidence = "Two lessons seen.";
const rated = (...attributes: readonly string[]) =>
  attributes.map((attribute) => ({ date, attribute, level, evidence }));
const asRole = (...roles: readonly string[]) =>
  roles.map((role) => ({ date, attribute: "role-target", role, level, evidence }));

export const GROWTH: readonly Pair[] = [
  {
    code: "rating/no-evidence",
    today: "2025-10-09",
    trips: { rating: [{ date, attribute: "teamwork", level }] },
    passes: { rating: [{ date, attribute: "teamwork", level, evidence }] },
  },
  {
    code: "rating/attribute-not-rated",
    today: "2025-10-09",
    trips: { rating: rated("open-practice", "shared-purpose", "teamwork", "student-learning") },
    passes: { rating: rated("open-practice", "shared-purpose", "teamwork", "student-learning", "reflection") },
  },
  {
    code: "rating/role-not-rated",
    today: "2025-10-09",
    trips: { rating: asRole("principal", "teacher") },
    passes: { rating: asRole("principal", "teacher", "community") },
  },
  {
    code: "observation/no-follow-up",
    today: "2025-10-09",
    trips: { observation: [{ date, focus: "Wait time", feedback: "Longer pauses helped." }] },
    passes: {
      observation: [{ date, focus: "Wait time", feedback: "Longer pauses helped.", follow_up: "Try it in writing." }],
    },
  },
];
