/** Which names a sheet may have. */
import type { Book, BookSheet } from "../book.ts";
import { invalidArgument, itemAlreadyExists } from "./refusal.ts";

const MOST_CHARACTERS = 31;

/** Throws InvalidArgument for a name that Excel does not take, ItemAlreadyExists for one that another sheet has in any case. */
export function acceptName(book: Book, name: unknown, sheet: BookSheet | null, location: string): string {
  if (typeof name !== "string" || name === "" || name.length > MOST_CHARACTERS) throw invalidArgument(location);
  if (/[\\/?*[\]:]/.test(name) || /^'|'$/.test(name) || name.toLowerCase() === "history")
    throw invalidArgument(location);
  const taken = book.sheets.some((other) => other !== sheet && other.name.toLowerCase() === name.toLowerCase());
  if (taken) throw itemAlreadyExists(location);
  return name;
}

/** `Sheet1` or the first number that is free. */
export function freeName(book: Book): string {
  const names = new Set(book.sheets.map((sheet) => sheet.name.toLowerCase()));
  let n = 1;
  while (names.has(`sheet${n}`)) n++;
  return `Sheet${n}`;
}
