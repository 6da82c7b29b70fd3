/** Rows of the team's sheet that were changed after they were converted: offered field by field, taken over where nobody edited the log since. */

import type { Entry, Value } from "../kinds/entry.ts";
import type { Kind } from "../kinds/kind.ts";
import { cellOf } from "../kinds/value.ts";
import { missingColumns, ownHeadingFor } from "../log/add-entries.ts";
import type { DataRow } from "../log/data-tab.ts";
import { kindIn } from "../log/kind-in.ts";
import type { KindTable, LogBook } from "../log/read-log.ts";
import { type FieldMarks, markOfValue, ownKey, ownValue, replacedRow, sourceAnew } from "../log/sources.ts";
import { ownColumns } from "../log/tab-look.ts";
import type { Update } from "../reply.ts";
import { addressOf, parseReference } from "../workbook/address.ts";
import { type Cell, textOf } from "../workbook/cell.ts";
import type { Edit, SetFields } from "../workbook/edit.ts";
import { cellAt } from "../workbook/snapshot.ts";
import { columnOf, plainHeading } from "../workbook/table.ts";
import type { ChangedEntry } from "./conversion.ts";

/** One field that the sheet says otherwise, with what it takes to write it. */
interface FieldChange {
  /** Its key among the marks. */
  readonly key: string;
  readonly heading: string;
  /** Column in the log, -1 where the log has none yet. */
  readonly column: number;
  readonly was: Cell;
  readonly now: Cell;
  readonly outcome: "offered" | "kept";
}

interface EntryChange {
  readonly changed: ChangedEntry;
  readonly kind: Kind;
  readonly table: KindTable;
  readonly entry: Entry;
  readonly fields: readonly FieldChange[];
}

/** What is offered, and how the chosen ones are written. */
export interface Updates {
  readonly updates: readonly Update[];
  readonly edits: readonly Edit[];
  readonly memory: readonly DataRow[];
}

/**
 * The updates that these changed rows bring. `chosen` says which entries' are written: all, none, or those named. A field that
 * someone edited in the log since is kept in any case.
 */
export function updatesFrom(
  changed: readonly ChangedEntry[],
  book: LogBook,
  chosen: "offer" | "take" | readonly string[],
  command: string,
): Updates {
  const entries = new Map(
    [...book.tables.keys()].flatMap((kind) => book.entries(kind)).map((entry) => [entry.id, entry]),
  );
  const changes = changed.flatMap((each) => changeOf(each, entries.get(each.was.id), book));
  const isChosen = (id: string): boolean => (typeof chosen === "string" ? chosen === "take" : chosen.includes(id));
  const taken = changes.filter(({ entry }) => isChosen(entry.id));
  return {
    updates: changes.flatMap((change) => updatesOf(change, isChosen(change.entry.id) ? "taken" : "offered")),
    edits: [...newColumns(taken, book), ...taken.flatMap(fieldEdits), ...taken.map(rememberAnew)],
    memory: taken.flatMap((change) => replacedIn(change, command)),
  };
}

function changeOf(changed: ChangedEntry, entry: Entry | undefined, book: LogBook): readonly EntryChange[] {
  const kind = kindIn(book, changed.entry.kind);
  const table = book.tables.get(changed.entry.kind);
  if (!entry || !kind || !table) return [];
  const fields = [...ourFields(changed, entry, kind, table, book), ...ownFields(changed, entry, kind, table, book)];
  return fields.length === 0 ? [] : [{ changed, kind, table, entry, fields }];
}

/** `offered` where the log still says what was converted, `kept` where somebody edited it; undefined where there is nothing to do. */
function outcomeOf(wrote: string, now: string, inLog: string): FieldChange["outcome"] | undefined {
  if (now === wrote || now === inLog) return undefined;
  return inLog === wrote ? "offered" : "kept";
}

function ourFields(
  { was, now, entry: draft }: ChangedEntry,
  entry: Entry,
  kind: Kind,
  { table, columns }: KindTable,
  book: LogBook,
): readonly FieldChange[] {
  return kind.columns.flatMap((column): readonly FieldChange[] => {
    const { key } = column;
    if (column.type === "id") return [];
    const inLog = markOfValue(entry.values[key] ?? null);
    const outcome = outcomeOf(was.wrote[key] ?? "", now.wrote[key] ?? "", inLog);
    if (outcome === undefined) return [];
    const place = columns.get(key);
    return [
      {
        key,
        heading: place?.heading ?? column.heading[book.language],
        column: place?.column ?? -1,
        was: place ? cellAt(table.sheet, entry.at.row, place.column) : null,
        now: cellOf(column, draft.values[key] ?? null, book.cycle, book.language),
        outcome,
      },
    ];
  });
}

function ownFields(
  { was, now, entry: draft }: ChangedEntry,
  entry: Entry,
  kind: Kind,
  table: KindTable,
  book: LogBook,
): readonly FieldChange[] {
  const before = Object.keys(was.wrote).filter((key) => key.startsWith("+"));
  const headings = [...new Set([...Object.keys(draft.other), ...before.map((key) => key.slice(1))])];
  return headings.flatMap((own): readonly FieldChange[] => {
    const key = ownKey(own);
    const heading = ownHeadingFor(kind, table, book.language, own);
    const column = columnOf(table.table, heading);
    const value = ownValue(draft.other[own] ?? null);
    const inLog = column < 0 ? "" : markOfValue(otherValue(entry, heading));
    const outcome = outcomeOf(was.wrote[key] ?? "", now.wrote[key] ?? "", inLog);
    if (outcome === undefined || (column < 0 && value === null)) return [];
    const there = column < 0 ? null : cellAt(table.table.sheet, entry.at.row, column);
    return [{ key, heading, column, was: there, now: plainCell(value), outcome }];
  });
}

const plainCell = (value: Value): Cell => (typeof value === "object" && value !== null ? value.join(", ") : value);

const otherValue = ({ other }: Entry, heading: string): Value =>
  Object.entries(other).find(([name]) => plainHeading(name) === plainHeading(heading))?.[1] ?? null;

const updatesOf = ({ changed, entry, fields }: EntryChange, chosen: "taken" | "offered"): readonly Update[] =>
  fields.map(({ heading, column, was, now, outcome }) => ({
    entry: entry.id,
    kind: entry.kind,
    heading,
    was: textOf(was),
    now: textOf(now),
    sheet: entry.at.sheet,
    cell: addressOf(entry.at.row, Math.max(0, column)),
    from: parseReference(changed.now.place) ?? { sheet: "", cell: "" },
    outcome: outcome === "offered" ? chosen : "kept",
  }));

/** Columns that come up for the first time, ours and the team's own, in each tab that needs them. */
function newColumns(changes: readonly EntryChange[], book: LogBook): readonly Edit[] {
  return [...new Set(changes.map(({ table }) => table))].flatMap((table) => {
    const here = changes.filter((change) => change.table === table && change.fields.some(isOffered));
    const ours = missingColumns(
      book,
      table,
      here.map(({ changed }) => changed.entry),
    );
    const own = here.flatMap(({ fields }) => fields).filter((field) => isOffered(field) && isNewOwn(field));
    if (own.length === 0) return ours;
    const look = ownColumns([...new Set(own.map(({ heading }) => heading))]);
    return [...ours, { type: "add-columns" as const, sheet: table.kind.tab, look }];
  });
}

const isOffered = ({ outcome }: FieldChange): boolean => outcome === "offered";
const isNewOwn = ({ key, column }: FieldChange): boolean => column < 0 && key.startsWith(ownKey(""));

function fieldEdits({ kind, entry, fields }: EntryChange): readonly SetFields[] {
  const open = fields.filter(isOffered);
  if (open.length === 0) return [];
  const set = open.map(({ heading, was, now }) => ({ heading, was, now }));
  return [{ type: "set-fields", sheet: kind.tab, id: entry.id, fields: set }];
}

/** From now on the row is known as it stands; what was kept is still known as the conversion wrote it. */
function rememberAnew({ changed: { was, now }, fields }: EntryChange): Edit {
  const kept = fields.filter(({ outcome }) => outcome === "kept").map(({ key }) => [key, was.wrote[key] ?? ""]);
  const wrote: FieldMarks = { ...now.wrote, ...Object.fromEntries(kept) };
  const marks = Object.fromEntries(Object.entries(wrote).filter(([, mark]) => mark !== ""));
  return sourceAnew(was, { ...now, wrote: marks });
}

function replacedIn({ changed: { was }, fields }: EntryChange, command: string): readonly DataRow[] {
  const open = fields.filter(isOffered);
  if (open.length === 0) return [];
  const wrote = Object.fromEntries(open.map(({ key }) => [key, was.wrote[key] ?? ""]));
  return [replacedRow(command, { id: was.id, wrote })];
}
