/** Which result is logged next: of the common measure that is due and has none yet (C9). */
import { type Dated, dayIn, textIn } from "../../cycles/team-log.ts";
import type { Entry, Value } from "../entry.ts";
import type { Log } from "../kind.ts";
import { missingData } from "./common-measure-checks.ts";

/** The newest day of collection that has come without data: its measure and its day; today where none is due. */
export function nextMeasure(log: Log): Readonly<Record<string, Value>> {
  const due = log
    .entries("common-measure")
    .flatMap((entry): readonly Dated<Entry>[] => {
      const day = dayIn(entry, "date");
      const isDue = day !== undefined && (day === log.today || missingData.finds(entry, log) !== undefined);
      return day !== undefined && isDue ? [{ entry, day }] : [];
    })
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  const [newest] = due;
  return newest ? { measure: textIn(newest.entry, "name"), date: newest.day } : { date: log.today };
}
