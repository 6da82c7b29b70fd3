/** What a conversion understood, in the words of labels, becomes entries in the words of kinds. */
import type { DraftEntry } from "../convert/draft.ts";
import type { Value } from "../kinds/entry.ts";
import type { FieldName } from "../kinds/field-names.ts";
import type { Column, Kind } from "../kinds/kind.ts";
import { fitValue } from "../kinds/value.ts";
import { kindIn } from "../log/kind-in.ts";
import type { NewEntry } from "../log/new-entry.ts";
import type { LogBook } from "../log/read-log.ts";

/** A draft with the id that its entry has or is to get, and the id of the meeting that it belongs to, if any. */
export interface NamedDraft {
  readonly draft: DraftEntry;
  readonly id: string;
  readonly meeting: string | null;
}

/** An entry for each draft, in their order. A field that no column of the kind takes stays with the entry under the team's own label. */
export function draftedEntries(drafts: readonly NamedDraft[], book: LogBook): readonly NewEntry[] {
  return drafts.map(({ draft, id, meeting }) => {
    const kind = kindIn(book, draft.kind);
    if (!kind) throw new RangeError(`The conversion made an entry of an unknown kind, "${draft.kind}".`);
    const values = Object.fromEntries(
      kind.columns.map((column) => [
        column.key,
        ownValue(column, draft, book) ?? valueFor(column, draft, meeting, book),
      ]),
    );
    return { kind: kind.kind, id, values, other: { ...unplaced(kind, draft), ...draft.other }, source: draft.source };
  });
}

const ownValue = (column: Column, { values }: DraftEntry, book: LogBook): Value =>
  values === undefined ? null : fitValue(column, values[column.key] ?? null, book.cycle);

function valueFor(column: Column, draft: DraftEntry, meeting: string | null, book: LogBook): Value {
  if (column.key === "meeting" && column.type === "id") return meeting;
  const found = column.fields.map((field) => draft.fields[field] ?? null).filter((value) => value !== null);
  const [first = null, ...more] = found;
  const value = column.type === "long-text" && more.length > 0 ? found.map(asText).join("\n") : first;
  return fitValue(column, value, book.cycle);
}

const asText = (value: Value): string =>
  value === null ? "" : typeof value === "object" ? value.join(", ") : String(value);

/** Fields without a column, and the further ones of a column that holds only the first. */
function unplaced(kind: Kind, draft: DraftEntry): Readonly<Record<string, Value>> {
  const placed = new Set(kind.columns.flatMap((column) => placedFields(column, draft)));
  const left = Object.entries(draft.fields).filter(
    ([field, value]) => !isPlaced(placed, field) && (value ?? null) !== null,
  );
  return Object.fromEntries(left.map(([field, value]) => [labelOf(draft, field), value ?? null]));
}

const isPlaced = (placed: ReadonlySet<string>, field: string): boolean => placed.has(field);

function placedFields(column: Column, draft: DraftEntry): readonly FieldName[] {
  if (column.type === "long-text") return column.fields;
  const first = column.fields.find((field) => (draft.fields[field] ?? null) !== null);
  return first ? [first] : [];
}

function labelOf(draft: DraftEntry, field: string): string {
  const label = Object.entries(draft.labels).find(([name]) => name === field)?.[1];
  return label ?? field.replace(/_/g, " ");
}
