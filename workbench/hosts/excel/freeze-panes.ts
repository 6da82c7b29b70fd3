/** Rows and columns that stay in sight. */
import type { Area } from "../../../core/workbook/address.ts";
import type { BookSheet } from "../book.ts";
import { type HostObject, method, plainObject } from "./host-object.ts";
import { placeIn, rangeObject } from "./range.ts";
import { ALL_COLUMNS, ALL_ROWS } from "./range-place.ts";
import { invalidArgument, itemNotFound } from "./refusal.ts";
import { mayChange, type World } from "./world.ts";

export function freezePanesObject(world: World, sheet: BookSheet): HostObject {
  const freeze = (rows: number, columns: number, location: string): null => {
    mayChange(sheet, location);
    sheet.frozenRows = rows;
    if (columns === 0) delete sheet.frozenColumns;
    else sheet.frozenColumns = columns;
    return null;
  };
  const lines = (count: unknown, location: string): number => {
    const lines = count ?? 1;
    if (typeof lines !== "number" || !Number.isInteger(lines) || lines < 1) throw invalidArgument(location);
    return lines;
  };
  return plainObject("WorksheetFreezePanes", {
    FreezeRows: method("1.7", ([count]) =>
      freeze(lines(count, "WorksheetFreezePanes.freezeRows"), 0, "WorksheetFreezePanes.freezeRows"),
    ),
    FreezeColumns: method("1.7", ([count]) =>
      freeze(0, lines(count, "WorksheetFreezePanes.freezeColumns"), "WorksheetFreezePanes.freezeColumns"),
    ),
    FreezeAt: method("1.7", ([range]) => {
      const { area } = placeIn(world, sheet, range, "WorksheetFreezePanes.freezeAt");
      return freeze(area.row + area.rows, area.column + area.columns, "WorksheetFreezePanes.freezeAt");
    }),
    Unfreeze: method("1.7", () => freeze(0, 0, "WorksheetFreezePanes.unfreeze")),
    GetLocation: method("1.7", () => {
      const area = frozen(sheet);
      if (!area) throw itemNotFound("WorksheetFreezePanes.getLocation");
      return rangeObject(world, sheet, area);
    }),
    GetLocationOrNullObject: method("1.7", () => {
      const area = frozen(sheet);
      return area ? rangeObject(world, sheet, area) : null;
    }),
  });
}

function frozen({ frozenRows, frozenColumns = 0 }: BookSheet): Area | undefined {
  if (frozenRows + frozenColumns === 0) return undefined;
  return { row: 0, column: 0, rows: frozenRows || ALL_ROWS, columns: frozenColumns || ALL_COLUMNS };
}
