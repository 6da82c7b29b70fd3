/** What a snapshot looks like after a stroke: the pure picture of what a host's `write` does to the cells. */
import { addressOf, parseAddress } from "./address.ts";
import type { Cell } from "./cell.ts";
import { EMPTY_SHEET, type SheetSnapshot, type Snapshot } from "./snapshot.ts";
import type { Write } from "./write.ts";

/** The snapshot after one stroke. Strokes that only change looks leave it as it is. */
export function applyWrite(snapshot: Snapshot, write: Write): Snapshot {
  switch (write.do) {
    case "add-sheet":
      return addSheet(snapshot, write.sheet, write.hidden ? "hidden" : "shown");
    case "remove-sheet":
      return {
        ...snapshot,
        sheetNames: snapshot.sheetNames.filter((name) => name !== write.sheet),
        sheets: snapshot.sheets.filter((sheet) => sheet.name !== write.sheet),
      };
    case "set-cells":
      return change(snapshot, write.sheet, (sheet) => setCells(sheet, [write]));
    case "remove-rows":
      return change(snapshot, write.sheet, (sheet) => ({
        ...sheet,
        cells: sheet.cells.filter((_, row) => row < write.row || row >= write.row + write.count),
        formulas: moveFormulas(sheet.formulas, (at) => shift(at, "row", write.row, write.count)),
      }));
    case "remove-columns":
      return change(snapshot, write.sheet, (sheet) => ({
        ...sheet,
        cells: sheet.cells.map((row) => row.filter((_, c) => c < write.column || c >= write.column + write.count)),
        formulas: moveFormulas(sheet.formulas, (at) => shift(at, "column", write.column, write.count)),
      }));
    case "clear-page":
      return change(snapshot, write.sheet, (sheet) =>
        trimmed({
          ...sheet,
          cells: sheet.cells.map((row) => row.map((cell, column) => (column < write.columns ? null : cell))),
          formulas: moveFormulas(sheet.formulas, (at) => (at.column < write.columns ? undefined : at)),
        }),
      );
    case "set-formula": {
      const at = { [addressOf(write.row, write.column)]: write.formula };
      return change(snapshot, write.sheet, (sheet) => ({ ...sheet, formulas: { ...sheet.formulas, ...at } }));
    }
    case "set-links":
    case "style":
    case "type":
    case "widths":
    case "freeze":
    case "choices":
    case "rule":
    case "highlight":
    case "mark":
    case "chart":
    case "print-setup":
      return snapshot;
  }
}

/** The snapshot after these strokes. Cells that are set one after the other in one sheet are copied once. */
export function applyWrites(snapshot: Snapshot, writes: readonly Write[]): Snapshot {
  let after = snapshot;
  for (let i = 0; i < writes.length; i++) {
    const write = writes[i];
    if (write === undefined || isLook(write)) continue;
    if (write.do !== "set-cells") {
      after = applyWrite(after, write);
      continue;
    }
    const blocks: SetCells[] = [write];
    let next = writes[i + 1];
    while (next !== undefined && (isLook(next) || (next.do === "set-cells" && next.sheet === write.sheet))) {
      if (next.do === "set-cells") blocks.push(next);
      i += 1;
      next = writes[i + 1];
    }
    after = change(after, write.sheet, (sheet) => setCells(sheet, blocks));
  }
  return after;
}

type SetCells = Extract<Write, { readonly do: "set-cells" }>;

/** The strokes that change what stands in cells; all others change only looks. */
const CHANGES: readonly Write["do"][] = [
  "set-cells",
  "set-formula",
  "add-sheet",
  "remove-sheet",
  "remove-rows",
  "remove-columns",
  "clear-page",
];

const isLook = ({ do: what }: Write): boolean => !CHANGES.includes(what);

function addSheet(snapshot: Snapshot, name: string, visibility: "hidden" | "shown"): Snapshot {
  const sheet: SheetSnapshot = { ...EMPTY_SHEET, name, hidden: visibility === "hidden" };
  return { ...snapshot, sheetNames: [...snapshot.sheetNames, name], sheets: [...snapshot.sheets, sheet] };
}

function change(snapshot: Snapshot, name: string, to: (sheet: SheetSnapshot) => SheetSnapshot): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? to(sheet) : sheet)) };
}

function setCells(sheet: SheetSnapshot, blocks: readonly Omit<SetCells, "do" | "sheet">[]): SheetSnapshot {
  const cells = [...sheet.cells];
  const formulas = { ...sheet.formulas };
  for (const { row, column, cells: block } of blocks) {
    while (cells.length < row + block.length) cells.push([]);
    block.forEach((values, i) => {
      const line = [...(cells[row + i] ?? [])];
      while (line.length < column + values.length) line.push(null);
      values.forEach((value, j) => {
        line[column + j] = value;
        delete formulas[addressOf(row + i, column + j)];
      });
      cells[row + i] = line;
    });
  }
  return trimmed({ ...sheet, cells, formulas });
}

const isEmpty = (cell: Cell | undefined): boolean => cell === null || cell === undefined || cell === "";

/** Without the blank cells at the end of rows and the blank rows at the end, as hosts give sheets back. */
function trimmed(sheet: SheetSnapshot): SheetSnapshot {
  const cells = sheet.cells.map((row) => {
    let end = row.length;
    while (end > 0 && isEmpty(row[end - 1])) end--;
    return end === row.length ? row : row.slice(0, end);
  });
  let end = cells.length;
  while (end > 0 && (cells[end - 1] ?? []).length === 0) end--;
  return { ...sheet, cells: cells.slice(0, end) };
}

type Place = { readonly row: number; readonly column: number };

function shift(at: Place, way: "row" | "column", from: number, count: number): Place | undefined {
  if (at[way] < from) return at;
  return at[way] < from + count ? undefined : { ...at, [way]: at[way] - count };
}

function moveFormulas(
  formulas: Readonly<Record<string, string>>,
  to: (at: Place) => Place | undefined,
): Readonly<Record<string, string>> {
  const moved: Record<string, string> = {};
  for (const [address, formula] of Object.entries(formulas)) {
    const at = parseAddress(address);
    const place = at && to(at);
    if (place) moved[addressOf(place.row, place.column)] = formula;
  }
  return moved;
}
