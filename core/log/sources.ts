/** Where each converted entry came from and what was written of it, so that a later conversion knows what is new, what changed and who changed it. */

import type { Value } from "../kinds/entry.ts";
import type { Column } from "../kinds/kind.ts";
import { quoteSheet } from "../workbook/address.ts";
import { withLineFeeds } from "../workbook/cell.ts";
import type { Edit } from "../workbook/edit.ts";
import { fingerprint } from "../workbook/fingerprint.ts";
import { DATA_HEADINGS, DATA_SHEET, type DataRow } from "./data-tab.ts";
import { jsonIn } from "./json-in.ts";
import type { NewEntry } from "./new-entry.ts";

/** Marks of an entry's fields: by column key, or by `+` and the heading for a column of the team's own. Blank fields have none. */
export type FieldMarks = Readonly<Record<string, string>>;

/** What is remembered of one converted entry. */
export interface Source {
  readonly id: string;
  readonly kind: string;
  /** The cell in the team's own sheet, as a reference: `'Grade 5 notes'!A7`. */
  readonly place: string;
  /** Mark of the texts that stood there. */
  readonly mark: string;
  /** What the conversion wrote, field by field. */
  readonly wrote: FieldMarks;
}

/** A source as the hidden tab holds it. */
export interface StoredSource extends Source {
  /** The text that it was read from. */
  readonly stored: string;
}

const LENGTH = 7;

/** The mark of a field's value; blank is "". Example: the same names in the same order have the same mark. */
export const markOfValue = (value: Value): string =>
  value === null ? "" : fingerprint(JSON.stringify(value)).slice(-LENGTH);

/** The key of a column of the team's own among an entry's marks. */
export const ownKey = (heading: string): string => `+${heading}`;

/** The marks of an entry's fields. An id that leads to another entry is none of the sheet's values. */
export function marksOf(entry: Pick<NewEntry, "values" | "other">, columns: readonly Column[]): FieldMarks {
  const marks: Record<string, string> = {};
  for (const { key, type } of columns) {
    const mark = type === "id" ? "" : markOfValue(entry.values[key] ?? null);
    if (mark !== "") marks[key] = mark;
  }
  for (const [heading, value] of Object.entries(entry.other)) {
    const mark = markOfValue(ownValue(value));
    if (mark !== "") marks[ownKey(heading)] = mark;
  }
  return marks;
}

/** A value as a column of the team's own holds it: names stand there as text, line breaks as every program keeps them. */
export function ownValue(value: Value): Value {
  if (typeof value === "string") return withLineFeeds(value);
  return typeof value === "object" && value !== null ? value.join(", ") : value;
}

export const placeOf = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string =>
  `${quoteSheet(sheet)}!${cell}`;

const textOfSource = ({ kind, mark, wrote }: Source): string => JSON.stringify({ kind, mark, wrote });

/** The row of the hidden tab that remembers a converted entry. */
export const sourceRow = (source: Source): DataRow => ({
  id: `source:${source.id}`,
  what: "source",
  key: source.id,
  part: source.place,
  value: textOfSource(source),
});

/** All that is remembered of converted entries. A row that cannot be read any more keeps its place, so that nothing is added twice. */
export const readSources = (data: readonly DataRow[]): readonly StoredSource[] =>
  data
    .filter(({ what }) => what === "source")
    .map(({ key, part, value }) => ({ id: key, place: part, stored: value, ...parse(value) }));

function parse(value: string): Pick<Source, "kind" | "mark" | "wrote"> {
  const found = jsonIn(value);
  const { kind, mark, wrote } = { kind: "", mark: value, wrote: {}, ...(isRecord(found) ? found : {}) };
  return { kind: String(kind), mark: String(mark), wrote: isRecord(wrote) ? texts(wrote) : {} };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const texts = (record: Readonly<Record<string, unknown>>): FieldMarks =>
  Object.fromEntries(Object.entries(record).map(([key, text]) => [key, String(text)]));

const [, , , PART, VALUE] = DATA_HEADINGS;

/** The edit that remembers an entry's source anew: where it stands now, and what was written of it. */
export const sourceAnew = (was: StoredSource, now: Source): Edit => ({
  type: "set-fields",
  sheet: DATA_SHEET,
  id: `source:${was.id}`,
  fields: [
    { heading: PART, was: was.place, now: now.place },
    { heading: VALUE, was: was.stored, now: textOfSource(now) },
  ],
});

/** What a command replaced of an entry's marks, so that its undo can bring them back. */
export interface Replaced {
  readonly id: string;
  readonly wrote: FieldMarks;
}

/** The row that remembers what a command replaced; "" stands for a field that held nothing. */
export const replacedRow = (command: string, { id, wrote }: Replaced): DataRow => ({
  id: `source-was:${command}:${id}`,
  what: "source-was",
  key: id,
  part: command,
  value: JSON.stringify(wrote),
});

/** What this command replaced, entry by entry. */
export const replacedBy = (command: string, data: readonly DataRow[]): readonly Replaced[] =>
  data
    .filter(({ what, part }) => what === "source-was" && part === command)
    .map(({ key, value }) => {
      const wrote = jsonIn(value);
      return { id: key, wrote: isRecord(wrote) ? texts(wrote) : {} };
    });

/** The source as it was before: these fields' marks are back, and the row counts as changed, so that it is looked at again. */
export function withReplaced(now: Source, { wrote }: Replaced): Source {
  const marks = { ...now.wrote, ...wrote };
  const kept = Object.entries(marks).filter(([, mark]) => mark !== "");
  return { ...now, mark: "", wrote: Object.fromEntries(kept) };
}
