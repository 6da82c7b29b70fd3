/** The cells of one entry by what they mean, ready to be read as values. */
import type { FieldName } from "../kinds/field-names.ts";
import { addressOf, columnLetters } from "../workbook/address.ts";
import { type Cell, isErrorCell, textOf } from "../workbook/cell.ts";
import { hasTrait } from "./field-traits.ts";
import type { Found, Part } from "./found.ts";
import type { FieldMatch } from "./inspection.ts";
import { listsStudents, tellsBirth } from "./student-names.ts";

/** A part with its label. */
export interface Labelled extends Part {
  readonly label: FieldMatch;
}

export interface EntryCells {
  readonly byField: ReadonlyMap<FieldName, readonly Labelled[]>;
  /** What no field stands for. */
  readonly others: readonly Labelled[];
  readonly errors: readonly Labelled[];
  /** Cells with names of students, which the log never takes. */
  readonly names: readonly Labelled[];
}

/** Parts by field; `skip` is the one that was read already, such as the date. */
export function entryCells(region: Found, parts: readonly Part[], skip: Part | null): EntryCells {
  const byField = new Map<FieldName, Labelled[]>();
  const others: Labelled[] = [];
  const errors: Labelled[] = [];
  const names: Labelled[] = [];
  for (const part of parts) {
    const label = region.fields[part.field];
    if (label === undefined || isSame(part, skip)) continue;
    const labelled: Labelled = { field: part.field, value: part.value, place: part.place, label };
    if (isError(part.value)) errors.push(labelled);
    else if (staysBehind(labelled)) names.push(labelled);
    else if (label.field === null || label.field === "other" || label.field === "date") others.push(labelled);
    else {
      const known = byField.get(label.field);
      if (known === undefined) byField.set(label.field, [labelled]);
      else known.push(labelled);
    }
  }
  return { byField, others, errors, names };
}

const isError = (cell: Cell): boolean => typeof cell === "object" && cell !== null && isErrorCell(cell);

const isSame = (part: Part, other: Part | null): boolean =>
  other !== null &&
  part.field === other.field &&
  part.place.row === other.place.row &&
  part.place.column === other.place.column;

export const addressOfPart = (part: Part): string => addressOf(part.place.row, part.place.column);

/** The team's own heading for a part; a column without one is named by its letter. */
export const headingOf = ({ label, place }: Labelled): string =>
  label.label.trim().replace(/:$/, "") || `Column ${columnLetters(place.column)}`;

export const cellsOf = (parts: readonly Labelled[]): readonly Cell[] => parts.map(({ value }) => value);

/** One text for all cells of an entry, wherever they stand: a row that moved still says the same. */
export const textsOf = (parts: readonly Part[]): string =>
  parts.map(({ value }) => textOf(value).trim()).join("\u001f");

/** True for a cell that never leaves the team's own sheet: students by name or number. Counts of students are read without the names. */
const staysBehind = ({ label, value }: Labelled): boolean =>
  label.field === "student_name" ||
  label.field === "student_id" ||
  tellsBirth(label.label) ||
  (!hasTrait(label.field, "count") && listsStudents(label.label, value));

export const isTeamFact = (field: FieldName): boolean => hasTrait(field, "team");
