/** Drop-downs and rules that warn and take the value all the same, so that nothing is refused by surprise. */
import type { Write } from "../core/index.ts";

type Ruling = Extract<Write, { readonly do: "choices" | "rule" }>;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** Sheets offers at most this many choices in a list. */
const MOST_CHOICES = 500;
/** Any number that a cell can hold exactly. */
const LARGEST = Number.MAX_SAFE_INTEGER;

/** Gives the cells their rule, with its help; a list beyond what Sheets can offer ends early, and other text may be typed. */
export function putRule(sheet: GoogleAppsScript.Spreadsheet.Sheet, stroke: Ruling): void {
  const { row, column, rows, columns } = stroke.area;
  const builder = criterion(SpreadsheetApp.newDataValidation(), stroke).setAllowInvalid(true);
  const rule = (stroke.help === "" ? builder : builder.setHelpText(stroke.help)).build();
  sheet.getRange(row + 1, column + 1, rows, columns).setDataValidation(rule);
}

function criterion(builder: Builder, stroke: Ruling): Builder {
  if (stroke.do === "choices") return builder.requireValueInList(stroke.options.slice(0, MOST_CHOICES), true);
  switch (stroke.type) {
    case "day":
      return builder.requireDate();
    case "number":
      return builder.requireNumberBetween(-LARGEST, LARGEST);
    case "share":
      return builder.requireNumberBetween(0, 1);
  }
}
