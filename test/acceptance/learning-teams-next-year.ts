/** How the first year of a learning team ends, and the next one begins. */
import { checks, closes, looksAt, saves, summarizesYear, triesToClose } from "./steps.ts";
import { entries, entry, type Step } from "./year.ts";

const TEAM = { where: "team", who: "Eva Hart for the team" } as const;
const ALL = ["Eva Hart", "Fay Ito", "Gil Jones"];
const STAYING = ["Eva Hart", "Fay Ito", "Ida Lund"];

export const NEXT_YEAR: readonly Step[] = [
  saves(
    { ...TEAM, name: "last", on: "2026-06-03", what: "meets for the last time, and looks at what is open" },
    entry("meeting", { date: "2026-06-03", stage: "monitor-adjust", attendees: ALL, facilitator: "Eva Hart" }),
    entries(
      "action-item",
      { text: "Print the rubric", owner: "Fay Ito", due: "2026-05-20", status: "done" },
      { text: "Order fraction strips", owner: "Eva Hart", due: "2026-05-27", status: "open" },
      { text: "Thank the coach", due: "2026-05-27", status: "done" },
    ),
    entry("norm", { text: "We begin on time.", agreed: "2026-01-14" }),
  ),
  triesToClose({ ...TEAM, name: "preview", on: "2026-06-10", what: "looks at what would rest" }),
  closes(
    { ...TEAM, name: "closed", on: "2026-06-10", what: "closes the year; Gil Jones leaves, Ida Lund joins" },
    { begins: "2026-08-24", stays: STAYING },
  ),
  checks({ ...TEAM, name: "July", on: "2026-07-10", what: "checks the log in the summer" }),
  looksAt({ ...TEAM, name: "August form", on: "2026-08-26", what: "opens the form of the first meeting" }, "meeting"),
  saves(
    { ...TEAM, name: "first again", on: "2026-08-26", what: "meets for the first time" },
    entry("meeting", { date: "2026-08-26", stage: "analyze-data", attendees: STAYING, facilitator: "Eva Hart" }),
  ),
  checks({ ...TEAM, name: "new year", on: "2026-08-27", what: "checks the log" }),
  summarizesYear({ ...TEAM, name: "old summary", on: "2026-08-27", what: "draws last year once more" }, "2025-26"),
];
