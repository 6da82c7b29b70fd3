/** Tabs, protection, locks and what is kept: what the stand-in allows and what it refuses, in the real one's words. */
import { holdLock } from "../../../workbench/hosts/sheets/lock.ts";
import { answerOf, emptyBook, hostWith, tableBook } from "./script.ts";

test.each([
  ["a name that is taken", `file.insertSheet("notes", 1)`, /already exists\. Please enter another name/],
  ["an empty name", `file.insertSheet("", 1)`, /name is empty/],
  ["the last sheet deleted", "file.deleteSheet(sheet)", /can't remove all/],
  ["the last sheet hidden", "sheet.hideSheet()", /can't hide all/],
  ["every row frozen", "sheet.setFrozenRows(1000)", /can't freeze all/],
  ["every row deleted", "sheet.deleteRows(1, 1000)", /not possible to delete all non-frozen rows/],
  ["rows deleted beyond the end", "sheet.deleteRows(999, 5)", /out of bounds/],
  ["every column deleted", "sheet.deleteColumns(1, 26)", /can't delete all the columns/],
])("%s is refused", (_, body, words) => {
  expect(() => answerOf(body)).toThrow(words);
});

test("a new sheet is shown at once", () => {
  expect(
    answerOf(`file.insertSheet("New", 0); return [file.getActiveSheet().getName(), file.getSheets()[0].getName()];`),
  ).toEqual(["New", "New"]);
});

test("rows that go take their merges, rules and highlights along", () => {
  const book = tableBook("# Notes\n| a | > |\n| b | > |\n| c | > |");
  answerOf("sheet.deleteRows(2, 1);", book);
  expect(book.sheets[0]?.merges).toEqual([
    { row: 0, column: 0, rows: 1, columns: 2 },
    { row: 1, column: 0, rows: 1, columns: 2 },
  ]);
});

const editor = { person: { email: "", locale: "en", role: "editor" } } as const;

test("a protected sheet can be read by all and written by its owner alone", () => {
  const book = tableBook("# Notes\n| a |");
  Object.assign(book.sheets[0] ?? {}, { protection: "Principal only" });
  const body = `sheet.getRange("A2").setValue("b"); return sheet.getDataRange().getValues();`;
  expect(() => answerOf(body, book, editor)).toThrow(/protected cell or object/);
  expect(answerOf("return sheet.getDataRange().getValues();", book, editor)).toEqual([["a"]]);
  expect(answerOf(body, book)).toEqual([["a"], ["b"]]);
});

test("a protected range lets the cells beside it be written", () => {
  const book = tableBook("# Notes\n| a |");
  Object.assign(book.sheets[0] ?? {}, { protectedAreas: [{ row: 0, column: 0, rows: 1, columns: 1 }] });
  expect(() => answerOf(`sheet.getRange("A1:B1").setValues([[1, 2]]);`, book, editor)).toThrow(/protected/);
  expect(answerOf(`sheet.getRange("B1").setValue(2); return sheet.getDataRange().getValues();`, book, editor)).toEqual([
    ["a", 2],
  ]);
});

test("a lock is had by one run at a time, and waiting for it takes time", () => {
  const book = emptyBook();
  const free = holdLock(book);
  const host = hostWith("return LockService.getDocumentLock().tryLock(5000);", book);
  const begun = host.clock.now();
  expect(host.call("go", [])).toBe(false);
  expect(host.clock.now() - begun).toBeGreaterThanOrEqual(5000);
  free();
  expect([host.call("go", []), host.call("go", [])]).toEqual([true, true]);
});

test("outside a document there is no document lock", () => {
  expect(answerOf("return LockService.getDocumentLock() === null;", emptyBook(), { documentLock: "none" })).toBe(true);
});

test("a property holds nine kilobytes, all of them five hundred", () => {
  const keep = (bytes: number, times: number) =>
    answerOf(
      `var store = PropertiesService.getUserProperties(); for (var i = 0; i < ${times}; i++) store.setProperty("k" + i, new Array(${bytes + 1}).join("x"));`,
    );
  expect(() => keep(9 * 1024 + 1, 1)).toThrow(/too large/);
  expect(() => keep(9 * 1024, 60)).toThrow(/storage quota/);
  expect(keep(9 * 1024, 50)).toBeNull();
});

test("a cached text is gone when its time is over", () => {
  expect(
    answerOf(`
    var cache = CacheService.getUserCache();
    cache.put("k", "v", 60);
    var before = cache.get("k");
    Utilities.sleep(61000);
    return [before, cache.get("k")];
  `),
  ).toEqual(["v", null]);
});

test("a rule that was not built, and a rich text that is none, are refused", () => {
  expect(() =>
    answerOf(`sheet.getRange("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireDate());`),
  ).toThrow(/method signature/);
  expect(() => answerOf(`sheet.getRange("A1").setRichTextValues([["x"]]);`)).toThrow(/method signature/);
});

test("a highlight of another sheet is refused", () => {
  const body = `
    var other = file.insertSheet("Other", 1);
    var rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo("x").setBackground("#ffffff").setRanges([other.getRange("A1")]).build();
    sheet.setConditionalFormatRules([rule]);
  `;
  expect(() => answerOf(body)).toThrow(/different sheet/);
});
