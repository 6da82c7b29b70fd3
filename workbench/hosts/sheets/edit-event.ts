/** A person edits cells by hand: what is put there, and what the script's `onEdit` is told. */
import { type Area, parseAddress } from "../../../core/workbook/address.ts";
import type { BookCell, BookSheet } from "../book.ts";
import { fits } from "../fits.ts";
import { type Desk, mayWrite } from "./desk.ts";
import { displayOf } from "./display.ts";
import { cellFor } from "./grid.ts";
import { rangePort } from "./range.ts";
import { replace, ruleAt, yearAt } from "./range-values.ts";
import { AUTH_MODES } from "./script-app.ts";
import { userPort } from "./session.ts";
import { spreadsheetPort } from "./spreadsheet.ts";
import { type Reading, readTyped } from "./typed-text.ts";
import type { World } from "./world.ts";

/** What came of an edit; `failures` are errors that ended `onEdit`, of which the person sees nothing. */
export interface Edited {
  readonly outcome: "typed" | "refused";
  readonly failures: readonly Error[];
}

/** Cells as they were put: where, and what a single one held before and holds now. */
export interface Edit {
  readonly sheet: BookSheet;
  readonly area: Area;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** The cells that `B2` or `B2:C5` of a sheet names. */
export function areaIn(address: string): Area {
  const [first = "", last = first] = address.split(":");
  const [from, to] = [parseAddress(first), parseAddress(last)];
  if (!from || !to) throw new RangeError(`${address} names no cells.`);
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

/**
 * Puts a text into every cell of the area as the person would type it; "" empties. Undefined where a protection, or a rule that refuses
 * other values, stops them: then nothing is changed.
 */
export function typeIn(world: World, sheet: BookSheet, area: Area, text: string): Edit | undefined {
  const { book, person } = world.setting;
  const zone = book.timeZone ?? "America/Chicago";
  const year = yearAt(world.clock.now(), zone);
  if (!mayWrite({ book, person }, sheet, area)) return undefined;
  const next: { row: number; column: number; cell: BookCell }[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const old = sheet.cells[row]?.[column];
      const cell = typed(old, text, { format: old?.format ?? "General", locale: book.locale ?? "en_US", year });
      const rule = ruleAt(sheet, row, column);
      if (rule?.strict === true && !fits(rule, cell)) return undefined;
      next.push({ row, column, cell });
    }
  }
  const single = next.length === 1;
  const before = single ? told(sheet.cells[area.row]?.[area.column]) : undefined;
  for (const { row, column, cell } of next) replace(cellFor(sheet, row, column), cell);
  return { sheet, area, before, after: single ? told(sheet.cells[area.row]?.[area.column]) : undefined };
}

function typed(old: BookCell | undefined, text: string, reading: Reading): BookCell {
  const { formula: _, error: __, link: ___, ...looks } = old ?? { value: null };
  const { value, formula, format } = readTyped(text, reading);
  const dressed = format !== undefined && looks.format === undefined ? { format } : {};
  return { ...looks, ...dressed, value, ...(formula === undefined ? {} : { formula }) };
}

/** A cell's value as an event tells it: text, numbers as text, days as their serial numbers; undefined where there is none. */
function told(cell: BookCell | undefined): string | undefined {
  if (cell === undefined || cell.value === null) return undefined;
  return typeof cell.value === "number" ? String(cell.value) : displayOf(cell);
}

/** The event's services; values that it lacks are left out, as there. `trigger` is the id of an installable one. */
export function editParts(desk: Desk, { sheet, area, before, after }: Edit, trigger: string | null): object {
  const simple = trigger === null;
  return {
    authMode: simple ? AUTH_MODES.LIMITED : AUTH_MODES.FULL,
    range: rangePort(desk, sheet, area),
    source: spreadsheetPort(desk),
    user: userPort(simple ? "" : desk.person.email),
    ...(after === undefined ? {} : { value: after }),
    ...(before === undefined ? {} : { oldValue: before }),
    ...(trigger === null ? {} : { triggerUid: trigger }),
  };
}
