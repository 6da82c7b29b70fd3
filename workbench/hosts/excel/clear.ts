/** Empties cells, or takes their looks, as `range.clear` does. */
import type { Area } from "../../../core/workbook/address.ts";
import type { BookSheet } from "../book.ts";
import { emptyCell, visitCells } from "./cells.ts";
import { isWithin, without } from "./range-place.ts";
import { invalidArgument } from "./refusal.ts";
import { sheetId } from "./sheet-id.ts";
import { mayWriteCells, type World } from "./world.ts";

/** `All` takes what stands in the cells and all that was done to them, `Contents` leaves looks, `Formats` leaves values. */
export function clearRange(world: World, sheet: BookSheet, area: Area, what: unknown): null {
  mayWriteCells(sheet, area, "Range.clear");
  const applyTo = what ?? "All";
  if (applyTo !== "All" && applyTo !== "Contents" && applyTo !== "Formats") throw invalidArgument("Range.clear");
  visitCells(sheet, area, (cell, row, column) => {
    if (applyTo === "Contents") emptyCell(cell);
    else if (applyTo === "All") delete sheet.cells[row]?.[column];
    else sheet.cells[row]?.splice(column, 1, withoutLooks(cell));
  });
  if (applyTo !== "Formats")
    world.events.cellsChanged(sheetId(sheet), { sheet, area }, { type: "RangeEdited" }, "add-in");
  if (applyTo === "Contents") return null;
  sheet.merges = sheet.merges.filter((merge) => !isWithin(merge, area));
  sheet.highlights = sheet.highlights.flatMap((rule) =>
    without(rule.area, area).map((rest) => ({ ...rule, area: rest })),
  );
  if (applyTo === "All") {
    sheet.validations = sheet.validations.flatMap((rule) =>
      without(rule.area, area).map((rest) => ({ ...rule, area: rest })),
    );
  }
  return null;
}

function withoutLooks(cell: Parameters<typeof emptyCell>[0]): Parameters<typeof emptyCell>[0] {
  const { value, formula, error, link, note } = cell;
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(error === undefined ? {} : { error }),
    ...(link === undefined ? {} : { link }),
    ...(note === undefined ? {} : { note }),
  };
}
