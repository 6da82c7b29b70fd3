/** When a meeting began and ended and how long it took, from whatever cells say so. */
import type { Value } from "../kinds/entry.ts";
import type { FieldName } from "../kinds/field-names.ts";
import { textOf } from "../workbook/cell.ts";
import type { EntryCells, Labelled } from "./entry-cells.ts";
import { clockIn } from "./field-value.ts";
import { plain } from "./row-marks.ts";
import { readTimes } from "./times.ts";

export interface MeetingTimes {
  readonly fields: Readonly<Partial<Record<FieldName, Value>>>;
  /** Cells in which no time was found; they are kept as they stand. */
  readonly kept: readonly Labelled[];
}

const HOURS = /\b(?:hours?|hrs?|horas?)\b/;

/** A bare number under `Minutes` or `Hours`. */
function minutesOf(part: Labelled): number | null {
  if (typeof part.value !== "number") return null;
  const isHours = HOURS.test(plain(part.label.label)) && part.value <= 12;
  return isHours ? Math.round(part.value * 60) : part.value;
}

/** The times of a meeting; `dateText` is its date cell, which may hold them as well. */
export function timesIn(cells: EntryCells, dateText: string): MeetingTimes {
  const fields: Partial<Record<FieldName, Value>> = {};
  const kept: Labelled[] = [];
  const put = (field: FieldName, value: Value): void => {
    if (value !== null && fields[field] === undefined) fields[field] = value;
  };
  for (const field of ["start_time", "end_time", "duration"] as const) {
    for (const part of cells.byField.get(field) ?? []) {
      const clock = clockIn(part.value);
      const times = readTimes(textOf(part.value));
      const minutes = field === "duration" ? (minutesOf(part) ?? times.minutes) : times.minutes;
      if (clock !== null) put(field, clock);
      else if (field === "end_time" && times.end === null) put("end_time", times.start);
      else {
        put("start_time", times.start);
        put("end_time", times.end);
      }
      put("duration", minutes);
      if (clock === null && times.start === null && minutes === null) kept.push(part);
    }
  }
  if (dateText !== "") {
    const times = readTimes(dateText);
    put("start_time", times.start);
    put("end_time", times.end);
  }
  return { fields, kept };
}
