/** What stands for an id in a row that was typed by hand, until a command that writes gives it one. */
import type { Entry } from "../kinds/entry.ts";
import { type Cell, textOf } from "../workbook/cell.ts";
import { fingerprint } from "../workbook/fingerprint.ts";

/** From the row's place and a mark of what it says, so that it is found again after a sort. Example: `row:PLT Actions!3:1k9x…`. */
export const handTypedId = (sheet: string, row: number, cells: readonly Cell[]): string =>
  `row:${sheet}!${row + 1}:${fingerprint(cells.map(textOf).join("\u001f"))}`;

/** True for such an id. */
export const isHandTyped = (id: string): boolean => id.startsWith("row:");

const markIn = (id: string): string => id.slice(id.lastIndexOf(":"));

/** The entry that such an id means: in its row, or in another if it moved there; undefined where nobody can say. */
export function handTypedEntry(id: string, entries: readonly Entry[]): Entry | undefined {
  const [moved, ...more] = entries.filter((entry) => isHandTyped(entry.id) && markIn(entry.id) === markIn(id));
  return entries.find((entry) => entry.id === id) ?? (more.length === 0 ? moved : undefined);
}
