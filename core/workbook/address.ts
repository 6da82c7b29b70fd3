/** A1 addresses, and the rectangles they name. Rows and columns are counted from 0 everywhere in the code; only text counts from 1. */

/** A rectangle of cells: first row and column (from 0), and how many of each. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The letters of a column. Example: 0 is `A`, 27 is `AB`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** The address of a cell. Example: row 4, column 2 is `C5`. */
export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** The address of a rectangle. Example: `B2:D9`; a single cell is `B2`. */
export function addressOfArea(area: Area): string {
  const first = addressOf(area.row, area.column);
  const last = addressOf(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** Row and column (from 0) of an address such as `C5` or `$C$5`, or undefined where the text is none. */
export function parseAddress(text: string): { readonly row: number; readonly column: number } | undefined {
  const m = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!m) return undefined;
  const letters = (m[1] ?? "").toUpperCase();
  const column = [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(m[2]) - 1, column };
}

/** A sheet's name as it must stand in a reference. Example: `Mrs. Lee's notes` is `'Mrs. Lee''s notes'`. */
export const quoteSheet = (sheet: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;

/** The place a reference names, such as `'Team notes'!C5`; undo of `quoteSheet(sheet)!address`. */
export function parseReference(text: string): { readonly sheet: string; readonly cell: string } | undefined {
  const m = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})$/.exec(text);
  if (!m) return undefined;
  return { sheet: (m[1] ?? m[2] ?? "").replace(/''/g, "'"), cell: (m[3] ?? "").replace(/\$/g, "") };
}
