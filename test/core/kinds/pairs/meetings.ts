/** Pairs for the kinds about how a team meets. */
import type { Pair } from "./pair.ts";

export const MEETINGS: readonly Pair[] = [
  {
    code: "norm/not-reviewed",
    today: "2025-10-09",
    trips: { norm: [{ text: "We begin on time.", agreed: "2024-09-03" }] },
    passes: { norm: [{ text: "We begin on time.", agreed: "2024-09-03", reviewed: "2025-08-20" }] },
  },
  {
    code: "team/no-norms",
    today: "2025-10-09",
    trips: { meeting: [{ date: "2025-10-08", attendees: ["Ana Ruiz"] }] },
    passes: { meeting: [{ date: "2025-10-08", attendees: ["Ana Ruiz"] }], norm: [{ text: "We begin on time." }] },
  },
];
