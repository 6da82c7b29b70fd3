/** A part of a sheet as it is searched: cells from its own corner, with the way back to the sheet's addresses. It can be turned on its side. */
import { type Area, addressOf } from "../workbook/address.ts";
import { type Cell, isBlank, textOf } from "../workbook/cell.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Grid {
  readonly sheet: string;
  readonly height: number;
  readonly width: number;
  /** Rows of cells; a row may be shorter than `width`. */
  readonly cells: readonly (readonly Cell[])[];
  /** Columns of each row in which a person sees something; an empty tick box counts as nothing. */
  readonly filled: readonly (readonly number[])[];
  /** How far a merged cell reaches, by `row * width + column` of its first cell. */
  readonly spans: ReadonlyMap<number, { readonly rows: number; readonly columns: number }>;
  /** Cells whose value a formula makes, by `row * width + column`. */
  readonly formulas: ReadonlySet<number>;
  /** Where a place of this grid lies in the sheet. */
  readonly placeOf: (row: number, column: number) => Place;
}

const lastFilled = (row: readonly Cell[]): number => {
  for (let column = row.length - 1; column >= 0; column--) if (!isBlank(row[column])) return column;
  return -1;
};

function formulaPlaces(sheet: SheetSnapshot, width: number): ReadonlySet<number> {
  const places = new Set<number>();
  for (const address of Object.keys(sheet.formulas)) {
    const place = placeOfAddress(address);
    if (place.column < width) places.add(place.row * width + place.column);
  }
  return places;
}

/** Faster than a regular expression: a sheet may hold a formula in every cell. */
function placeOfAddress(address: string): Place {
  let column = 0;
  let at = 0;
  for (; at < address.length && address.charCodeAt(at) >= 65; at++)
    column = column * 26 + (address.charCodeAt(at) & 31);
  return { row: Number(address.slice(at)) - 1, column: column - 1 };
}

function filledIn(cells: readonly (readonly Cell[])[], width: number): readonly (readonly number[])[] {
  return cells.map((row) => {
    const columns: number[] = [];
    for (let column = 0; column < row.length && column < width; column++) {
      const cell = row[column];
      if (cell !== false && !isBlank(cell)) columns.push(column);
    }
    return columns;
  });
}

/** A grid with other cells in the same places. */
export const withCells = (grid: Grid, cells: readonly (readonly Cell[])[]): Grid => ({
  ...grid,
  cells,
  filled: filledIn(cells, grid.width),
});

/** The used part of a sheet, from A1 to the last filled row and column. */
export function gridOf(sheet: SheetSnapshot): Grid {
  let height = sheet.cells.length;
  while (height > 0 && lastFilled(sheet.cells[height - 1] ?? []) < 0) height -= 1;
  const cells = sheet.cells.slice(0, height);
  const width = cells.reduce((widest, row) => Math.max(widest, lastFilled(row) + 1), 0);
  const spans = new Map(
    sheet.merges
      .filter((area) => area.row < height && area.column < width)
      .map((area) => [area.row * width + area.column, { rows: area.rows, columns: area.columns }] as const),
  );
  return {
    sheet: sheet.name,
    height,
    width,
    cells,
    filled: filledIn(cells, width),
    spans,
    formulas: formulaPlaces(sheet, width),
    placeOf: (row, column) => ({ row, column }),
  };
}

/** A rectangle of a grid as a grid of its own. What a merge or formula reaches beyond it is cut off. */
export function partOf(grid: Grid, area: Area): Grid {
  const width = Math.max(0, Math.min(area.columns, grid.width - area.column));
  const cells = grid.cells
    .slice(area.row, area.row + area.rows)
    .map((row) => row.slice(area.column, area.column + width));
  const within = (key: number): number | undefined => {
    const row = Math.floor(key / grid.width) - area.row;
    const column = (key % grid.width) - area.column;
    return row >= 0 && row < cells.length && column >= 0 && column < width ? row * width + column : undefined;
  };
  const spans = new Map<number, { rows: number; columns: number }>();
  for (const [key, span] of grid.spans) {
    const place = within(key);
    if (place !== undefined) spans.set(place, { rows: span.rows, columns: span.columns });
  }
  const formulas = new Set<number>();
  for (const key of grid.formulas) {
    const place = within(key);
    if (place !== undefined) formulas.add(place);
  }
  const placeOf = (row: number, column: number): Place => grid.placeOf(row + area.row, column + area.column);
  return {
    sheet: grid.sheet,
    height: cells.length,
    width,
    cells,
    filled: filledIn(cells, width),
    spans,
    formulas,
    placeOf,
  };
}

/** The grid on its side: its columns become rows. */
export function turned(grid: Grid): Grid {
  const cells = Array.from({ length: grid.width }, (_, column) => grid.cells.map((row) => row[column] ?? null));
  const swap = (key: number): number => (key % grid.width) * grid.height + Math.floor(key / grid.width);
  return {
    sheet: grid.sheet,
    height: grid.width,
    width: grid.height,
    cells,
    filled: filledIn(cells, grid.height),
    spans: new Map([...grid.spans].map(([key, span]) => [swap(key), { rows: span.columns, columns: span.rows }])),
    formulas: new Set([...grid.formulas].map(swap)),
    placeOf: (row, column) => grid.placeOf(column, row),
  };
}

export const at = (grid: Grid, row: number, column: number): Cell => grid.cells[row]?.[column] ?? null;

/** The cell's text as a person compares it: outer white space gone. */
export const textAt = (grid: Grid, row: number, column: number): string => textOf(at(grid, row, column)).trim();

/** The A1 address in the sheet. */
export const addressIn = (grid: Grid, row: number, column: number): string => {
  const place = grid.placeOf(row, column);
  return addressOf(place.row, place.column);
};

/** The rectangle of the sheet that this rectangle of the grid covers. */
export function areaInSheet(grid: Grid, area: Area): Area {
  const first = grid.placeOf(area.row, area.column);
  const last = grid.placeOf(area.row + area.rows - 1, area.column + area.columns - 1);
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

/** Columns of a row in which a person sees something; an empty tick box counts as nothing. */
export const filledColumns = (grid: Grid, row: number): readonly number[] => grid.filled[row] ?? NO_COLUMNS;

/** The leftmost filled column from a row on. */
export const leftOf = (grid: Grid, from: number): number =>
  Math.min(grid.width, ...grid.filled.slice(from).map((columns) => columns[0] ?? grid.width));

const NO_COLUMNS: readonly number[] = [];

export const isFormula = (grid: Grid, row: number, column: number): boolean =>
  grid.formulas.has(row * grid.width + column);

/** How many rows and columns a cell takes: 1 × 1 where it is not merged. */
export const spanAt = (grid: Grid, row: number, column: number): { readonly rows: number; readonly columns: number } =>
  grid.spans.get(row * grid.width + column) ?? { rows: 1, columns: 1 };
