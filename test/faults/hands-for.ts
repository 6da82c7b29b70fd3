/** The hands that matter to a story: those in tabs that its command touches, in the summary, and in the team's own sheets. */
import { isDeepStrictEqual } from "node:util";
import type { Book } from "../../workbench/hosts/book.ts";
import { cellsOf } from "../contract/cells.ts";
import { type Hand, handsOnLog, handsOnSheet } from "./hands.ts";
import type { Told } from "./matrix.ts";

export function handsFor({ start, end }: Told): readonly Hand[] {
  const [before, after] = [cellsOf(start), cellsOf(end)];
  return start.sheets.flatMap(({ name }): readonly Hand[] => {
    if (name === "PLT Data" || name === "PLT Setup") return [];
    if (!name.startsWith("PLT")) return handsOnSheet(name);
    if (isDeepStrictEqual(before[name], after[name])) return [];
    return name === "PLT Summary" ? handsOnSheet(name) : handsOnLog(name, idsIn(start, name), headingsIn(start, name));
  });
}

const rowsOf = (book: Book, tab: string): readonly (readonly string[])[] =>
  (book.sheets.find(({ name }) => name === tab)?.cells ?? []).map((row) =>
    Array.from(row ?? [], (cell) => String(cell?.value ?? "")),
  );

const headingsIn = (book: Book, tab: string): readonly string[] =>
  (rowsOf(book, tab)[0] ?? []).filter((text) => text !== "");

function idsIn(book: Book, tab: string): readonly string[] {
  const [headings = [], ...rows] = rowsOf(book, tab);
  const column = headings.indexOf("Entry ID");
  return rows.map((row) => row[column] ?? "").filter((id) => id !== "");
}
