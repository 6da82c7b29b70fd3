/** The spreadsheet as it was read: what a write stands on. People who type hold no lock, so it is looked at again right before and after. */
import { addressOf, type Needs, type SheetSnapshot, type Snapshot, type Write } from "../core/index.ts";
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
  /** The formulas of each tab that was read, by address: what they give may differ at every look. */
  readonly formulas: ReadonlyMap<string, SheetSnapshot["formulas"]>;
}

/** The names of tabs that strokes touch and that were read. */
export const touched = (writes: readonly Write[], { values }: Ground): readonly string[] =>
  [...new Set(writes.map(({ sheet }) => sheet))].filter((name) => values.has(name));

/**
 * The names of tabs that a write stands on: those it touches, and where all tabs were needed, all. A tab of the team's own takes several
 * questions to read, and a row inserted between two of them would be read in part.
 */
export const stoodOn = (needs: Needs, writes: readonly Write[], ground: Ground): readonly string[] =>
  needs.sheets === "all" ? [...ground.values.keys()] : touched(writes, ground);

/** Throws SheetGone where one of these tabs is not as it was read: then nothing is written, and the command begins anew. */
export function checkGround(names: readonly string[], { tabs, values, formulas }: Ground): void {
  for (const name of names) {
    const now = tabs.named(name).getDataRange().getValues();
    if (!isSameBlock(now, values.get(name) ?? [], formulas.get(name) ?? {})) throw new SheetGone(name);
  }
}

/** Which of these tabs do not hold what was to be written. */
export const unlike = (names: readonly string[], { tabs, clock }: Ground, wanted: Snapshot): readonly string[] =>
  names.filter((name) => {
    const sheet = wanted.sheets.find((each) => each.name === name);
    const range = sheet && tabs.named(name).getDataRange();
    if (!sheet || !range) return false;
    // What a formula gives is Sheets' own to say.
    const written = (cells: SheetSnapshot["cells"]): SheetSnapshot["cells"] =>
      cells.map((row, i) => row.map((cell, j) => (addressOf(i, j) in sheet.formulas ? null : cell)));
    return !isSameTable(written(cellsOf(range, clock)), written(sheet.cells));
  });

const isSameBlock = (a: Values, b: Values, formulas: SheetSnapshot["formulas"]): boolean =>
  a.length === b.length &&
  a.every(
    (row, i) =>
      row.length === b[i]?.length &&
      row.every((value, j) => isSameValue(value, b[i]?.[j]) || formulas[addressOf(i, j)] !== undefined),
  );

const isSameValue = (a: unknown, b: unknown): boolean =>
  a === b || (a instanceof Date && b instanceof Date && a.getTime() === b.getTime());
