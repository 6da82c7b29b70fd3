/** Days in one column of a team's own table, as a reader of that column: each cell settles the year of the next. */
import type { Cell } from "../workbook/cell.ts";
import type { Day } from "../workbook/day.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { findSchoolYear, schoolYearOf } from "./dates.ts";
import { dayReader } from "./entry-days.ts";

/**
 * What a cell says of a day, in the school year that the tab or the file names, else today's; undefined where that is not sure: then its text
 * stays. Example: in the tab "Norms 2025-26", `9/3` is 2025-09-03 and `early fall` is undefined.
 */
export function daysInColumn(sheet: string, snapshot: Snapshot): (cell: Cell) => Day | undefined {
  const named = [sheet, snapshot.file].map(findSchoolYear).find((year) => year !== undefined);
  const reader = dayReader(snapshot.dateOrder, named ?? schoolYearOf(snapshot.today));
  return (cell) => {
    const reading = reader.read(cell, "");
    return reading.type === "day" && reading.sure ? reading.day : undefined;
  };
}
