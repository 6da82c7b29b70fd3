/** A team's log as a workbook in memory, with some meetings. */
import { newLog } from "../../../core/commands/new-log.ts";
import { save } from "../../../core/commands/save.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { emptyWorkbook, perform } from "./a-log.ts";

const DATES = ["2025-09-03", "2025-09-10", "2025-09-17", "2025-09-24", "2025-10-01", "2025-10-08"];

/** The log of this team, which met so many times since Sep 3, a week apart. */
export function teamLog(team: string, school: string, meetings: number): Snapshot {
  const begin = { type: "new", id: "begin", team: { name: team, school, district: "Cedar County" } } as const;
  const entries = DATES.slice(0, meetings).map((date) => ({
    kind: "meeting",
    id: "",
    values: {
      date,
      start: "14:15",
      attendees: ["Ana Ruiz", "Ben Cole"],
      notes: "Secret words",
      stage: "learn-together",
    },
  }));
  const members = ["Ana Ruiz", "Ben Cole"].map((name) => ({ kind: "member", id: "", values: { name } }));
  const begun = perform(newLog, begin, emptyWorkbook("2025-10-15")).after;
  return perform(save, { type: "save", id: "first", entries: [...entries, ...members] }, begun).after;
}
