/** Small workbooks written as text tables, so that a test shows the sheet that it is about. */
import type { Area } from "../../core/workbook/address.ts";
import type { Cell } from "../../core/workbook/cell.ts";
import { type Day, parseDay } from "../../core/workbook/day.ts";
import type { SheetSnapshot, Snapshot } from "../../core/workbook/snapshot.ts";

/**
 * A line `| a | b |` is a row of cells; `# Name` begins a sheet, `# (hidden) Name` a hidden one. A line `|` is a blank row.
 * In a cell: `@2025-09-10` a date cell (`@2025-09-10T14:15` with a time), `@14:15` a time cell, `12` a number, `76%` a share,
 * `TRUE` and `FALSE` ticks, `#REF!` an error, `'12` text whatever it looks like, `=SUM(A1:A2) → 3` a formula with its value,
 * `>` a cell merged with the one at its left, `^` merged with the one above, `\n` a new line within the cell, `¦` a bar.
 * A row that begins with `~|` is hidden. Everything else is text.
 */
const ERRORS = new Set(["#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"]);

const dayIn = (text: string): Day => {
  const day = parseDay(text);
  if (day === undefined) throw new RangeError(`No such day: ${text}`);
  return day;
};

/** The cell that one piece of a text table stands for. Example: `@2025-09-10` is the date cell of that day. */
export function cellOf(text: string): Cell {
  const plain = text.trim().replace(/\\n/g, "\n").replace(/¦/g, "|");
  const dayTime = /^@(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?$/.exec(plain);
  if (dayTime)
    return dayTime[2] === undefined
      ? { day: dayIn(dayTime[1] ?? "") }
      : { day: dayIn(dayTime[1] ?? ""), time: dayTime[2] };
  if (/^@\d{2}:\d{2}$/.test(plain)) return { time: plain.slice(1) };
  if (plain === "" || plain === ">" || plain === "^") return null;
  if (ERRORS.has(plain)) return { error: plain };
  if (plain === "TRUE" || plain === "FALSE") return plain === "TRUE";
  if (/^-?\d+(\.\d+)?$/.test(plain)) return Number(plain);
  if (/^-?\d+(\.\d+)?%$/.test(plain)) return { share: Number((Number(plain.slice(0, -1)) / 100).toFixed(6)) };
  return plain.startsWith("'") ? plain.slice(1) : plain;
}

interface Draft {
  name: string;
  hidden: boolean;
  pieces: string[][];
  hiddenRows: number[];
}

const piecesOf = (line: string): string[] =>
  line
    .replace(/^~?\|/, "")
    .replace(/\|\s*$/, "")
    .split("|");

function mergesOf(pieces: readonly (readonly string[])[]): Area[] {
  const mark = (row: number, column: number): string => pieces[row]?.[column]?.trim() ?? "";
  const merges: Area[] = [];
  pieces.forEach((line, row) => {
    line.forEach((piece, column) => {
      if (["", ">", "^"].includes(piece.trim())) return;
      let columns = 1;
      while (mark(row, column + columns) === ">") columns += 1;
      let rows = 1;
      while (mark(row + rows, column) === "^") rows += 1;
      if (rows > 1 || columns > 1) merges.push({ row, column, rows, columns });
    });
  });
  return merges;
}

function sheetOf(draft: Draft): SheetSnapshot {
  const formulas: Record<string, string> = {};
  const cells = draft.pieces.map((line, row) =>
    line.map((piece, column) => {
      const formula = /^\s*(=.*?)→(.*)$/.exec(piece);
      if (!formula) return cellOf(piece);
      formulas[`${String.fromCharCode(65 + column)}${row + 1}`] = (formula[1] ?? "").trim();
      return cellOf(formula[2] ?? "");
    }),
  );
  return {
    name: draft.name,
    hidden: draft.hidden,
    locked: false,
    cells,
    formulas,
    merges: mergesOf(draft.pieces),
    hiddenRows: draft.hiddenRows,
    hiddenColumns: [],
  };
}

/** The sheets that a text of tables stands for; without a `# Name` line there is one, called `Sheet1`. */
export function sheetsOf(text: string): readonly SheetSnapshot[] {
  const drafts: Draft[] = [];
  for (const raw of text.split("\n")) {
    const line = raw.trim();
    const title = /^# (\(hidden\) )?(.+)$/.exec(line);
    if (title) drafts.push({ name: title[2] ?? "", hidden: title[1] !== undefined, pieces: [], hiddenRows: [] });
    if (!/^~?\|/.test(line)) continue;
    const draft = drafts[drafts.length - 1] ?? { name: "Sheet1", hidden: false, pieces: [], hiddenRows: [] };
    if (drafts.length === 0) drafts.push(draft);
    if (line.startsWith("~")) draft.hiddenRows.push(draft.pieces.length);
    draft.pieces.push(piecesOf(line));
  }
  return drafts.map(sheetOf);
}

/** A workbook of these sheets as core sees it; today is 2026-06-10 unless `facts` says otherwise, so that a whole school year lies behind. */
export function bookOf(text: string, facts: Partial<Snapshot> = {}): Snapshot {
  const sheets = sheetsOf(text);
  const snapshot: Snapshot = {
    file: "Team notes.xlsx",
    today: dayIn("2026-06-10"),
    now: "2026-06-10T09:00",
    person: "",
    language: "en",
    dateOrder: "month-first",
    sheetNames: sheets.map(({ name }) => name),
    sheets,
  };
  return { ...snapshot, ...facts };
}
