/** `RangeList`: many ranges of one sheet that are changed together, in one call. */
import type { Desk } from "./desk.ts";
import { onTab, service } from "./mark.ts";
import { type PaintPort, paintPort } from "./paint.ts";
import { placeOf, type RangePort } from "./range.ts";

export interface RangeListPort extends PaintPort<RangeListPort> {
  readonly getRanges: () => RangePort[];
}

type Assert<T extends U, U> = T;
export type RangeListIsReal = Assert<GoogleAppsScript.Spreadsheet.RangeList, RangeListPort>;

/** The list of these ranges; all lie on one sheet. */
export function rangeListPort(desk: Desk, ranges: readonly RangePort[]): RangeListPort {
  const port: RangeListPort = service("RangeList", {
    getRanges: () => [...ranges],
    ...paintPort(desk, ranges.map(placeOf), () => port),
  });
  const [first] = ranges;
  return first ? onTab(placeOf(first).sheet, port) : port;
}
