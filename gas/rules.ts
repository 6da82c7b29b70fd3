/** Drop-downs, rules and the help beside cells. They are for who types; what a command writes is put past them (`put-past-rules.ts`). */
import { addressOf, type Write } from "../core/index.ts";

type Ruling = Extract<Write, { readonly do: "choices" | "rule" }>;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** Sheets offers at most this many choices in a list. */
const MOST_CHOICES = 500;
/** Any number that a cell can hold exactly. */
const LARGEST = Number.MAX_SAFE_INTEGER;

/** Gives the cells their rule, with its help; a list beyond what Sheets can offer ends early, and other text may be typed. */
export function putRule(sheet: GoogleAppsScript.Spreadsheet.Sheet, stroke: Ruling): void {
  const { row, column, rows, columns } = stroke.area;
  const isWhole = stroke.do === "rule" || stroke.options.length <= MOST_CHOICES;
  const refuses = stroke.refusal !== "" && isWhole;
  const builder = criterion(SpreadsheetApp.newDataValidation(), stroke).setAllowInvalid(!refuses);
  // Sheets shows one text, beside the cell and where it refuses.
  const help = [...new Set([stroke.help, refuses ? stroke.refusal : ""])].filter((text) => text !== "").join(" ");
  const rule = (help === "" ? builder : builder.setHelpText(help)).build();
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
      return builder.requireNumberBetween(0, 100);
    // Sheets has no rule for a time of day, which is a number there.
    case "time":
      return builder.requireFormulaSatisfied(`=ISNUMBER(${addressOf(stroke.area.row, stroke.area.column)})`);
    case "any":
      return builder.requireFormulaSatisfied("=TRUE");
  }
}
