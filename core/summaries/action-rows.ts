/** The action items of an extract: due when, owned or not, how far; never what or by whom. */
import { dayIn, isFilled } from "../cycles/team-log.ts";
import type { Log } from "../kinds/kind.ts";
import { statusOf } from "../kinds/status.ts";
import type { Day } from "../workbook/day.ts";
import type { Whose } from "./extract.ts";
import { oneText } from "./tally-keys.ts";

export interface ActionRow extends Whose {
  /** "" where no day is named. */
  readonly due: string;
  readonly owned: 0 | 1;
  readonly status: "open" | "in-progress" | "done" | "dropped";
}

/** One row for each action item. */
export const actionRows = (log: Log, whose: (day: Day | undefined) => Whose): readonly ActionRow[] =>
  log.entries("action-item").map((entry) => {
    const due = dayIn(entry, "due");
    const { year, school, team } = whose(due);
    return {
      year,
      school,
      team,
      due: due ? oneText(due) : "",
      owned: isFilled(entry, "owner") ? 1 : 0,
      status: statusOf(entry),
    };
  });
