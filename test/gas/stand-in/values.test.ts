/** What the stand-in makes of values that a script puts into cells, and what it gives back. */
import { answerOf, emptyBook, hostWith, tableBook } from "./script.ts";

const put = (text: unknown, format = "General"): unknown =>
  answerOf(`
    var cell = sheet.getRange("A1");
    cell.setNumberFormat(${JSON.stringify(format)}).setValues([[${JSON.stringify(text)}]]);
    return [cell.getValues()[0][0], cell.getFormulas()[0][0], cell.getDisplayValues()[0][0]];
  `);

test.each([
  ["plain text stays text", "Fractions", ["Fractions", "", "Fractions"]],
  ["a text of digits becomes a number", "007", [7, "", "7"]],
  ["a number with thousands becomes a number", "1,200", [1200, "", "1200"]],
  ["a share becomes a number with a format", "76%", [0.76, "", "76%"]],
  ["TRUE becomes a tick", "TRUE", [true, "", "TRUE"]],
  ["a leading = makes a formula", "=A2", ["", "=A2", ""]],
  ["a leading + before a name makes a formula", "+A2", ["", "=+A2", ""]],
  ["a leading apostrophe makes text and is dropped", "'=A2", ["=A2", "", "=A2"]],
  ["two apostrophes leave one", "''til Friday", ["'til Friday", "", "'til Friday"]],
  ["nothing empties the cell", "", ["", "", ""]],
  ["a number stays a number", 12.5, [12.5, "", "12.5"]],
  ["a tick stays a tick", false, [false, "", "FALSE"]],
])("%s", (_, value, answer) => {
  expect(put(value)).toEqual(answer);
});

test.each([
  ["digits stay text", "007", ["007", "", "007"]],
  ["a day stays text", "9/14", ["9/14", "", "9/14"]],
  ["a number becomes text", 7, ["7", "", "7"]],
  ["a leading apostrophe stays, the worse case for a script", "'x", ["'x", "", "'x"]],
  ["a leading = makes a formula all the same, the worse case for a script", "=A2", ["", "=A2", ""]],
])("under the format @, %s", (_, value, answer) => {
  expect(put(value, "@")).toEqual(answer);
});

test.each([
  ["9/14", "9/14", "2025-09-14T05:00:00.000Z"],
  ["9/14/2024", "9/14/2024", "2024-09-14T05:00:00.000Z"],
  ["2025-12-01", "2025-12-01", "2025-12-01T06:00:00.000Z"],
  ["Sep 14", "Sep 14, 2025", "2025-09-14T05:00:00.000Z"],
])("the text %s becomes a day of the spreadsheet's time zone", (text, shown, instant) => {
  const answer = answerOf(`
    var cell = sheet.getRange("A1").setValue(${JSON.stringify(text)});
    var value = cell.getValues()[0][0];
    return [value instanceof Date, value.toISOString(), cell.getDisplayValues()[0][0]];
  `);
  expect(answer).toEqual([true, instant, shown]);
});

test("a Date that a script puts is shown in the spreadsheet's time zone", () => {
  expect(
    answerOf(`
    sheet.getRange("A1").setValue(new Date(Date.UTC(2025, 9, 8, 3)));
    return sheet.getRange("A1").getDisplayValues()[0][0];
  `),
  ).toBe("10/7/2025 22:00:00");
});

test.each([
  [
    "fewer rows",
    `sheet.getRange(1, 1, 2, 2).setValues([[1, 2]])`,
    /number of rows in the data does not match.*has 1 but the range has 2/,
  ],
  [
    "a short row",
    `sheet.getRange(1, 1, 2, 2).setValues([[1, 2], [3]])`,
    /number of columns in the data does not match.*has 1 but the range has 2/,
  ],
  ["formats of another size", `sheet.getRange(1, 1, 1, 2).setNumberFormats([["@"]])`, /number of columns/],
  ["a plain object", `sheet.getRange("A1").setValue({ a: 1 })`, /Cannot convert/],
  ["text too long for a cell", `sheet.getRange("A1").setValue(new Array(50002).join("x"))`, /50000 characters/],
  ["a range below the grid", `sheet.getRange(1000, 1, 2, 1)`, /outside the dimensions/],
  ["a range right of the grid", `sheet.getRange(1, 26, 1, 2)`, /outside the dimensions/],
  ["row 0", `sheet.getRange(0, 1, 1, 1)`, /starting row of the range is too small/],
  ["no rows", `sheet.getRange(1, 1, 0, 1)`, /at least 1/],
])("%s is refused", (_, body, words) => {
  expect(() => answerOf(body)).toThrow(words);
});

test("a refusal is an error of the script's own realm, called Exception", () => {
  expect(
    answerOf(`
    try { sheet.getRange(0, 1, 1, 1); } catch (error) { return [error instanceof Error, error.name]; }
  `),
  ).toEqual([true, "Exception"]);
});

test("the grid grows before it is written below its end, up to ten million cells", () => {
  const host = hostWith(`
    sheet.insertRowsAfter(1000, 10);
    sheet.getRange(1010, 1, 1, 1).setValue("last");
    var rows = sheet.getMaxRows();
    try { sheet.insertRowsAfter(1010, 400000); } catch (error) { return [rows, error.message]; }
  `);
  expect(host.call("go", [])).toEqual([1010, expect.stringMatching(/limit of 10000000 cells/)]);
});

test("errors, shares and empty cells come as in the real one", () => {
  const book = tableBook("# Notes\n| #REF! | 76% | | TRUE |");
  expect(answerOf("return sheet.getDataRange().getValues();", book)).toEqual([["#REF!", 0.76, "", true]]);
});

test("the data range ends at the last cell that holds something, and is A1 on an empty sheet", () => {
  expect(
    answerOf("return sheet.getDataRange().getA1Notation();", tableBook("# Notes\n| a | |\n| | b | |\n| | |")),
  ).toBe("A1:B2");
  expect(answerOf("return sheet.getDataRange().getA1Notation();", emptyBook())).toBe("A1");
});
