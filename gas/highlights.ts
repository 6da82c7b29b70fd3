/** Highlights that come and go with what the cells say. */
import { addressOfArea } from "../core/index.ts";
import { markFormula } from "../core/workbook/mark-formula.ts";
import { HIGHLIGHTS } from "./looks.ts";
import type { SheetSteps } from "./steps.ts";

type Highlighting = SheetSteps["highlights"][number];

/** Sheets keeps one list of highlights for a sheet: ours are added to it, once. */
export function highlight(sheet: GoogleAppsScript.Spreadsheet.Sheet, strokes: readonly Highlighting[]): void {
  if (strokes.length === 0) return;
  const rules = strokes.map((stroke) => {
    const { fill, color } = HIGHLIGHTS[stroke.do === "mark" ? "attention" : stroke.style];
    return condition(stroke)
      .setBackground(fill)
      .setFontColor(color)
      .setRanges([sheet.getRange(addressOfArea(stroke.area))])
      .build();
  });
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rules]);
}

function condition(stroke: Highlighting): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
  const rule = SpreadsheetApp.newConditionalFormatRule();
  if (stroke.do === "highlight") return rule.whenTextEqualTo(stroke.text);
  return rule.whenFormulaSatisfied(`=${markFormula(stroke.area, stroke.by)}`);
}
