/** How far each sheet is filled. */
import type { Area } from "../core/workbook/address.ts";
import { codeOf, NO_CELLS } from "./failure.ts";
import type { FrameSheet } from "./frame.ts";
import type { RunExcel } from "./run-excel.ts";

/** In one round trip, or in one for each sheet where a sheet without cells spoils it for all. Undefined where nothing is filled. */
export async function usedAreas(run: RunExcel, sheets: readonly FrameSheet[]): Promise<readonly (Area | undefined)[]> {
  const ifAny = (some: readonly FrameSheet[]): Promise<readonly (Area | undefined)[] | undefined> =>
    run((context) => askAreas(context, some)).catch((error: unknown) => {
      if (codeOf(error) === NO_CELLS) return undefined;
      throw error;
    });
  const together = await ifAny(sheets);
  if (together) return together;
  const areas: (Area | undefined)[] = [];
  for (const sheet of sheets) areas.push((await ifAny([sheet]))?.[0]);
  return areas;
}

async function askAreas(
  context: Excel.RequestContext,
  sheets: readonly FrameSheet[],
): Promise<readonly (Area | undefined)[]> {
  const ranges = sheets.map(({ name }) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    range.untrack();
    return range.load("rowIndex,columnIndex,rowCount,columnCount");
  });
  await context.sync();
  return ranges.map((range) =>
    range.isNullObject
      ? undefined
      : { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
  );
}
