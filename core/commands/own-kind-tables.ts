/** Tables of a team's own that have the headings of one of the further kinds: a tab “Norms” with “Norm” and “Agreed on”. */
import type { DraftEntry } from "../convert/draft.ts";
import type { Corrections } from "../convert/inspection.ts";
import type { Value } from "../kinds/entry.ts";
import type { Column, Kind } from "../kinds/kind.ts";
import { valueIn } from "../kinds/value.ts";
import type { LogBook } from "../log/read-log.ts";
import type { Notice } from "../words/notice.ts";
import { addressOf } from "../workbook/address.ts";
import { isBlank, textOf } from "../workbook/cell.ts";
import { fingerprint } from "../workbook/fingerprint.ts";
import { plainText } from "../workbook/plain-text.ts";
import { cellAt, type SheetSnapshot, type Snapshot } from "../workbook/snapshot.ts";
import { plainHeading } from "../workbook/table.ts";
import type { Converter } from "./converter.ts";

/** Titles may stand above the headings. */
const DEEPEST_HEADING_ROW = 10;

/** The converter knows these by what stands in them, whatever their headings. */
const READ_OTHERWISE: readonly string[] = ["meeting", "action-item", "goal", "member", "team"];

interface OwnKindDrafts {
  /** The tabs that were read so. */
  readonly sheets: readonly string[];
  readonly drafts: readonly DraftEntry[];
  readonly notices: readonly Notice[];
}

interface OwnTable {
  readonly sheet: SheetSnapshot;
  readonly kind: Kind;
  readonly row: number;
  readonly columns: ReadonlyMap<number, Column>;
}

/** How a kind is told: by the tab's name and two headings, or under any name by three. */
type Told = "by-name" | "by-headings";

/**
 * Drafts of the rows of such tables, and a notice for each that says so. Headings count where they are the kind's own words in either
 * language, the one that it cannot do without among them: anything less may be something else. Tabs of the log itself are never taken.
 */
export function ownKindDrafts(
  told: Told,
  snapshot: Snapshot,
  book: LogBook,
  { leftOut }: Pick<Corrections, "leftOut">,
  { daysInColumn }: Pick<Converter, "daysInColumn">,
): OwnKindDrafts {
  const tables = snapshot.sheets
    .filter(({ name }) => !leftOut.includes(name) && !OUR_TAB.test(name))
    .flatMap((sheet) => (told === "by-name" ? namedTable(sheet, book) : likeTable(sheet, book)));
  const found = tables
    .map((table) => ({ table, drafts: draftsOf(table, book, () => daysInColumn(table.sheet.name, snapshot)) }))
    .filter(({ drafts }) => drafts.length > 0);
  return {
    sheets: found.map(({ table }) => table.sheet.name),
    drafts: found.flatMap(({ drafts }) => drafts),
    notices: found.map(({ table, drafts }) => noticeOf(table, drafts.length)),
  };
}

const OUR_TAB = /^PLT /i;

const readHere = ({ kinds }: LogBook): readonly Kind[] =>
  kinds.filter(({ kind, layout }) => !READ_OTHERWISE.includes(kind) && layout === "rows");

function namedTable(sheet: SheetSnapshot, book: LogBook): readonly OwnTable[] {
  const kind = readHere(book).find((each) => isNamed(sheet.name, each));
  return kind ? tableOf(kind, sheet, 2) : [];
}

/** The table of the kind that has most of its headings here; nothing where two kinds have as many. */
function likeTable(sheet: SheetSnapshot, book: LogBook): readonly OwnTable[] {
  const tables = readHere(book).flatMap((kind) => tableOf(kind, sheet, 3));
  const most = Math.max(...tables.map(({ columns }) => columns.size));
  const best = tables.filter(({ columns }) => columns.size === most);
  return best.length === 1 ? best : [];
}

function tableOf(kind: Kind, sheet: SheetSnapshot, least: number): readonly OwnTable[] {
  const depth = Math.min(DEEPEST_HEADING_ROW, sheet.cells.length);
  for (let row = 0; row < depth; row++) {
    const columns = columnsIn(sheet, row, kind);
    const has = new Set(columns.values());
    if (has.size >= least && kind.columns.every((column) => !column.required || has.has(column))) {
      return [{ sheet, kind, row, columns }];
    }
  }
  return [];
}

/** `Norms`, `Norm`, `Acuerdos` or the kind's own tab without our mark; never one of our tabs itself. */
function isNamed(name: string, { tab, title }: Kind): boolean {
  const wanted = [tab.replace(/^PLT /, ""), title.en, title.es].map(plainText);
  const plain = plainText(name);
  return wanted.some((each) => plain === each || plain === `${each}s` || plain === `${each}es`);
}

function columnsIn(sheet: SheetSnapshot, row: number, kind: Kind): ReadonlyMap<number, Column> {
  const found = new Map<number, Column>();
  (sheet.cells[row] ?? []).forEach((cell, at) => {
    const heading = plainHeading(textOf(cell));
    const column = kind.columns.find((each) =>
      [each.heading.en, each.heading.es].some((text) => plainHeading(text) === heading),
    );
    if (column && ![...found.values()].includes(column)) found.set(at, column);
  });
  return found;
}

/** The rows below the headings in which what the kind cannot do without is filled. */
function draftsOf(
  { sheet, kind, row: top, columns }: OwnTable,
  { cycle }: LogBook,
  reader: () => ReturnType<Converter["daysInColumn"]>,
): readonly DraftEntry[] {
  const days = new Map([...columns.keys()].map((at) => [at, reader()]));
  const valueAt = (column: Column, row: number, at: number): Value => {
    const cell = cellAt(sheet, row, at);
    const day = column.type === "day" && typeof cell === "string" ? days.get(at)?.(cell) : undefined;
    return day ?? valueIn(column, cell, cycle);
  };
  const headings = (sheet.cells[top] ?? []).map((cell) => textOf(cell).trim());
  return sheet.cells.flatMap((cells, row): readonly DraftEntry[] => {
    if (row <= top) return [];
    const values: Record<string, Value> = {};
    for (const [at, column] of columns) values[column.key] = valueAt(column, row, at);
    if (kind.columns.some(({ key, required }) => required && (values[key] ?? null) === null)) return [];
    const other = headings.flatMap((heading, at): readonly (readonly [string, Value])[] =>
      heading === "" || columns.has(at) || isBlank(cells[at]) ? [] : [[heading, textOf(cells[at])]],
    );
    const first = Math.max(
      0,
      cells.findIndex((cell) => !isBlank(cell)),
    );
    return [
      {
        kind: kind.kind,
        fields: {},
        labels: {},
        other: Object.fromEntries(other),
        source: { sheet: sheet.name, cell: addressOf(row, first) },
        fingerprint: fingerprint(cells.map(textOf).join("\u001f")),
        belongsTo: null,
        values,
      },
    ];
  });
}

const noticeOf = ({ sheet, kind }: OwnTable, rows: number): Notice => ({
  code: "convert/own-kind",
  severity: "info",
  requirement: "",
  sheet: sheet.name,
  cell: "",
  entry: "",
  field: "",
  facts: { sheet: sheet.name, tab: kind.tab, rows },
});
