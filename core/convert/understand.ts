/** All that was found in a workbook: the regions of each sheet that is not ours. */

import type { Notice } from "../words/notice.ts";
import { addressOf } from "../workbook/address.ts";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot.ts";
import { findTable } from "../workbook/table.ts";
import type { Found } from "./found.ts";
import { gridOf } from "./grid.ts";
import type { Corrections } from "./inspection.ts";
import { notice } from "./notices.ts";
import { readSheet } from "./read-sheet.ts";
import { contextFor } from "./sheet-context.ts";
import { titlesOf } from "./team-words.ts";

export interface UnderstoodSheet {
  readonly sheet: SheetSnapshot;
  readonly regions: readonly Found[];
  /** Texts that name the sheet: titles in its first rows, its tab, the file. */
  readonly titles: readonly string[];
}

export interface Understanding {
  readonly sheets: readonly UnderstoodSheet[];
  readonly notices: readonly Notice[];
}

const OUR_TAB = /^PLT (?:Meetings|Actions|Goals|Members|Setup|Summary|Data)\b/i;

const holdsIds = (sheet: SheetSnapshot): boolean =>
  OUR_TAB.test(sheet.name.trim()) && (findTable(sheet, [])?.idColumn ?? -1) >= 0;

/** The tabs that the log itself made: those with its names, once any of them holds entry ids. Setup and summaries hold none. */
export function oursIn(snapshot: Snapshot): ReadonlySet<string> {
  if (!snapshot.sheets.some(holdsIds)) return new Set();
  return new Set(snapshot.sheets.map(({ name }) => name).filter((name) => OUR_TAB.test(name.trim())));
}

function sheetNotices(sheet: SheetSnapshot, regions: readonly Found[]): readonly Notice[] {
  const entries = regions.reduce((sum, region) => sum + region.entries.length, 0);
  const found = regions.flatMap((region) => [...region.notices, ...emptyNotice(region, sheet.name)]);
  const hidden = new Set(sheet.hiddenRows);
  const unseen = regions.flatMap((region) => region.entries).filter(({ place }) => hidden.has(place.row));
  const first = unseen[0];
  const notices = [...found];
  if (sheet.hidden && entries > 0)
    notices.push(notice("convert/hidden-sheet", "info", sheet.name, "", { count: entries }));
  else if (first !== undefined) {
    notices.push(
      notice("convert/hidden-rows", "info", sheet.name, addressOf(first.place.row, first.place.column), {
        count: unseen.length,
      }),
    );
  }
  return notices;
}

/** A table or form that is ready to be filled in, with nothing in it yet. */
function emptyNotice(region: Found, sheet: string): readonly Notice[] {
  if (region.purpose === "nothing" || region.entries.length > 0) return [];
  return [notice("convert/nothing-filled-in", "info", sheet, addressOf(region.area.row, region.area.column), {})];
}

/** The last reading of a snapshot, so that a command which inspects and plans reads its sheets once. */
const lastRead = new WeakMap<Snapshot, { readonly corrections: Corrections; readonly understanding: Understanding }>();

/** Reads every sheet that is not ours and that nobody left out. The same snapshot and corrections are read once. */
export function understand(snapshot: Snapshot, corrections: Corrections): Understanding {
  const before = lastRead.get(snapshot);
  if (before !== undefined && before.corrections === corrections) return before.understanding;
  const understanding = readSheets(snapshot, corrections);
  lastRead.set(snapshot, { corrections, understanding });
  return understanding;
}

function readSheets(snapshot: Snapshot, corrections: Corrections): Understanding {
  const context = contextFor(snapshot, corrections);
  const leftOut = new Set(corrections.leftOut.map((name) => name.toLowerCase()));
  const ours = oursIn(snapshot);
  const sheets = snapshot.sheets
    .filter((sheet) => !ours.has(sheet.name))
    .map((sheet): UnderstoodSheet => {
      if (leftOut.has(sheet.name.toLowerCase())) return { sheet, regions: [], titles: [] };
      const grid = gridOf(sheet);
      const regions = readSheet(grid, context(sheet.name));
      const first = Math.min(grid.height, ...regions.map(({ area, headerRows }) => headerRows[0] ?? area.row));
      return { sheet, regions, titles: [...titlesOf(grid, first, context(sheet.name)), snapshot.file] };
    });
  return { sheets, notices: sheets.flatMap(({ sheet, regions }) => sheetNotices(sheet, regions)) };
}
