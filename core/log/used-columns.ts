/** Which columns a tab has: the few that a form shows at first, and every other from its first value on. A team sees no empty paperwork. */
import type { Column, Kind } from "../kinds/kind.ts";
import type { NewEntry } from "./new-entry.ts";

/** The columns of a new tab with these entries, in the kind's order. Example: a meeting's recorder gets a column when one is named. */
export function firstColumns(kind: Kind, entries: readonly Pick<NewEntry, "values">[]): readonly Column[] {
  const shown = new Set(kind.form.filter((group) => !group.folded).flatMap((group) => group.columns));
  const filled = filledColumns(kind, entries);
  return kind.columns.filter((column) => column.required || shown.has(column.key) || filled.includes(column));
}

/** The columns in which at least one of these entries has something. */
export const filledColumns = (kind: Kind, entries: readonly Pick<NewEntry, "values">[]): readonly Column[] =>
  kind.columns.filter((column) => entries.some(({ values }) => (values[column.key] ?? null) !== null));
