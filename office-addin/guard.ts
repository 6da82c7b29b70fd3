/**
 * Asks Excel, at the head of a write, whether all stands where it was read. Where it does not, Excel stops there, before anything is
 * written: between reading and writing a person may have sorted, inserted or renamed, and no lock of Excel's keeps them from it.
 */
import { addressOf } from "../core/workbook/address.ts";
import { type ExpectedSheet, pairAt } from "./expected.ts";
import type { Sheets } from "./sheets.ts";

/** How much is asked: `texts` needs ExcelApi 1.9; `nothing` where Excel said no to what was there after all. */
export type Guarding = "texts" | "size" | "nothing";

/** The hidden tabs that must be shown for these questions: Excel does not search what cannot be seen. */
export const hiddenAmong = (expected: readonly ExpectedSheet[], guarding: Guarding): readonly string[] =>
  guarding === "texts" ? expected.flatMap(({ sheet, hidden }) => (hidden ? [sheet] : [])) : [];

/** Queues that these tabs are shown, or hidden again. */
export function queueVisibility(sheets: Sheets, names: readonly string[], visibility: "Visible" | "Hidden"): void {
  for (const name of names) sheets.named(name).visibility = visibility;
}

/** Queues the questions. A wrong answer ends the request with ItemNotFound. */
export function queueGuard(sheets: Sheets, expected: readonly ExpectedSheet[], guarding: Guarding): void {
  if (guarding === "nothing") return;
  for (const { sheet, end, texts } of expected) {
    const last = sheets.named(sheet).getUsedRange(true).untrack().getLastCell().untrack();
    last.getIntersection(end).untrack().load("rowIndex");
    if (guarding === "size") continue;
    for (const place of texts) {
      const found = sheets.range(sheet, pairAt(place)).find(place.text, { completeMatch: true, matchCase: true });
      found.untrack().getIntersection(addressOf(place.row, place.column)).untrack().load("rowIndex");
    }
  }
}
