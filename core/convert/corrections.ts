/** An inspection that a person edited and gave back, as corrections of what was understood. */
import { regionOf } from "./found.ts";
import type { Corrections, FieldMatch, Inspection, SheetInspection } from "./inspection.ts";
import type { Understanding } from "./understand.ts";

/** Labels by cell; a cell that holds several labels cannot be corrected as one. */
function byCell(sheet: SheetInspection): ReadonlyMap<string, FieldMatch> {
  const cells = new Map<string, FieldMatch>();
  const several = new Set<string>();
  for (const field of sheet.regions.flatMap((region) => region.fields)) {
    if (cells.has(field.cell)) several.add(field.cell);
    cells.set(field.cell, field);
  }
  for (const cell of several) cells.delete(cell);
  return cells;
}

/** The corrections with what the inspection says otherwise; the same object where it says nothing otherwise. */
export function asCorrections(
  inspection: Inspection,
  understood: Understanding,
  corrections: Corrections,
): Corrections {
  const fields: { sheet: string; cell: string; field: FieldMatch["field"] }[] = [];
  const leftOut: string[] = [];
  for (const { sheet, regions } of understood.sheets) {
    if (regions.length === 0) continue;
    const given = inspection.sheets.find((it) => it.sheet === sheet.name);
    if (given === undefined || given.regions.length === 0) {
      leftOut.push(sheet.name);
      continue;
    }
    const wanted = byCell(given);
    for (const [cell, own] of byCell({ sheet: sheet.name, regions: regions.map(regionOf) })) {
      const said = wanted.get(cell);
      if (said !== undefined && said.field !== own.field) fields.push({ sheet: sheet.name, cell, field: said.field });
    }
  }
  if (fields.length === 0 && leftOut.length === 0) return corrections;
  return { ...corrections, fields: [...corrections.fields, ...fields], leftOut: [...corrections.leftOut, ...leftOut] };
}
