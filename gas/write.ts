/** Carries core's strokes out in the open spreadsheet, in a number of calls that does not grow with rows, and waits until all is stored. */
import type { Notice, Write } from "../core/index.ts";
import { type Area, addressOfArea, isTabOfRows, SETUP_TAB } from "../core/index.ts";
import { formatOfType } from "../core/workbook/type-format.ts";
import { drawChart } from "./draw-chart.ts";
import { growTo, lastLines } from "./grid.ts";
import type { Ground, Values } from "./ground.ts";
import { highlight } from "./highlights.ts";
import { dress, LOOKS } from "./looks.ts";
import { carryMove } from "./moves.ts";
import { appendRows, asPlanned, isShortEnd, putBlock, putLinks } from "./put-block.ts";
import { pastRules } from "./put-past-rules.ts";
import { putRule } from "./rules.ts";
import { type SheetSteps, stepsOf } from "./steps.ts";
import type { Tabs } from "./tabs.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Does it all, in order; answers what was not done to the letter (text cut to what a cell holds).
 * Throws what Sheets throws: what was done until then stays, and the same command sent again does the rest.
 */
export function write(writes: readonly Write[], { tabs, values }: Ground): readonly Notice[] {
  const addsTabs = writes.some((write) => write.do === "add-sheet");
  const shown = addsTabs ? tabs.file.getActiveSheet() : undefined;
  const notices: Notice[] = [];
  for (const step of stepsOf(writes)) {
    if ("move" in step) carryMove(tabs, step.move);
    else notices.push(...carryOut(step.on, tabs, filledRows(values.get(step.on.sheet) ?? [])));
  }
  // A new tab is shown at once by Sheets; the person stays where they were.
  if (shown) tabs.file.setActiveSheet(shown);
  return notices;
}

/** An empty tab counts as a row in which nothing stands. */
const filledRows = (values: Values): number =>
  values.length === 1 && values[0]?.every((value) => value === "") ? 0 : values.length;

/** Looks come before what they are for, so that headings in place mean a whole tab. `filled` rows were filled when the tab was read. */
function carryOut(steps: SheetSteps, tabs: Tabs, filled: number): readonly Notice[] {
  const sheet = tabs.named(steps.sheet);
  growTo(sheet, lastLines(steps));
  for (const { style, areas } of steps.looks) dress(listOf(sheet, areas), LOOKS[style]);
  for (const stroke of steps.others) carryOther(sheet, stroke);
  highlight(sheet, steps.highlights);
  for (const { type, areas } of byType(steps.formats)) listOf(sheet, areas).setNumberFormat(formatOfType(type));
  if (isTabOfRows(steps.sheet) || steps.sheet === SETUP_TAB) {
    return pastRules(sheet, steps.blocks, () => putAll(sheet, steps, tabs, filled));
  }
  const notices = putAll(sheet, steps, tabs, filled);
  // A page has a handful of them, however long the log.
  for (const { row, column, formula } of steps.formulas) sheet.getRange(row + 1, column + 1).setFormula(formula);
  return notices;
}

/** The cells and their links. New rows go below whatever is the last one by then. */
function putAll(sheet: Sheet, steps: SheetSteps, tabs: Tabs, filled: number): readonly Notice[] {
  const atEnd = steps.blocks.filter(({ row }) => row >= filled);
  if (filled === 0 || !isShortEnd(atEnd, filled)) {
    const notices = steps.blocks.flatMap((block) => putBlock(sheet, block));
    for (const links of steps.links) putLinks(sheet, links, { ...steps, tabs, placeOf: asPlanned });
    return notices;
  }
  const rest = steps.blocks.filter(({ row }) => row < filled).flatMap((block) => putBlock(sheet, block));
  const { places, notices } = appendRows(sheet, atEnd);
  const placeOf = steps.links.some(({ row }) => row >= filled) ? places() : asPlanned;
  for (const links of steps.links) putLinks(sheet, links, { ...steps, tabs, placeOf });
  return [...rest, ...notices];
}

const listOf = (sheet: Sheet, areas: readonly Area[]): GoogleAppsScript.Spreadsheet.RangeList =>
  sheet.getRangeList(areas.map(addressOfArea));

function byType(strokes: SheetSteps["formats"]) {
  const types = [...new Set(strokes.map(({ type }) => type))];
  return types.map((type) => ({
    type,
    areas: strokes.filter((stroke) => stroke.type === type).map(({ area }) => area),
  }));
}

/** Pixels for a width in characters of the normal font, with a little room at both sides. */
const pixels = (characters: number): number => Math.round(characters * 7 + 12);

/** Neighbouring columns of one width. Example: 30, 14, 14 is one column of 30 and two of 14. */
function equalWidths(widths: readonly number[]) {
  const runs: { first: number; count: number; width: number }[] = [];
  widths.forEach((width, first) => {
    const last = runs[runs.length - 1];
    if (last?.width === width) last.count += 1;
    else runs.push({ first, count: 1, width });
  });
  return runs;
}

function carryOther(sheet: Sheet, stroke: SheetSteps["others"][number]): void {
  switch (stroke.do) {
    case "widths":
      for (const { first, count, width } of equalWidths(stroke.widths)) {
        sheet.setColumnWidths(stroke.column + first + 1, count, pixels(width));
      }
      return;
    case "freeze":
      sheet.setFrozenRows(stroke.rows);
      return;
    case "choices":
    case "rule":
      putRule(sheet, stroke);
      return;
    case "chart":
      drawChart(sheet, stroke);
  }
}
