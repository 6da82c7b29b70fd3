/** Names for the roster, from a list of members and from results by teacher. */
import { textOf } from "../workbook/cell.ts";
import type { Drafting } from "./drafting.ts";
import { cellsOf, entryCells } from "./entry-cells.ts";
import { textOfCells } from "./field-value.ts";
import type { FoundEntry } from "./found.ts";

/** Adds the member of a row of a list, with the role that it names. */
export function addMember(entry: FoundEntry, { region, context, names, roles }: Drafting): void {
  const cells = entryCells(region, entry.parts, null);
  const parts = entry.parts.filter(({ field }) => region.fields[field]?.field !== "role");
  const found = parts.map(({ value }) => context.people(textOf(value)).present).find((read) => read.length === 1);
  const name = found?.[0];
  if (name === undefined) return;
  names.add(name);
  const role = textOfCells(cellsOf(cells.byField.get("role") ?? []));
  if (role !== "") roles.set(name, role);
}

/** Adds the teacher of a row of results; the results stay in the team's own tab. */
export function addTeacher(entry: FoundEntry, { region, context, names }: Drafting): void {
  for (const part of entryCells(region, entry.parts, null).byField.get("teacher") ?? []) {
    const [name, ...more] = context.people(textOf(part.value)).present;
    if (name !== undefined && more.length === 0) names.add(name);
  }
}
