/** The hidden tab of a log: what must be remembered but need not be seen. All of it is plain rows, readable without the add-on. */
import type { Cell } from "../workbook/cell.ts";
import { textOf } from "../workbook/cell.ts";
import { type AppendRows, type Edit, ID_HEADING } from "../workbook/edit.ts";
import { plainLook, type TableLook } from "../workbook/look.ts";
import { DATA_TAB } from "../workbook/page-tabs.ts";
import { findSheet, type Snapshot } from "../workbook/snapshot.ts";
import { filledRows, findTable, rowCells } from "../workbook/table.ts";

export const DATA_SHEET = DATA_TAB;

/** The headings of the hidden tab, in English in every workbook: they are for programs. */
export const DATA_HEADINGS = [ID_HEADING, "What", "Key", "Part", "Value"] as const;

const WHATS = [
  "column",
  "source",
  "source-was",
  "begun",
  "command",
  "undone",
  "mapping",
  "policy",
  "collected",
] as const;

/** One remembered thing. `what` says which; the id is made of what it is about, so that it is never kept twice. */
export interface DataRow {
  readonly id: string;
  readonly what: (typeof WHATS)[number];
  readonly key: string;
  readonly part: string;
  readonly value: string;
}

/** Both programs take more in a cell (32,767 and 50,000 characters); a longer value goes on in further rows. */
const LONGEST_VALUE = 30_000;

const WIDTHS = [24, 10, 24, 24, 60];

export const dataLook: TableLook = {
  hidden: true,
  columns: DATA_HEADINGS.map((heading, i) => plainLook(heading, i === 0 ? "id" : "text", WIDTHS[i] ?? 24)),
};

/** All that the hidden tab remembers, in its order; empty where there is no such tab. Values that were parted are whole again. */
export function readDataRows(snapshot: Snapshot): readonly DataRow[] {
  const sheet = findSheet(snapshot, DATA_SHEET);
  const table = sheet && findTable(sheet, DATA_HEADINGS);
  if (!table) return [];
  const rows = new Map<string, DataRow>();
  for (const at of filledRows(table)) {
    const [id = "", what = "", key = "", part = "", value = ""] = rowCells(table, at, DATA_HEADINGS).map(textOf);
    if (!isWhat(what)) continue;
    const whole = rows.get(wholeId(id));
    if (whole && id !== whole.id) rows.set(whole.id, { ...whole, value: whole.value + value });
    else if (!whole) rows.set(wholeId(id), { id: wholeId(id), what, key, part, value });
  }
  return [...rows.values()];
}

const isWhat = (text: string): text is DataRow["what"] => WHATS.some((what) => what === text);

const wholeId = (id: string): string => id.replace(/~\d+$/, "");

/** The edit that remembers these; one that is remembered already stays as it was. */
export function remember(rows: readonly DataRow[]): readonly AppendRows[] {
  if (rows.length === 0) return [];
  const cells = rows.flatMap(parted);
  return [{ type: "append-rows", sheet: DATA_SHEET, headings: [...DATA_HEADINGS], rows: cells, links: [] }];
}

function parted(row: DataRow): readonly (readonly Cell[])[] {
  const pieces = Math.max(1, Math.ceil(row.value.length / LONGEST_VALUE));
  return Array.from({ length: pieces }, (_, i) => [
    i === 0 ? row.id : `${row.id}~${i}`,
    row.what,
    row.key,
    row.part,
    row.value.slice(i * LONGEST_VALUE, (i + 1) * LONGEST_VALUE),
  ]);
}

/** The edits that change what is remembered under an id from one short value to another. */
export const remindAnew = (row: DataRow, value: string): Edit => ({
  type: "set-fields",
  sheet: DATA_SHEET,
  id: row.id,
  fields: [{ heading: "Value", was: row.value, now: value }],
});
