/** Hears of what people type while the pane is open, and has it checked. */
import type { Surroundings } from "./perform.ts";

/** Loads what checks edited cells and lets it look; the page loads it with the first edit. */
type LookAt = (event: Excel.WorksheetChangedEventArgs) => Promise<void>;

/**
 * Begins to listen. An older Excel does not tell; there the whole check remains. What this add-in writes, rows that come or go, and what a
 * co-author types elsewhere (their own pane looks at it) are left alone.
 */
export async function watchEdits({ run }: Pick<Surroundings, "run">, lookAt: LookAt): Promise<void> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) return;
  await run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      const isTyped = event.changeType === "RangeEdited" && event.source === "Local";
      if (isTyped && event.triggerSource !== "ThisLocalAddin") await lookAt(event);
    });
    await context.sync();
  });
}
