/** `RangeList`: many ranges of one sheet that are changed together, in one call. */
import type { BookSheet } from "../book.ts";
import type { Desk } from "./desk.ts";
import { onTab, service } from "./mark.ts";
import { type PaintPort, paintPort } from "./paint.ts";
import type { RangePort } from "./range.ts";
import type { Place } from "./range-values.ts";

export interface RangeListPort extends PaintPort<RangeListPort> {
  readonly getRanges: () => RangePort[];
}

type Assert<T extends U, U> = T;
export type RangeListIsReal = Assert<GoogleAppsScript.Spreadsheet.RangeList, RangeListPort>;

/** The list of these places, all of one sheet; `rangeAt` makes the range of one. */
export function rangeListPort(
  desk: Desk,
  sheet: BookSheet,
  places: readonly Place[],
  rangeAt: (place: Place) => RangePort,
): RangeListPort {
  const port: RangeListPort = service("RangeList", {
    getRanges: () => places.map(rangeAt),
    ...paintPort(desk, places, () => port),
  });
  return onTab(sheet, port);
}
