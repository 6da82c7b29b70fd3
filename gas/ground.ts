/** The spreadsheet as it was read: what a write stands on. People who type hold no lock, so it is looked at again right before and after. */
import type { Snapshot, Write } from "../core/index.ts";
import { isSameTable } from "../core/workbook/mend.ts";
import { cellsOf } from "./read-sheet.ts";
import { SheetGone } from "./sheet-gone.ts";
import type { Tabs } from "./tabs.ts";
import type { WallClock } from "./wall-clock.ts";

export type Values = readonly (readonly unknown[])[];

export interface Ground {
  readonly tabs: Tabs;
  readonly clock: WallClock;
  /** Everything down to the last filled cell of each tab that was read, as Sheets gave it. */
  readonly values: ReadonlyMap<string, Values>;
}

/** The names of tabs that strokes touch and that were read. */
export const touched = (writes: readonly Write[], { values }: Ground): readonly string[] =>
  [...new Set(writes.map(({ sheet }) => sheet))].filter((name) => values.has(name));

/** Throws SheetGone where one of these tabs is not as it was read: then nothing is written, and the command begins anew. */
export function checkGround(names: readonly string[], { tabs, values }: Ground): void {
  for (const name of names) {
    if (!isSameBlock(tabs.named(name).getDataRange().getValues(), values.get(name) ?? [])) throw new SheetGone(name);
  }
}

/** Which of these tabs do not hold what was to be written. */
export const unlike = (names: readonly string[], { tabs, clock }: Ground, wanted: Snapshot): readonly string[] =>
  names.filter((name) => {
    const sheet = wanted.sheets.find((each) => each.name === name);
    const range = sheet && tabs.named(name).getDataRange();
    return sheet !== undefined && range !== undefined && !isSameTable(cellsOf(range, clock), sheet.cells);
  });

const isSameBlock = (a: Values, b: Values): boolean =>
  a.length === b.length &&
  a.every((row, i) => row.length === b[i]?.length && row.every((value, j) => isSameValue(value, b[i]?.[j])));

const isSameValue = (a: unknown, b: unknown): boolean =>
  a === b || (a instanceof Date && b instanceof Date && a.getTime() === b.getTime());
