/** The tabs of a collection, wherever they are by now: a person may have given them another name. */
import type { Command } from "../command.ts";
import { ID_HEADING } from "../workbook/edit.ts";
import { COLLECTED_SHEET, EXTRACTS_SHEET } from "../workbook/page-tabs.ts";
import { findSheet, type Needs, type Snapshot } from "../workbook/snapshot.ts";
import { findTable, rowsById } from "../workbook/table.ts";
import { isPages } from "./pages.ts";

/** What the ids of their rows begin with. */
export const ROW_MARKS = { [COLLECTED_SHEET]: "collected:", [EXTRACTS_SHEET]: "extract:" } as const;

/** The tab of a program's register. Without it nothing is collected. */
const REGISTER = "PLT Teams";

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const has = (names: readonly string[], name: string): boolean => names.some((each) => isSame(each, name));

/**
 * The sheets that a command must see after all, or undefined where what was read is enough: a tab of the collection is not there, and
 * may be one that has another name by now. The figures themselves are many, and only those who ask for them read them.
 * Example: a coordinator renames PLT Collected to "Logs"; then all tabs are looked at, and "Logs" is known by what it holds.
 */
export function needsMore(
  command: Command,
  { sheetNames, sheets }: Pick<Snapshot, "sheetNames" | "sheets">,
): Needs | undefined {
  if (!isPages(command) || !has(sheetNames, REGISTER)) return undefined;
  const asked = command.type === "registered" ? [COLLECTED_SHEET] : [COLLECTED_SHEET, EXTRACTS_SHEET];
  if (asked.every((name) => has(sheetNames, name))) return undefined;
  const wanted = sheetNames.filter((name) => asked.includes(EXTRACTS_SHEET) || !isSame(name, EXTRACTS_SHEET));
  return wanted.length > sheets.length ? { sheets: wanted } : undefined;
}

/** The name of such a tab: its own; where there is none of that name, that of the first tab with rows like its. Its own, too, where there is none at all. */
export function keptTab(snapshot: Snapshot, name: keyof typeof ROW_MARKS): string {
  const there =
    findSheet(snapshot, name) ??
    snapshot.sheets.find((sheet) => {
      const table = findTable(sheet, [ID_HEADING]);
      return table !== undefined && [...rowsById(table).keys()].some((id) => id.startsWith(ROW_MARKS[name]));
    });
  return there?.name ?? name;
}
