/** What people do in the workbook while the add-in is open: type, look at another sheet. The add-in hears of it if it asked. */
import type { BookCell, BookSheet } from "../book.ts";
import { fits } from "../fits.ts";
import { cellAt, madeCell } from "./cells.ts";
import type { Actor } from "./events.ts";
import { contains, placeOf } from "./range-place.ts";
import { Refusal } from "./refusal.ts";
import { sheetId } from "./sheet-id.ts";
import { typeInto } from "./typed.ts";
import { isLocked, type World } from "./world.ts";

export type Typist = Exclude<Actor, "add-in">;

/** `refused` where a rule or a protection stops the person; then nothing is changed. */
export type Typed = "typed" | "refused";

/**
 * Types a text into a cell, or the same into each of several (as a fill does); "" empties them. Events come after it, as with a real edit.
 * Example: `typeAs(world, "person", "PLT Actions", "C2", "Done")`.
 */
export function typeAs(world: World, who: Typist, name: string, address: string, text: string): Typed {
  const sheet = sheetNamed(world, name);
  const area = placeOf(address, "the person's edit");
  const next: { row: number; column: number; cell: BookCell }[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell: BookCell = { ...(cellAt(sheet, row, column) ?? { value: null }) };
      if (isLocked(sheet, cell) || !typedInto(world, cell, text) || !allowed(sheet, row, column, cell))
        return "refused";
      next.push({ row, column, cell });
    }
  }
  const before = next.length === 1 ? { before: { ...(cellAt(sheet, area.row, area.column) ?? { value: null }) } } : {};
  for (const { row, column, cell } of next) {
    madeCell(sheet, row, column);
    sheet.cells[row]?.splice(column, 1, cell);
  }
  world.events.cellsChanged(sheetId(sheet), { sheet, area }, { type: "RangeEdited", ...before }, who);
  world.events.flush();
  return "typed";
}

/** The person looks at another sheet. */
export function activateAs(world: World, name: string): void {
  showSheet(world, sheetNamed(world, name));
  world.events.flush();
}

/** Makes a sheet the one that is seen, and says so. */
export function showSheet(world: World, sheet: BookSheet): void {
  const last = world.book.sheets.find(({ id }) => id === world.shown.sheet);
  if (last === sheet) return;
  world.shown.sheet = sheet.id;
  if (last) world.events.happened("Deactivated", sheetId(last), { worksheetId: sheetId(last) });
  world.events.happened("Activated", sheetId(sheet), { worksheetId: sheetId(sheet) });
}

function sheetNamed(world: World, name: string): BookSheet {
  const sheet = world.book.sheets.find((each) => each.name === name);
  if (!sheet) throw new RangeError(`There is no sheet ${name}.`);
  return sheet;
}

function typedInto(world: World, cell: BookCell, text: string): boolean {
  try {
    typeInto(cell, text, world.year, "the person's edit");
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

function allowed(sheet: BookSheet, row: number, column: number, cell: BookCell): boolean {
  const rule = sheet.validations.find(({ area }) => contains(area, row, column));
  return rule === undefined || !rule.strict || fits(rule, cell);
}
