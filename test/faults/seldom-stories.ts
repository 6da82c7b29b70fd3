/** What a team does once a year or seldom when something goes wrong: it closes the year, writes a check, works under a policy of its own. */
import type { Command } from "../../core/index.ts";
import { applyOurs } from "../own-policy.ts";
import { begin, convert, empty, meeting, notes, ownColumn, twoMeetings } from "./a-team.ts";
import type { Story } from "./story.ts";

const ROSTER = ["Ana Ruiz", "Ben Cole", "Cam Diaz", "Eli Fox"];

const close = (stays: readonly string[]): Command => ({
  type: "close-year",
  id: "year000001",
  begins: "2026-08-24",
  stays,
  cycle: "goes-on",
});

export const seldomStories: readonly Story[] = [
  { title: "year with leavers", book: notes(), before: [...twoMeetings, ownColumn], command: close(["Ana Ruiz"]) },
  {
    title: "year with a joiner",
    book: notes(),
    before: [...twoMeetings, ownColumn],
    command: close([...ROSTER, "Fay Gale"]),
  },
  {
    title: "written check",
    book: notes(),
    before: [convert("conv000001"), ownColumn],
    command: { type: "write-check", id: "check00001" },
  },
  {
    title: "policy of their own",
    book: empty(),
    before: [begin, meeting("save000001", "2026-01-07")],
    command: applyOurs,
  },
];
