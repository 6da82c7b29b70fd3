/** What a form sends becomes edits: new entries are added, existing ones changed field by field. */
import type { FormEntry } from "../command.ts";
import type { Entry, Value } from "../kinds/entry.ts";
import type { Kind } from "../kinds/kind.ts";
import { cellOf, fitValue } from "../kinds/value.ts";
import { addEntries, missingColumns } from "../log/add-entries.ts";
import { kindIn } from "../log/kind-in.ts";
import type { NewEntry } from "../log/new-entry.ts";
import { setPairs } from "../log/pairs.ts";
import type { LogBook } from "../log/read-log.ts";
import type { Edit } from "../workbook/edit.ts";
import { cellAt } from "../workbook/snapshot.ts";

/** The edits of a form's entries, with the id that each one has or gets, in the order of the form. */
export interface FormEdits {
  readonly edits: readonly Edit[];
  readonly ids: readonly string[];
}

/**
 * New entries get the ids `<command>-1`, `<command>-2` … by their place in the form, so that a retry makes the same ones.
 * An entry that the log does not have any more is added anew: what was typed is not lost. New action items belong to the form's meeting.
 */
export function formEdits(
  entries: readonly FormEntry[],
  command: string,
  book: LogBook,
  given: ReadonlyMap<string, string>,
): FormEdits {
  const ids = entries.map((entry, i) => (entry.id === "" ? `${command}-${i + 1}` : (given.get(entry.id) ?? entry.id)));
  const meeting = ids[entries.findIndex((entry) => entry.kind === "meeting")] ?? null;
  const added: NewEntry[] = [];
  const changed: Edit[] = [];
  entries.forEach((form, i) => {
    const kind = kindIn(book, form.kind);
    if (!kind) throw new RangeError(`There is no kind of entry called "${form.kind}".`);
    const known = book.entries(form.kind).find((entry) => entry.id === form.id);
    if (known) changed.push(...changes(kind, known, ids[i] ?? "", form.values, book));
    else added.push(newEntry(kind, ids[i] ?? "", withMeeting(kind, form.values, meeting), book));
  });
  return { edits: [...addEntries(book, added), ...changed], ids };
}

/** A kind that has a field for the meeting it comes from gets the form's. */
function withMeeting(kind: Kind, values: FormEntry["values"], meeting: string | null): FormEntry["values"] {
  const takes = kind.columns.some((column) => column.key === "meeting" && column.type === "id");
  return takes && (values["meeting"] ?? null) === null ? { ...values, meeting } : values;
}

const newEntry = (kind: Kind, id: string, values: FormEntry["values"], book: LogBook): NewEntry => ({
  kind: kind.kind,
  id,
  values: fitted(kind, values, book),
  other: {},
  source: null,
});

/** Values in their columns' own shapes; a key that the kind does not have is a programmer's mistake and throws. */
export function fitted(kind: Kind, values: FormEntry["values"], book: LogBook): Readonly<Record<string, Value>> {
  const known = new Map(kind.columns.map((column) => [column.key, column]));
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const column = known.get(key);
      if (!column) throw new RangeError(`A ${kind.kind} has no field called "${key}".`);
      return [key, fitValue(column, value, book.cycle)];
    }),
  );
}

function changes(kind: Kind, entry: Entry, id: string, values: FormEntry["values"], book: LogBook): readonly Edit[] {
  const table = book.tables.get(kind.kind);
  if (!table) return [];
  const now = fitted(kind, values, book);
  if (kind.layout === "pairs") return setPairs(kind, table.table, now, book.cycle, book.language);
  const fields = kind.columns.flatMap((column) => {
    if (!(column.key in now)) return [];
    const place = table.columns.get(column.key);
    const value = cellOf(column, now[column.key] ?? null, book.cycle, book.language);
    if (place)
      return [{ heading: place.heading, was: cellAt(table.table.sheet, entry.at.row, place.column), now: value }];
    return value === null ? [] : [{ heading: column.heading[book.language], was: null, now: value }];
  });
  const columns = missingColumns(book, table, [{ values: now }]);
  return fields.length === 0 ? [] : [...columns, { type: "set-fields", sheet: kind.tab, id, fields }];
}
