/** The filter of a sheet. */
import type { BookSheet } from "../book.ts";
import { applyFilter, showFiltered } from "../filter.ts";
import { shownText } from "./cells.ts";
import { type HostObject, method, plainObject, readable } from "./host-object.ts";
import { placeIn, rangeObject } from "./range.ts";
import { invalidArgument, itemNotFound, notBuilt } from "./refusal.ts";
import { fieldsOf } from "./validation-rule.ts";
import { mayChange, type World } from "./world.ts";

export function autoFilterObject(world: World, sheet: BookSheet): HostObject {
  const change = (location: string, to: () => void): null => {
    mayChange(sheet, location);
    to();
    applyFilter(sheet, shownText);
    return null;
  };
  return plainObject("AutoFilter", {
    Enabled: readable("1.9", () => sheet.filter !== undefined),
    IsDataFiltered: readable("1.9", () => (sheet.filter?.hidden.size ?? 0) > 0),
    Apply: method("1.9", ([range, column, criteria]) =>
      change("AutoFilter.apply", () => {
        const { area } = placeIn(world, sheet, range, "AutoFilter.apply");
        showFiltered(sheet);
        sheet.filter = { area: { ...area }, hidden: new Map(), rows: new Set() };
        if (column !== null && column !== undefined) hideOthers(sheet, column, criteria);
      }),
    ),
    ClearCriteria: method("1.9", () => change("AutoFilter.clearCriteria", () => sheet.filter?.hidden.clear())),
    Reapply: method("1.9", () => change("AutoFilter.reapply", () => undefined)),
    Remove: method("1.9", () =>
      change("AutoFilter.remove", () => {
        showFiltered(sheet);
        delete sheet.filter;
      }),
    ),
    GetRange: method("1.9", () => {
      if (!sheet.filter) throw itemNotFound("AutoFilter.getRange");
      return rangeObject(world, sheet, sheet.filter.area);
    }),
    GetRangeOrNullObject: method("1.9", () => (sheet.filter ? rangeObject(world, sheet, sheet.filter.area) : null)),
  });
}

/** Rows whose cell shows none of the wanted texts are hidden. Other criteria are not built. */
function hideOthers({ filter, cells }: BookSheet, column: unknown, criteria: unknown): void {
  const { filterOn, values } = fieldsOf(criteria);
  if (filterOn !== "Values" || !Array.isArray(values)) throw notBuilt(`AutoFilter.apply on ${String(filterOn)}`);
  if (!filter || typeof column !== "number" || column < 0 || column >= filter.area.columns)
    throw invalidArgument("AutoFilter.apply");
  const wanted = values.map(String);
  const rows = cells.slice(filter.area.row + 1, filter.area.row + filter.area.rows);
  const shown = new Set(rows.map((row) => shownText(row[filter.area.column + column])));
  filter.hidden.set(
    column,
    [...shown].filter((text) => !wanted.includes(text)),
  );
}
