/** The edits that put new entries into a log: tabs that are missing, columns of the team's own, then the rows. */

import type { Value } from "../kinds/entry.ts";
import { KINDS } from "../kinds/index.ts";
import type { Kind } from "../kinds/kind.ts";
import { cellOf } from "../kinds/value.ts";
import { quoteSheet } from "../workbook/address.ts";
import type { Cell } from "../workbook/cell.ts";
import { type AppendRows, type Edit, ID_HEADING, type RowLink } from "../workbook/edit.ts";
import type { Language } from "../workbook/snapshot.ts";
import { columnOf, plainHeading } from "../workbook/table.ts";
import { DATA_SHEET, dataLook, remember } from "./data-tab.ts";
import { FROM_HEADING } from "./headings.ts";
import type { NewEntry } from "./new-entry.ts";
import { pairRows } from "./pairs.ts";
import { fromColumn, type KindTable, type LogBook } from "./read-log.ts";
import { lookOf, ownColumns } from "./tab-look.ts";

/** The edits for these entries, kind by kind in the house's order. An entry of a kind that holds only one (the team) is not added twice. */
export function addEntries(book: LogBook, entries: readonly NewEntry[]): readonly Edit[] {
  return KINDS.flatMap((kind) => {
    const ours = entries.filter((entry) => entry.kind === kind.kind);
    const table = book.tables.get(kind.kind);
    if (ours.length === 0 || (kind.layout === "pairs" && table)) return [];
    return [...(table ? missingColumns(book, table) : newTab(book, kind)), ...rowsOf(book, kind, table, ours)];
  });
}

/** The edits that make a kind's tab and remember its headings; none where it is there. */
export function ensureTab(book: LogBook, kind: Kind): readonly Edit[] {
  return book.tables.has(kind.kind) ? [] : newTab(book, kind);
}

/** The hidden tab comes first of all: it remembers what the others are made of. */
export const ensureDataTab = (): Edit => ({ type: "add-sheet", sheet: DATA_SHEET, look: dataLook });

function newTab(book: LogBook, kind: Kind): readonly Edit[] {
  const look = lookOf(kind, book.cycle, book.language);
  const columns = kind.layout === "pairs" ? [] : kind.columns;
  return [
    { type: "add-sheet", sheet: kind.tab, look },
    ...remember(
      columns.map((column) => ({
        id: `column:${kind.tab}:${column.key}`,
        what: "column",
        key: kind.tab,
        part: column.key,
        value: column.heading[book.language],
      })),
    ),
  ];
}

/** Columns of ours that somebody deleted come back at the right end, so that no field is without a place. */
function missingColumns(book: LogBook, { kind, table, columns }: KindTable): readonly Edit[] {
  const look = lookOf(kind, book.cycle, book.language);
  const gone = kind.columns.filter((column) => !columns.has(column.key)).map((column) => column.heading[book.language]);
  if (columnOf(table, ID_HEADING) < 0) gone.push(ID_HEADING);
  if (fromColumn(table) < 0) gone.push(FROM_HEADING[book.language]);
  const back = look.columns.filter((column) => gone.includes(column.heading));
  return back.length === 0 ? [] : [{ type: "add-columns", sheet: kind.tab, look: { ...look, columns: back } }];
}

function rowsOf(
  book: LogBook,
  kind: Kind,
  table: KindTable | undefined,
  entries: readonly NewEntry[],
): readonly Edit[] {
  const [first] = entries;
  if (kind.layout === "pairs") return first ? [pairRows(kind, first.values, book.cycle, book.language)] : [];
  const own = ownHeadings(kind, table, entries, book.language);
  const added = own.filter((heading) => !table || columnOf(table.table, heading) < 0);
  const columns: readonly Edit[] =
    added.length === 0 ? [] : [{ type: "add-columns", sheet: kind.tab, look: ownColumns(added) }];
  return [...columns, appendEdit(book, kind, table, entries, own)];
}

/** Headings of the team's own that these entries bring, each once. One that reads like a column of ours gets a mark, so that the two stay apart. */
function ownHeadings(
  kind: Kind,
  table: KindTable | undefined,
  entries: readonly NewEntry[],
  language: Language,
): readonly string[] {
  const ours = new Set([...reservedHeadings(kind, table, language)].map(plainHeading));
  const headings = new Map<string, string>();
  for (const heading of entries.flatMap((entry) => Object.keys(entry.other))) {
    const shown = shownHeading(heading, ours);
    if (!headings.has(plainHeading(shown))) headings.set(plainHeading(shown), shown);
  }
  return [...headings.values()];
}

const shownHeading = (heading: string, ours: ReadonlySet<string>): string =>
  ours.has(plainHeading(heading)) ? `${heading.trim()} (2)` : heading.trim();

function reservedHeadings(kind: Kind, table: KindTable | undefined, language: Language): readonly string[] {
  const now = table ? [...table.columns.values()].map((column) => column.heading) : [];
  return [...now, ...kind.columns.map((column) => column.heading[language]), FROM_HEADING[language], ID_HEADING];
}

function appendEdit(
  book: LogBook,
  kind: Kind,
  table: KindTable | undefined,
  entries: readonly NewEntry[],
  own: readonly string[],
): AppendRows {
  const { language, cycle } = book;
  const from =
    table && fromColumn(table.table) >= 0
      ? (table.table.headings[fromColumn(table.table)] ?? "")
      : FROM_HEADING[language];
  const heading = (key: string, otherwise: string): string => table?.columns.get(key)?.heading ?? otherwise;
  const headings = [
    ID_HEADING,
    ...kind.columns.map((column) => heading(column.key, column.heading[language])),
    from,
    ...own,
  ];
  const reserved = new Set(reservedHeadings(kind, table, language).map(plainHeading));
  const rows = entries.map((entry): readonly Cell[] => [
    entry.id,
    ...kind.columns.map((column) => cellOf(column, entry.values[column.key] ?? null, cycle, language)),
    entry.source === null ? null : `${quoteSheet(entry.source.sheet)}!${entry.source.cell}`,
    ...own.map((title) => ownCell(entry, title, reserved)),
  ]);
  const links = entries.flatMap((entry, row): readonly RowLink[] =>
    entry.source === null ? [] : [{ row, column: kind.columns.length + 1, to: entry.source }],
  );
  return { type: "append-rows", sheet: kind.tab, headings, rows, links };
}

function ownCell(entry: NewEntry, title: string, reserved: ReadonlySet<string>): Cell {
  const found = Object.entries(entry.other).find(
    ([heading]) => plainHeading(shownHeading(heading, reserved)) === plainHeading(title),
  );
  return found ? plainCell(found[1]) : null;
}

const plainCell = (value: Value): Cell => (value === null || typeof value !== "object" ? value : value.join(", "));
