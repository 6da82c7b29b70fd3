/** Who was at a meeting, by names, by ticks, by names with ticks beside them; and who held which role. */

import type { FieldName } from "../kinds/field-names.ts";
import { textOf } from "../workbook/cell.ts";
import { cellsOf, type EntryCells, type Labelled } from "./entry-cells.ts";
import { textOfCells } from "./field-value.ts";
import type { PeopleReader } from "./people-reader.ts";
import { isFiller, plain, tickOf } from "./row-marks.ts";

export interface Attendance {
  readonly attendees: readonly string[];
  readonly absent: readonly string[];
  readonly roles: Readonly<Partial<Record<FieldName, string>>>;
  /** What names nobody (a group, a count, a reason for an absence) and is kept as it stands. */
  readonly kept: readonly Labelled[];
  /** Of these, the cells in which names were looked for in vain. */
  readonly unclear: readonly Labelled[];
}

const ROLE_FIELDS: readonly FieldName[] = ["facilitator", "recorder", "timekeeper"];

/** The field of a role in brackets: `(note taker)` is the recorder. */
function roleField(role: string): FieldName | null {
  const word = plain(role);
  if (/facilit|leader|\blead\b|chair|moderador/.test(word)) return "facilitator";
  if (/record|note|scribe|secretar|relator/.test(word)) return "recorder";
  return /time/.test(word) ? "timekeeper" : null;
}

interface Gathering {
  readonly read: PeopleReader;
  readonly present: Set<string>;
  readonly absent: Set<string>;
  readonly roles: Partial<Record<FieldName, string>>;
  readonly kept: Labelled[];
  readonly unclear: Labelled[];
}

const isTickColumn = (part: Labelled): boolean => part.label.reason.code === "reason/ticks";

/** Ticks say who was there: by the person's own column, or by the name that stands in the same line. */
function readTick(part: Labelled, names: readonly Labelled[], into: Gathering): boolean {
  const tick = tickOf(textOf(part.value));
  if (tick === null) return false;
  const beside = names.filter(
    (other) => other !== part && other.place.row === part.place.row && tickOf(textOf(other.value)) === null,
  );
  const people = isTickColumn(part)
    ? [part.label.label.trim()]
    : beside.flatMap((other) => into.read(textOf(other.value)).present);
  const set = tick === "present" && part.label.field !== "absent" ? into.present : into.absent;
  for (const name of people) set.add(name);
  return isTickColumn(part) || people.length > 0;
}

/** What a cell of names lists: who was there, or who was not. */
type Column = "attendees" | "absent";

function readNames(part: Labelled, column: Column, into: Gathering): void {
  const text = textOf(part.value);
  if (text.trim() === "" || isFiller(text)) return;
  const people = into.read(text);
  for (const name of people.present) (column === "absent" ? into.absent : into.present).add(name);
  for (const { name } of people.absent) into.absent.add(name);
  for (const { name, role } of people.roles) {
    const field = roleField(role);
    if (field !== null && into.roles[field] === undefined) into.roles[field] = name;
    if (column !== "absent") into.present.add(name);
  }
  const named = people.present.length + people.absent.length + people.roles.length > 0;
  if (people.groups.length > 0 || people.absent.some(({ reason }) => reason !== "") || !named) into.kept.push(part);
  if (!named && people.groups.length === 0 && typeof part.value === "string") into.unclear.push(part);
}

/** One person in a role; further ones are joined. A text that names nobody stays as it stands. */
function roleText(parts: readonly Labelled[], read: PeopleReader): string {
  const text = textOfCells(cellsOf(parts));
  const people = read(text);
  const names = [...people.present, ...people.roles.map(({ name }) => name)];
  return names.length > 0 && people.groups.length === 0 ? [...new Set(names)].join(", ") : text;
}

/** Reads everything about people in one entry. */
export function attendanceIn(cells: EntryCells, read: PeopleReader): Attendance {
  const into: Gathering = { read, present: new Set(), absent: new Set(), roles: {}, kept: [], unclear: [] };
  const parts = [...(cells.byField.get("attendees") ?? []), ...(cells.byField.get("absent") ?? [])];
  const names = [...[...cells.byField.values()].flat(), ...cells.others];
  const rowsWithTicks = new Set(
    parts.filter((part) => !isTickColumn(part) && tickOf(textOf(part.value)) !== null).map(({ place }) => place.row),
  );
  for (const part of parts) {
    if (readTick(part, names, into)) continue;
    const tickDecides = rowsWithTicks.has(part.place.row) && rowsWithTicks.size >= 2;
    if (!tickDecides && !isTickColumn(part))
      readNames(part, part.label.field === "absent" ? "absent" : "attendees", into);
  }
  for (const field of ROLE_FIELDS) {
    const text = roleText(cells.byField.get(field) ?? [], read);
    if (text !== "") into.roles[field] = text;
  }
  for (const name of into.absent) into.present.delete(name);
  return {
    attendees: [...into.present],
    absent: [...into.absent],
    roles: into.roles,
    kept: into.kept,
    unclear: into.unclear,
  };
}
