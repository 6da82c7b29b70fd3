/** What stands above or below a table once for all its rows: the team, the school, the year, a goal. */

import { hasTrait } from "./field-traits.ts";
import { formFields } from "./form-fields.ts";
import { endsInColon } from "./form-labels.ts";
import { isFilled, type Pair, readForm } from "./form-reading.ts";
import { type Found, overlap, type Part } from "./found.ts";
import { type Grid, partOf } from "./grid.ts";
import type { FieldMatch } from "./inspection.ts";
import type { SheetContext } from "./sheet-context.ts";

/** Longer stretches beside a table are sheets of their own, not a heading. */
const LONGEST = 60;
const FARTHEST_BELOW = 30;

/** Stretches of whole rows that no region covers, as first row and count. */
function freeRows(grid: Grid, taken: readonly Found[]): readonly { readonly row: number; readonly rows: number }[] {
  const stretches: { row: number; rows: number }[] = [];
  for (let row = 0; row < grid.height; row++) {
    const line = { row: grid.placeOf(row, 0).row, column: 0, rows: 1, columns: 20000 };
    if (taken.some(({ area }) => overlap(area, line))) continue;
    const last = stretches[stretches.length - 1];
    if (last !== undefined && last.row + last.rows === row) last.rows += 1;
    else stretches.push({ row, rows: 1 });
  }
  return stretches.filter(({ rows }) => rows <= LONGEST);
}

/** Beside a table only what is plainly a pair counts: a colon, or the value in the same line. */
const isPlain = ({ label, row, values }: Pair): boolean =>
  endsInColon(label) || values.some((value) => value.row === row);

/**
 * Above a table a label that is known or has a cell for its value counts; an unknown word with a colon is a remark. Below it
 * legends and notes stand: there only what is about the team or its goal counts.
 */
function counts(field: FieldMatch, pair: Pair | undefined, side: "above" | "below"): boolean {
  const known = field.field !== null && field.field !== "other" && field.confidence >= 0.5;
  const apart = pair?.values.some(({ column }) => column !== pair.column) === true;
  if (side === "above") return known || (apart && endsInColon(field.label));
  return known && (hasTrait(field.field, "team") || field.field === "goal" || (apart && endsInColon(field.label)));
}

/** The regions, with labels and values around them added to the one that they are nearest to. */
export function withShared(grid: Grid, regions: readonly Found[], context: SheetContext): readonly Found[] {
  const tables = regions.filter(({ layout, purpose }) => layout !== "form" && purpose !== "nothing");
  if (tables.length === 0) return regions;
  const added = new Map<Found, { fields: FieldMatch[]; parts: Part[] }>();
  for (const { row, rows } of freeRows(grid, regions)) {
    const top = grid.placeOf(row, 0).row;
    const part = partOf(grid, { row, column: 0, rows, columns: grid.width });
    const reading = readForm(part, context);
    const pairs = reading.pairs.filter((pair) => isFilled(pair) && isPlain(pair));
    const region = nearest(tables, top);
    const side = region !== undefined && region.area.row > top ? "above" : "below";
    if (pairs.length === 0 || region === undefined) continue;
    const read = formFields([{ grid: part, reading: { pairs, tables: [], loose: [] } }], context);
    const into = added.get(region) ?? { fields: [], parts: [] };
    read.fields.forEach((field, index) => {
      if (
        !counts(
          field,
          pairs.find(({ label }) => label === field.label),
          side,
        )
      )
        return;
      const at = region.fields.length + into.fields.length;
      into.fields.push(field);
      into.parts.push(...(read.parts[0] ?? []).filter((it) => it.field === index).map((it) => ({ ...it, field: at })));
    });
    added.set(region, into);
  }
  return regions.map((region) => {
    const more = added.get(region);
    return more === undefined ? region : { ...region, fields: [...region.fields, ...more.fields], shared: more.parts };
  });
}

/** The region that begins next below a row; below the last, the last one if it is not far. */
function nearest(tables: readonly Found[], row: number): Found | undefined {
  const below = tables.filter(({ area }) => area.row > row).sort((a, b) => a.area.row - b.area.row)[0];
  if (below !== undefined) return below;
  const above = [...tables].sort((a, b) => b.area.row + b.area.rows - a.area.row - a.area.rows)[0];
  return above !== undefined && row - above.area.row - above.area.rows <= FARTHEST_BELOW ? above : undefined;
}
