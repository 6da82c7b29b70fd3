/** Blocks of cells and columns of links, put in two calls and in one. */
import { addressOf, type Notice, type Write } from "../core/index.ts";
import { hostNotice } from "./failure.ts";
import { linkRuns } from "./link-runs.ts";
import { putCell } from "./put-cell.ts";
import { sheetNamed } from "./sheet-named.ts";
import type { Block } from "./steps.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type SetLinks = Extract<Write, { readonly do: "set-links" }>;

/** Characters that one cell of Sheets can hold. */
const MOST_CHARACTERS = 50_000;

/** Formats first: what a value becomes depends on the format that it meets. Answers where text had to be cut. */
export function putBlock(sheet: Sheet, block: Block): readonly Notice[] {
  const notices: Notice[] = [];
  const values = block.cells.map((line, i) =>
    line.map((cell, j) => {
      if (typeof cell !== "string" || cell.length < MOST_CHARACTERS) return putCell(cell).value;
      const facts = { sheet: block.sheet, cell: addressOf(block.row + i, block.column + j), limit: MOST_CHARACTERS };
      notices.push(hostNotice("warning", "host/text-cut", facts));
      return putCell(cell.slice(0, MOST_CHARACTERS - 1)).value;
    }),
  );
  const range = sheet.getRange(block.row + 1, block.column + 1, values.length, values[0]?.length ?? 0);
  range.setNumberFormats(block.formats.map((line) => [...line])).setValues(values);
  return notices;
}

/** Links within the file go by the sheet's number, so that they hold when it is renamed. */
export function putLinks(sheet: Sheet, stroke: SetLinks, blocks: readonly Block[]): void {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? sheetNamed(file, name).getSheetId();
    numbers.set(name, number);
    return number;
  };
  for (const run of linkRuns(stroke, blocks)) {
    const values = run.cells.map(({ text, link }) => {
      const builder = SpreadsheetApp.newRichTextValue().setText(text);
      return [(link ? builder.setLinkUrl(`#gid=${numberOf(link.sheet)}&range=${link.cell}`) : builder).build()];
    });
    sheet.getRange(run.row + 1, run.column + 1, values.length, 1).setRichTextValues(values);
  }
}
