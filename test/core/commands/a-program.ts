/** A program's workbook that registers three teams of two schools, and logs of these teams to be collected. */
import { newLog } from "../../../core/commands/new-log.ts";
import { save } from "../../../core/commands/save.ts";
import { type Extract, extractOf } from "../../../core/summaries/extract.ts";
import type { Taken } from "../../../core/summaries/taken.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { type Entries, logOf } from "../../log-builder.ts";
import { emptyWorkbook, perform } from "./a-log.ts";

export const TODAY = "2025-10-15";

/** In the order of the register; their ids are `teams-1` to `teams-3`. */
const TEAMS = [
  { name: "Grade 5", unit: "Maple Ridge", link: "https://example.org/grade5" },
  { name: "Science", unit: "Oak Hill", link: "science.xlsx" },
  { name: "Art", unit: "Oak Hill", link: "art.xlsx" },
];

/** The workbook with its register, nothing collected yet. */
export function program(): Snapshot {
  const begun = perform(
    newLog,
    { type: "new", id: "begin", team: { name: "Cedar County" }, book: "program" },
    emptyWorkbook(TODAY),
  ).after;
  const entries = TEAMS.map((values) => ({ kind: "team-link", id: "", values: { ...values, since: "2025-09-01" } }));
  return perform(save, { type: "save", id: "teams", entries }, begun).after;
}

/** A log with so many meetings, a week apart from Sep 3 on, two of two people at each. */
export function extractWith(
  meetings: number,
  team: Entries["team"] = [{ name: "Ours", district: "Cedar County" }],
): Extract {
  const dates = ["2025-09-03", "2025-09-10", "2025-09-17", "2025-09-24", "2025-10-01", "2025-10-08"].slice(0, meetings);
  const log: Entries = {
    ...(team ? { team } : {}),
    member: [{ name: "A A" }, { name: "B B" }],
    meeting: dates.map((date) => ({ date, attendees: ["A A", "B B"], stage: "learn-together" })),
    goal: [{ text: "Claims", result: "36 of 48", date: "2025-10-10" }],
    "action-item": [{ text: "Print", status: "done" }],
  };
  return extractOf(logOf(log, TODAY), "log");
}

type Read = Taken & { readonly state: "read" };

/** A log that was read at this minute of the day. */
export const readAt = (source: string, time: string, meetings: number): Read => ({
  source,
  state: "read",
  at: `${TODAY}T${time}`,
  mark: `v${meetings}`,
  extract: extractWith(meetings),
});

/** A log that could not be read. */
export const unreadAt = (source: string, time: string): Taken => ({
  source,
  state: "unread",
  at: `${TODAY}T${time}`,
  why: {
    code: "host/any",
    severity: "warning",
    requirement: "",
    sheet: "",
    cell: "",
    entry: "",
    field: "",
    facts: { "said.en": "You may not open it.", "said.es": "No puede abrirla." },
  },
});
