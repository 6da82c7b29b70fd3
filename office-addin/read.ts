/** Reads what a command needs in one round trip, or in two where every sheet is wanted; in pieces where it is too much for one answer. */
import type { Needs, SheetSnapshot } from "../core/workbook/snapshot.ts";
import type { Abilities } from "./abilities.ts";
import { needsPieces } from "./failure.ts";
import { askFrame, type Frame, type FrameSheet, frameOf } from "./frame.ts";
import { readInPieces } from "./pieces.ts";
import type { Reading } from "./reading.ts";
import type { RunExcel } from "./run-excel.ts";
import { type Asked, askSheet, endOfAsked, sheetSnapshot } from "./sheet.ts";

/**
 * The named sheets, or all, as they stand now. A named sheet that does not exist is left out; so is nothing else.
 * Rejects with Excel's own error. Round trips: 1 for named sheets, 2 for all, more only where an answer passes 5 MB.
 */
export async function readWorkbook(
  run: RunExcel,
  needs: Needs,
  abilities: Abilities,
  locale: string,
): Promise<Reading> {
  try {
    return await run((context) => readAtOnce(context, needs, abilities, locale));
  } catch (error) {
    if (!needsPieces(error)) throw error;
    const frame = await run((context) => readFrame(context, abilities, locale));
    const sheets = await readInPieces(run, wantedOf(frame, needs), abilities, frame.facts.daysBehind);
    return readingOf(frame, sheets);
  }
}

async function readAtOnce(
  context: Excel.RequestContext,
  needs: Needs,
  abilities: Abilities,
  locale: string,
): Promise<Reading> {
  const { worksheets } = context.workbook;
  const asking = askFrame(context, abilities);
  const named = needs.sheets === "all" ? [] : needs.sheets.map((name) => askFor(worksheets, name, abilities));
  await context.sync();
  const frame = frameOf(asking, locale);
  const all = needs.sheets === "all" ? frame.sheets.map(({ name }) => askFor(worksheets, name, abilities)) : [];
  if (all.length > 0) await context.sync();
  const read = wantedOf(frame, needs).map((sheet) => {
    const asked = [...named, ...all].find(({ name }) => isSame(name, sheet.name))?.asked;
    if (!asked) throw new Error(`The sheet ${sheet.name} was not asked for.`);
    return { sheet, asked };
  });
  const ends = new Map(read.map(({ sheet, asked }) => [sheet.name, endOfAsked(asked)]));
  const snapshots = read.map(({ sheet, asked }) => sheetSnapshot(sheet, asked, frame.facts.daysBehind));
  return readingOf({ ...frame, facts: { ...frame.facts, ends } }, snapshots);
}

async function readFrame(context: Excel.RequestContext, abilities: Abilities, locale: string): Promise<Frame> {
  const asking = askFrame(context, abilities);
  await context.sync();
  return frameOf(asking, locale);
}

/** A sheet that is gone gives a null object, and so does all that is asked of it: the other sheets are read all the same. */
const askFor = (
  worksheets: Excel.WorksheetCollection,
  name: string,
  abilities: Abilities,
): { readonly name: string; readonly asked: Asked } => ({
  name,
  asked: askSheet(worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true), abilities),
});

const wantedOf = (frame: Frame, needs: Needs): readonly FrameSheet[] => {
  const { sheets: names } = needs;
  return names === "all"
    ? frame.sheets
    : frame.sheets.filter((sheet) => names.some((name) => isSame(name, sheet.name)));
};

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const readingOf = (frame: Frame, sheets: readonly SheetSnapshot[]): Reading => ({
  workbook: {
    file: frame.file,
    dateOrder: frame.dateOrder,
    sheetNames: frame.sheets.map(({ name }) => name),
    sheets,
  },
  facts: frame.facts,
});
