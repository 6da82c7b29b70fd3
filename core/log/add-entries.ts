/** The edits that put new entries into a log: tabs that are missing, columns of the team's own, then the rows. */

import type { Value } from "../kinds/entry.ts";
import type { Column, Kind } from "../kinds/kind.ts";
import { cellOf } from "../kinds/value.ts";
import { quoteSheet } from "../workbook/address.ts";
import { type Cell, withLineFeeds } from "../workbook/cell.ts";
import { type AppendRows, type Edit, ID_HEADING, type RowLink } from "../workbook/edit.ts";
import type { Language } from "../workbook/snapshot.ts";
import { columnOf, plainHeading } from "../workbook/table.ts";
import { DATA_SHEET, type DataRow, dataLook, remember } from "./data-tab.ts";
import { FROM_HEADING, FROM_KEY, ID_KEY } from "./headings.ts";
import type { NewEntry } from "./new-entry.ts";
import { pairRows } from "./pairs.ts";
import type { KindTable, LogBook } from "./read-log.ts";
import { lookOf, ownColumns } from "./tab-look.ts";
import { filledColumns, firstColumns } from "./used-columns.ts";

/** The edits for these entries, kind by kind in the house's order. An entry of a kind that holds only one (the team) is not added twice. */
export function addEntries(book: LogBook, entries: readonly NewEntry[]): readonly Edit[] {
  return book.kinds.flatMap((kind) => {
    const ours = entries.filter((entry) => entry.kind === kind.kind);
    const table = book.tables.get(kind.kind);
    if (ours.length === 0 || (kind.layout === "pairs" && table)) return [];
    return [
      ...(table ? missingColumns(book, table, ours) : newTab(book, kind, ours)),
      ...rowsOf(book, kind, table, ours),
    ];
  });
}

/** The edits that make a kind's tab and remember its headings; none where it is there. */
export function ensureTab(book: LogBook, kind: Kind): readonly Edit[] {
  return book.tables.has(kind.kind) ? [] : newTab(book, kind, []);
}

/** The hidden tab comes first of all: it remembers what the others are made of. */
export const ensureDataTab = (): Edit => ({ type: "add-sheet", sheet: DATA_SHEET, look: dataLook });

function newTab(book: LogBook, kind: Kind, entries: readonly NewEntry[]): readonly Edit[] {
  const columns = firstColumns(kind, entries);
  const look = lookOf(kind, columns, book.cycle, book.language);
  const tab: Edit = { type: "add-sheet", sheet: kind.tab, look };
  if (kind.layout === "pairs") return [tab];
  const names = [...columns.map((column) => nameOf(column, book.language)), ...systemNames(book.language)];
  return [tab, ...remember(names.map((name) => columnRow(kind, name)))];
}

interface ColumnName {
  readonly key: string;
  readonly heading: string;
}

const nameOf = (column: Column, language: Language): ColumnName => ({
  key: column.key,
  heading: column.heading[language],
});

const systemNames = (language: Language): readonly ColumnName[] => [
  { key: FROM_KEY, heading: FROM_HEADING[language] },
  { key: ID_KEY, heading: ID_HEADING },
];

const columnRow = (kind: Kind, { key, heading }: ColumnName): DataRow => ({
  id: `column:${kind.tab}:${key}`,
  what: "column",
  key: kind.tab,
  part: key,
  value: heading,
});

/**
 * The edits that give a table the columns that these entries need and it does not have, at its right end: those used for the first
 * time, and those that somebody deleted.
 */
export function missingColumns(
  book: LogBook,
  { kind, table, columns }: KindTable,
  entries: readonly Pick<NewEntry, "values">[],
): readonly Edit[] {
  const filled = filledColumns(kind, entries).filter((column) => !columns.has(column.key));
  const names = [
    ...filled.map((column) => nameOf(column, book.language)),
    ...systemNames(book.language).filter(({ key }) =>
      key === ID_KEY ? columnOf(table, ID_HEADING) < 0 : !columns.has(key),
    ),
  ];
  if (names.length === 0) return [];
  const headings = names.map(({ heading }) => heading);
  const look = lookOf(kind, filled, book.cycle, book.language);
  const back = look.columns.filter(
    (column) => headings.includes(column.heading) && columnOf(table, column.heading) < 0,
  );
  const added: Edit = { type: "add-columns", sheet: kind.tab, look: { ...look, columns: back } };
  return back.length === 0 ? [] : [added, ...remember(names.map((name) => columnRow(kind, name)))];
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

/** The heading under which a column of the team's own stands in a kind's tab. */
export function ownHeadingFor(kind: Kind, table: KindTable | undefined, language: Language, heading: string): string {
  return shownHeading(heading, new Set(reservedHeadings(kind, table, language).map(plainHeading)));
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
  const from = table?.columns.get(FROM_KEY)?.heading ?? FROM_HEADING[language];
  const heading = (key: string, otherwise: string): string => table?.columns.get(key)?.heading ?? otherwise;
  const columns = filledColumns(kind, entries);
  const headings = [
    ID_HEADING,
    ...columns.map((column) => heading(column.key, column.heading[language])),
    from,
    ...own,
  ];
  const reserved = new Set(reservedHeadings(kind, table, language).map(plainHeading));
  const rows = entries.map((entry): readonly Cell[] => [
    entry.id,
    ...columns.map((column) => cellOf(column, entry.values[column.key] ?? null, cycle, language)),
    entry.source === null ? null : `${quoteSheet(entry.source.sheet)}!${entry.source.cell}`,
    ...own.map((title) => ownCell(entry, title, reserved)),
  ]);
  const links = entries.flatMap((entry, row): readonly RowLink[] =>
    entry.source === null ? [] : [{ row, column: columns.length + 1, to: entry.source }],
  );
  return { type: "append-rows", sheet: kind.tab, headings, rows, links };
}

function ownCell(entry: NewEntry, title: string, reserved: ReadonlySet<string>): Cell {
  const found = Object.entries(entry.other).find(
    ([heading]) => plainHeading(shownHeading(heading, reserved)) === plainHeading(title),
  );
  return found ? plainCell(found[1]) : null;
}

function plainCell(value: Value): Cell {
  if (typeof value === "string") return withLineFeeds(value);
  return value === null || typeof value !== "object" ? value : value.join(", ");
}
