/** Protection, filters, names, developer metadata, charts and small services: what a script makes is there, moves along, and reads back. */
import type { Book } from "../../../workbench/hosts/book.ts";
import type { SheetsSetting } from "../../../workbench/hosts/sheets/world.ts";
import { answerOf, emptyBook, hostWith, tableBook } from "./script.ts";

const NOTES = "# Notes\n| Topic | Status |\n| Fractions | Open |\n| Decimals | Done |\n| Ratios | Open |";

const editor = (email: string): Partial<SheetsSetting> => ({ person: { email, locale: "en", role: "editor" } });

describe("a protected range", () => {
  const guarded = (more: string): Book => {
    const book = tableBook(NOTES);
    answerOf(`var p = sheet.getRange("A1:B1").protect().setDescription("Headings"); ${more}`, book);
    return book;
  };
  const write = (book: Book, email: string, cell: string) => () =>
    answerOf(`sheet.getRange("${cell}").setValue("x");`, book, editor(email));

  test("is written by its editors and the owner, not by others", () => {
    const book = guarded(`p.addEditor("lead@school.example");`);
    expect(write(book, "lead@school.example", "A1")).not.toThrow();
    expect(write(book, "new@school.example", "A1")).toThrow(/protected cell or object/);
    expect(write(book, "new@school.example", "A2")).not.toThrow();
  });

  test("that only warns stops nobody", () => {
    expect(write(guarded("p.setWarningOnly(true);"), "new@school.example", "A1")).not.toThrow();
  });

  test("moves with its rows, is told, and can be taken away", () => {
    const book = guarded("");
    expect(
      answerOf(
        `sheet.insertRowsAfter(1, 1); sheet.deleteRows(1, 1); sheet.getRange("A3").protect();
         var all = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
         all[0].remove();
         return all.map(function (p) { return p.getRange().getA1Notation() + " " + p.canEdit() + " " + p.isWarningOnly(); }).concat(file.getProtections(SpreadsheetApp.ProtectionType.RANGE).length);`,
        book,
      ),
    ).toEqual(["A3 true false", 0]);
  });

  test("who may not edit it may not lift it", () => {
    const body = `sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].remove();`;
    expect(() => answerOf(body, guarded(""), editor("new@school.example"))).toThrow(/protected cell or object/);
  });
});

test("a protected sheet may have open parts", () => {
  const book = tableBook(NOTES);
  answerOf(`sheet.protect().setUnprotectedRanges([sheet.getRange("B2:B4")]);`, book);
  const person = editor("new@school.example");
  expect(
    answerOf(`sheet.getRange("B2:B3").setValue("Done"); return sheet.getRange("A1").canEdit();`, book, person),
  ).toBe(false);
  expect(() => answerOf(`sheet.getRange("A2:B2").setValue("x");`, book, person)).toThrow(/protected/);
});

test("a filter hides rows by what they show, and gives them back", () => {
  const book = tableBook(NOTES);
  book.sheets[0]?.hiddenRows.add(3);
  expect(
    answerOf(
      `var filter = sheet.getRange("A1:B4").createFilter();
       filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(["Open"]).build());
       var seen = [2, 3, 4].map(function (row) { return [sheet.isRowHiddenByFilter(row), sheet.isRowHiddenByUser(row)]; });
       var hidden = sheet.getFilter().getColumnFilterCriteria(2).getHiddenValues();
       filter.remove();
       return [seen, hidden, sheet.getFilter(), sheet.isRowHiddenByUser(4)];`,
      book,
    ),
  ).toEqual([
    [
      [true, false],
      [false, false],
      [false, true],
    ],
    ["Open"],
    null,
    true,
  ]);
  expect(() => answerOf(`sheet.getRange("A1").createFilter(); sheet.getRange("B1").createFilter();`)).toThrow(
    /already has a filter/,
  );
});

test("names stand for cells, move with them, and are lost with them", () => {
  expect(
    answerOf(
      `file.setNamedRange("Roster", sheet.getRange("A2:A4")); sheet.insertRowsAfter(1, 2);
       var moved = file.getRangeByName("roster").getA1Notation();
       sheet.deleteRows(4, 3);
       return [moved, file.getRangeByName("Roster"), sheet.getNamedRanges().length];`,
      tableBook(NOTES),
    ),
  ).toEqual(["A4:A6", null, 0]);
});

test.each(["A1", "R1C1", "1st", "my name", "", "true"])("the name %p is refused", (name) => {
  expect(() => answerOf(`file.setNamedRange(${JSON.stringify(name)}, sheet.getRange("A1"));`)).toThrow(
    /name of the range is invalid/,
  );
});

test("metadata stands at the file, a sheet, a row or a column, and moves with its row", () => {
  expect(
    answerOf(
      `var P = SpreadsheetApp.DeveloperMetadataVisibility.PROJECT;
       file.addDeveloperMetadata("plt", "file", P); sheet.addDeveloperMetadata("plt", "sheet", P); sheet.getRange("A3:Z3").addDeveloperMetadata("plt", "row", P);
       sheet.insertRowsAfter(1, 4);
       var found = file.createDeveloperMetadataFinder().withKey("plt").find();
       return found.map(function (m) { var row = m.getLocation().getRow(); return m.getValue() + " " + m.getLocation().getLocationType() + (row ? " " + row.getRow() : ""); });`,
    ),
  ).toEqual(["file SPREADSHEET", "sheet SHEET", "row ROW 7"]);
  expect(() =>
    answerOf(
      `sheet.getRange("A1:B2").addDeveloperMetadata("plt", "x", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);`,
    ),
  ).toThrow(/arbitrary ranges/);
});

test("a chart's options are kept, read, and changed in place", () => {
  const host = hostWith(
    `sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange("A1:B4")).setNumHeaders(1).setOption("title", "Scores").setPosition(2, 5, 0, 0).build());
     var chart = sheet.getCharts()[0];
     sheet.updateChart(chart.modify().setOption("title", "Scores by week").build());
     var again = sheet.getCharts();
     return [again.length, again[0].getOptions().get("title"), again[0].getNumHeaders(), again[0].getRanges()[0].getA1Notation(), again[0].getContainerInfo().getAnchorColumn()];`,
    tableBook(NOTES),
  );
  expect(host.call("go", [])).toEqual([1, "Scores by week", 1, "A1:B4", 5]);
});

test("frozen columns, hidden rows and a sheet's name", () => {
  expect(
    answerOf(
      `sheet.setFrozenColumns(1); sheet.hideRows(2, 2); sheet.showRows(3); sheet.setName("Minutes");
       return [sheet.getFrozenColumns(), sheet.isRowHiddenByUser(2), sheet.isRowHiddenByUser(3), file.getSheetByName("Minutes") !== null];`,
    ),
  ).toEqual([1, true, false, true]);
});

test("the cache forgets, and takes no more than it holds", () => {
  expect(
    answerOf(
      `var cache = CacheService.getScriptCache(); cache.putAll({ a: "1", b: "2" }, 60); cache.put("c", "3"); cache.remove("b");
       var now = cache.getAll(["a", "b", "c"]); Utilities.sleep(61000);
       return [now, cache.getAll(["a", "c"])];`,
    ),
  ).toEqual([{ a: "1", c: "3" }, { c: "3" }]);
  expect(() => answerOf(`CacheService.getUserCache().put("k", new Array(102402).join("x"));`)).toThrow(
    /too large: value/,
  );
  expect(() => answerOf(`CacheService.getUserCache().put(new Array(252).join("k"), "x");`)).toThrow(/too large: key/);
});

test("properties are set together or not at all", () => {
  const host = hostWith(
    `var p = PropertiesService.getDocumentProperties(); p.setProperties({ a: "1", b: "2" });
     try { p.setProperties({ a: "changed", c: new Array(9218).join("x") }); } catch (error) {}
     return p.getProperties();`,
  );
  expect(host.call("go", [])).toEqual({ a: "1", b: "2" });
});

test("a lock that is not had in time throws", () => {
  expect(answerOf(`var lock = LockService.getUserLock(); lock.waitLock(1000); return lock.hasLock();`)).toBe(true);
});

test("a day is written in any zone", () => {
  expect(
    answerOf(
      `return Utilities.formatDate(new Date(Date.UTC(2025, 9, 8, 3)), "America/Chicago", "yyyy-MM-dd'T'HH:mm");`,
    ),
  ).toBe("2025-10-07T22:00");
});

test("a person answers a question", () => {
  const host = hostWith(
    `var ui = SpreadsheetApp.getUi(); var a = ui.alert("Sure?", ui.ButtonSet.YES_NO); var b = ui.prompt("Name?", ui.ButtonSet.OK);
     ui.showModalDialog(HtmlService.createHtmlOutput("<p>x</p>"), "More"); file.toast("Done");
     return [a === ui.Button.YES, String(a), b.getResponseText()];`,
  );
  host.ui.answers.push({ button: "YES", text: "" }, { button: "OK", text: "Grade 5" });
  expect(host.call("go", [])).toEqual([true, "YES", "Grade 5"]);
  expect([host.ui.alerts, host.ui.toasts, host.ui.dialog?.title]).toEqual([["Sure?", "Name?"], ["Done"], "More"]);
});

test("no grid has more than ten million cells", () => {
  expect(() => answerOf("sheet.insertRowsAfter(1, 400000);", emptyBook())).toThrow(/above the limit of 10000000 cells/);
});
