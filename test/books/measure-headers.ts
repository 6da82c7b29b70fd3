/** How many header rows are found in the books of folders (`.books` files), beside a guess by how many cells of a row are filled. */
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { inspect } from "../../core/convert/inspect.ts";
import { isBlank } from "../../core/workbook/cell.ts";
import type { SheetSnapshot } from "../../core/workbook/snapshot.ts";
import { type Book, type ExpectedRegion, readBooks } from "./read-books.ts";

const AS_READ = { fields: [], headers: [], leftOut: [] };

const rowsOf = ({ headerRows }: { readonly headerRows: readonly number[] }): string => headerRows.join();

/** Regions that hold entries: of what is nothing of ours no header is asked for. */
const asked = ({ regions }: Book): readonly ExpectedRegion[] => regions.filter(({ entries }) => entries > 0);

/** The first row that is nearly as full as most rows are: the guess that messytables makes, one for a sheet. */
function guess({ cells }: SheetSnapshot): string {
  const filled = cells.map((row) => row.filter((cell) => !isBlank(cell)).length);
  const often = new Map<number, number>();
  for (const n of filled.filter((each) => each > 1)) often.set(n, (often.get(n) ?? 0) + 1);
  const [mode = 0] = [...often].sort((a, b) => b[1] - a[1])[0] ?? [];
  const row = filled.findIndex((n) => n >= mode - 1 && n > 0);
  return row < 0 ? "" : String(row + 1);
}

function measure(folder: string): string {
  const books = readdirSync(folder)
    .filter((file) => file.endsWith(".books"))
    .sort()
    .flatMap((file) => readBooks(resolve(folder, file)));
  const counts = { all: 0, ours: 0, guessed: 0 };
  for (const book of books) {
    const { sheets } = inspect(book.snapshot, AS_READ);
    for (const region of asked(book)) {
      const found = sheets.find(({ sheet }) => sheet === region.sheet)?.regions ?? [];
      const sheet = book.snapshot.sheets.find(({ name }) => name === region.sheet);
      counts.all += 1;
      if (found.some((each) => each.range === region.range && rowsOf(each) === rowsOf(region))) counts.ours += 1;
      if (sheet && guess(sheet) === rowsOf(region)) counts.guessed += 1;
    }
  }
  return `  ${folder}: ours ${counts.ours}, by filled cells ${counts.guessed}, of ${counts.all} tables and forms in ${books.length} books`;
}

process.stdout.write("Header rows:\n");
for (const folder of process.argv.slice(2)) process.stdout.write(`${measure(folder)}\n`);
