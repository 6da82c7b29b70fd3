/** All that was found in a workbook: the regions of each sheet that is not ours. */
import { findTable } from "../workbook/table.ts";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot.ts";
import type { Notice } from "../words/notice.ts";
import type { Found } from "./found.ts";
import type { Corrections } from "./inspection.ts";
import { notice } from "./notices.ts";
import { readSheet } from "./read-sheet.ts";
import { contextFor } from "./sheet-context.ts";

export interface UnderstoodSheet {
  readonly sheet: SheetSnapshot;
  readonly regions: readonly Found[];
}

export interface Understanding {
  readonly sheets: readonly UnderstoodSheet[];
  readonly notices: readonly Notice[];
}

const OUR_TAB = /^PLT (?:Meetings|Actions|Goals|Members|Setup|Summary|Data)\b/i;

/** True for a tab that the log itself made: by its name and its Entry ID heading; summaries and setup hold none. */
export function isOurs(sheet: SheetSnapshot): boolean {
  if (!OUR_TAB.test(sheet.name.trim())) return false;
  return /^PLT (?:Setup|Summary|Data)\b/i.test(sheet.name.trim()) || (findTable(sheet, [])?.idColumn ?? -1) >= 0;
}

function sheetNotices(sheet: SheetSnapshot, regions: readonly Found[]): readonly Notice[] {
  const entries = regions.reduce((sum, region) => sum + region.entries.length, 0);
  const found = regions.flatMap((region) => region.notices);
  if (sheet.hidden && entries > 0) return [...found, notice("convert/hidden-sheet", "info", sheet.name, "", { count: entries })];
  return found;
}

/** Reads every sheet that is not ours and that nobody left out. */
export function understand(snapshot: Snapshot, corrections: Corrections): Understanding {
  const context = contextFor(snapshot, corrections);
  const leftOut = new Set(corrections.leftOut.map((name) => name.toLowerCase()));
  const sheets = snapshot.sheets
    .filter((sheet) => !isOurs(sheet))
    .map((sheet) => ({
      sheet,
      regions: leftOut.has(sheet.name.toLowerCase()) ? [] : readSheet(sheet, context(sheet.name)),
    }));
  return { sheets, notices: sheets.flatMap(({ sheet, regions }) => sheetNotices(sheet, regions)) };
}
