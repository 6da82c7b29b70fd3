/** Notes, drop-downs, rules and highlights: what a script gives to cells is what it gets back. */
import { answerOf, emptyBook, hostWith } from "./script.ts";

test("notes are set one by one, all at once, and taken away; an empty note is none", () => {
  const book = emptyBook();
  expect(
    answerOf(
      `sheet.getRange("A1").setNote("one"); sheet.getRange("A2:B2").setNotes([["two", ""]]); sheet.getRange("C1:C2").setNote("all").clearNote();
       return [sheet.getRange("A1").getNote(), sheet.getRange("A1:B2").getNotes()];`,
      book,
    ),
  ).toEqual([
    "one",
    [
      ["one", ""],
      ["two", ""],
    ],
  ]);
  expect(() => answerOf(`sheet.getRange("A1:B2").setNotes([["x"]]);`)).toThrow(/number of rows in the data/);
});

const RULES = [
  ["a list", `requireValueInList(["Open", "Done"], true)`, "VALUE_IN_LIST", [["Open", "Done"], true]],
  ["any day", "requireDate()", "DATE_IS_VALID_DATE", []],
  ["days after one", "requireDateAfter(new Date(Date.UTC(2025, 9, 8, 5)))", "DATE_AFTER", ["2025-10-08T05:00:00.000Z"]],
  ["a share", "requireNumberBetween(0, 1)", "NUMBER_BETWEEN", [0, 1]],
  ["numbers from 1 to 5", "requireNumberBetween(1, 5)", "NUMBER_BETWEEN", [1, 5]],
  ["numbers above 0", "requireNumberGreaterThan(0)", "NUMBER_GREATER_THAN", [0]],
  ["a formula", `requireFormulaSatisfied("=LEN(A1)<9")`, "CUSTOM_FORMULA", ["=LEN(A1)<9"]],
  ["ticks", "requireCheckbox()", "CHECKBOX", []],
] as const;

test.each(RULES)("a rule for %s reads as it was set", (_title, required, type, values) => {
  expect(
    answerOf(
      `sheet.getRange("A2:A9").setDataValidation(SpreadsheetApp.newDataValidation().${required}.setAllowInvalid(false).setHelpText("Help").build());
       var rule = sheet.getRange("A5").getDataValidation();
       return [String(rule.getCriteriaType()), JSON.parse(JSON.stringify(rule.getCriteriaValues())), rule.getAllowInvalid(), rule.getHelpText(), sheet.getRange("B5").getDataValidation()];`,
    ),
  ).toEqual([type, values, false, "Help", null]);
});

test("a list from cells reads as their range", () => {
  expect(
    answerOf(
      `sheet.getRange("A2").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange("D1:D3"), true).build());
       var rule = sheet.getRange("A2").getDataValidation();
       return [String(rule.getCriteriaType()), rule.getCriteriaValues()[0].getA1Notation()];`,
    ),
  ).toEqual(["VALUE_IN_RANGE", "D1:D3"]);
});

test.each([
  ["a text that is not on the list", `requireValueInList(["Open"], true)`, `"Never"`, "refused"],
  ["a text that is", `requireValueInList(["Open"], true)`, `"Open"`, "taken"],
  ["a word for a day", "requireDate()", `"soon"`, "refused"],
  ["a day", "requireDate()", "new Date(Date.UTC(2025, 9, 8, 5))", "taken"],
  ["a number beyond its bounds", "requireNumberBetween(1, 5)", "6", "refused"],
  ["nothing", "requireNumberBetween(1, 5)", `""`, "taken"],
])("a script that writes %s under a strict rule is as welcome as a person", (_title, required, value, outcome) => {
  const body = `sheet.getRange("A2").setDataValidation(SpreadsheetApp.newDataValidation().${required}.setAllowInvalid(false).build()).setValue(${value}); return "taken";`;
  if (outcome === "taken") expect(answerOf(body)).toBe("taken");
  else expect(() => answerOf(body)).toThrow(/cell A2 violates the data validation rules set on this cell/);
});

const CONDITIONS = [
  ["a formula", `whenFormulaSatisfied('=$C2="Overdue"')`, "CUSTOM_FORMULA", ['=$C2="Overdue"']],
  ["a text", `whenTextEqualTo("Late")`, "TEXT_EQUAL_TO", ["Late"]],
  ["a part of a text", `whenTextContains("ate")`, "TEXT_CONTAINS", ["ate"]],
  ["a number", "whenNumberBetween(1, 5)", "NUMBER_BETWEEN", [1, 5]],
  ["nothing there", "whenCellEmpty()", "CELL_EMPTY", []],
] as const;

test.each(CONDITIONS)("a highlight by %s reads as it was set, and can be changed", (_title, when, type, values) => {
  const host = hostWith(
    `var rule = SpreadsheetApp.newConditionalFormatRule().${when}.setBackground("#ffeecc").setBold(true).setRanges([sheet.getRange("A2:A9")]).build();
     sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat([rule]));
     var again = sheet.getConditionalFormatRules()[0]; var condition = again.getBooleanCondition();
     sheet.setConditionalFormatRules([again.copy().setFontColor("#111111").build()]);
     return [String(condition.getCriteriaType()), condition.getCriteriaValues(), condition.getBackground(), condition.getBold(), condition.getItalic(), again.getRanges()[0].getA1Notation()];`,
  );
  expect(host.call("go", [])).toEqual([type, values, "#ffeecc", true, null, "A2:A9"]);
  expect(host.book.sheets[0]?.highlights).toEqual([
    expect.objectContaining({ fill: "#ffeecc", color: "#111111", bold: true }),
  ]);
});

test.each([
  ["no condition", "SpreadsheetApp.newConditionalFormatRule().setBold(true).setRanges([sheet.getRange('A1')]).build()"],
  ["no look", "SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([sheet.getRange('A1')]).build()"],
  ["no range", "SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true).build()"],
  ["a formula without its sign", "SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('A1>1')"],
])("a highlight with %s is refused", (_title, body) => {
  expect(() => answerOf(`${body};`)).toThrow(/conditional format|Invalid formula/i);
});
