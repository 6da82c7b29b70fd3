/** Blocks of cells and columns of links, put in two calls and in one. */
import { addressOf, type Link, type Notice, type Write } from "../core/index.ts";
import { hostNotice } from "../core/words/host-notice.ts";
import { type LinkRun, linkRuns } from "./link-runs.ts";
import { putCell } from "./put-cell.ts";
import type { Block } from "./steps.ts";
import type { Tabs } from "./tabs.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type SetLinks = Extract<Write, { readonly do: "set-links" }>;

/** Characters that one cell of Sheets can hold. */
const MOST_CHARACTERS = 50_000;

/** Formats first: what a value becomes depends on the format that it meets. Answers where text had to be cut. */
export function putBlock(sheet: Sheet, block: Block): readonly Notice[] {
  const { values, notices } = inputsOf(block);
  putFormats(sheet, block).setValues(values);
  return notices;
}

const putFormats = (sheet: Sheet, { row, column, cells, formats }: Block): GoogleAppsScript.Spreadsheet.Range =>
  sheet
    .getRange(row + 1, column + 1, cells.length, cells[0]?.length ?? 0)
    .setNumberFormats(formats.map((line) => [...line]));

type Input = string | number | boolean;

function inputsOf(block: Block): { readonly values: Input[][]; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const values = block.cells.map((line, i) =>
    line.map((cell, j) => {
      if (typeof cell !== "string" || cell.length < MOST_CHARACTERS) return putCell(cell).value;
      const facts = { sheet: block.sheet, cell: addressOf(block.row + i, block.column + j), limit: MOST_CHARACTERS };
      notices.push(hostNotice("warning", "host/text-cut", facts));
      return putCell(cell.slice(0, MOST_CHARACTERS - 1)).value;
    }),
  );
  return { values, notices };
}

/** So many new rows are added one by one; more go in as blocks, so that calls do not grow with rows. */
const MOST_SINGLE_ROWS = 20;

/** True where these blocks are a few new rows right below the `filled` ones. */
export const isShortEnd = (blocks: readonly Block[], filled: number): boolean => {
  const rows = blocks[0]?.cells.length ?? 0;
  return (
    rows > 0 && rows <= MOST_SINGLE_ROWS && blocks.every(({ row, cells }) => row === filled && cells.length === rows)
  );
};

/** Where a row that was planned for here stands, both counted from 0. */
export type PlaceOf = (planned: number) => number;

/** Every row stands where it was planned. */
export const asPlanned: PlaceOf = (planned) => planned;

/**
 * New rows below whatever is the last one in the moment when Sheets adds them: whoever inserted or typed a row meanwhile, nothing of it is
 * written over. `places` asks where they stand now.
 */
export function appendRows(
  sheet: Sheet,
  blocks: readonly Block[],
): { readonly places: () => PlaceOf; readonly notices: readonly Notice[] } {
  const rows: Input[][] = [];
  const notices = blocks.flatMap((block) => {
    const inputs = inputsOf(block);
    putFormats(sheet, block);
    inputs.values.forEach((line, i) => {
      const row = rows[i] ?? [];
      while (row.length < block.column) row.push("");
      rows[i] = [...row.slice(0, block.column), ...line, ...row.slice(block.column + line.length)];
    });
    return inputs.notices;
  });
  for (const row of rows) sheet.appendRow(row);
  return { places: () => placesOf(sheet, rows, blocks[0]?.row ?? 0), notices };
}

/**
 * Where our new rows stand, each known by what it says last, its id: somebody may have typed a row below them or sorted them since. Those that
 * are not found are taken to be the last ones.
 */
function placesOf(sheet: Sheet, rows: readonly (readonly Input[])[], planned: number): PlaceOf {
  const values = sheet.getDataRange().getValues();
  const places = rows.map((row, i) => {
    let column = row.length - 1;
    while (column > 0 && (typeof row[column] !== "string" || row[column] === "")) column--;
    const found = values.findIndex((line) => `'${line[column]}` === row[column]);
    return found < 0 ? values.length - rows.length + i : found;
  });
  return (row) => places[row - planned] ?? row;
}

/** Links within the file go by the sheet's number, so that they hold when it is renamed. A link to a tab that is gone stays text. */
export function putLinks(
  sheet: Sheet,
  stroke: SetLinks,
  { blocks, tabs, placeOf }: { readonly blocks: readonly Block[]; readonly tabs: Tabs; readonly placeOf: PlaceOf },
): void {
  const urlOf = ({ sheet: name, cell }: Link): string | undefined => {
    const number = tabs.numberOf(name);
    return number === undefined ? undefined : `#gid=${number}&range=${cell}`;
  };
  for (const run of linkRuns(stroke, blocks).flatMap((planned) => standing(planned, placeOf))) {
    const values = run.cells.map(({ text, link }) => {
      const builder = SpreadsheetApp.newRichTextValue().setText(text);
      const url = link === null ? undefined : urlOf(link);
      return [(url === undefined ? builder : builder.setLinkUrl(url)).build()];
    });
    sheet.getRange(run.row + 1, run.column + 1, values.length, 1).setRichTextValues(values);
  }
}

/** A run as it stands now: one where its rows stand together, several where they were parted. */
function standing({ row, column, cells }: LinkRun, placeOf: PlaceOf): readonly LinkRun[] {
  const parts: { row: number; column: number; cells: LinkRun["cells"][number][] }[] = [];
  cells.forEach((cell, i) => {
    const place = placeOf(row + i);
    const last = parts[parts.length - 1];
    if (last && last.row + last.cells.length === place) last.cells.push(cell);
    else parts.push({ row: place, column, cells: [cell] });
  });
  return parts;
}
