/** What the writing library sees in a workbook that comes on the standard input: a second pair of eyes on what we wrote. */
import { readFileSync } from "node:fs";
import { excelize } from "../../workbench/excelize.ts";

const book = (await excelize()).OpenReader(new Uint8Array(readFileSync(0)));
const [sheet = ""] = book.GetSheetList().list;
const seen = {
  error: book.error,
  sheets: book.GetSheetList().list,
  rules: book.GetDataValidations(sheet),
  tables: book.GetTables(sheet),
  names: book.GetDefinedName(),
  comments: book.GetComments(sheet),
  panes: book.GetPanes(sheet),
};
process.stdout.write(`${JSON.stringify(seen)}\n`);
process.exit(0);
