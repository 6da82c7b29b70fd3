/** A person edits by hand: what `onEdit` is told, what it may do, and what the script installed for edits and for the clock. */
import { addBookSheet } from "../../../workbench/hosts/new-book.ts";
import { type SheetsHost, sheetsHost, usualSetting } from "../../../workbench/hosts/sheets/sheets-host.ts";
import { CONTAINER_UI, CURRENT_ONLY, emptyBook, project, tableBook } from "./script.ts";

const SCRIPTAPP = "https://www.googleapis.com/auth/script.scriptapp";

/** A script that writes to its console what it was told. */
const telling = (body: string, book = tableBook("# Notes\n| Topic | Status |\n| Fractions | Open |")): SheetsHost =>
  sheetsHost(usualSetting(book, project(`function onEdit(e) { ${body} }`)));

const TELL = `console.log([e.range.getA1Notation(), e.value, e.oldValue, String(e.authMode), e.source.getName(), e.range.getSheet().getName(), "[" + e.user.getEmail() + "]"].join("|"));`;

test.each([
  ["a cell that is typed over", "B2", "Done", "B2|Done|Open|LIMITED|Team notes|Notes|[]"],
  ["a cell that was empty", "B3", "Done", "B3|Done||LIMITED|Team notes|Notes|[]"],
  ["a number, as text", "B3", "12", "B3|12||LIMITED|Team notes|Notes|[]"],
  ["a day, as its serial number", "B3", "10/8/2025", "B3|45938||LIMITED|Team notes|Notes|[]"],
  ["a cell that is emptied", "B2", "", "B2||Open|LIMITED|Team notes|Notes|[]"],
  ["several cells, without values", "A2:B2", "x", "A2:B2|||LIMITED|Team notes|Notes|[]"],
])("onEdit is told of %s", (_title, address, text, told) => {
  const host = telling(TELL);
  expect(host.edit("Notes", address, text)).toEqual({ outcome: "typed", failures: [] });
  expect(host.lines).toEqual([told]);
});

test("values that an edit has not are not there at all", () => {
  const host = telling(`console.log("value" in e, "oldValue" in e, "triggerUid" in e);`);
  host.edit("Notes", "B2", "");
  expect(host.lines).toEqual(["false true false"]);
});

test("onEdit may read and write its own file, notes too", () => {
  const host = telling(
    `e.range.setNote("Seen " + e.value).setBackground("#ffeecc"); e.range.offset(0, 1).setValue("ok");`,
  );
  expect(host.edit("Notes", "A2", "Decimals").failures).toEqual([]);
  expect(host.book.sheets[0]?.cells[1]?.slice(0, 2)).toEqual([
    { value: "Decimals", note: "Seen Decimals", fill: "#ffeecc" },
    { value: "ok" },
  ]);
});

test("what the script itself writes calls no onEdit", () => {
  const host = telling(`console.log("called"); e.source.getSheets()[0].getRange("A1").setValue("x");`);
  host.edit("Notes", "A2", "Decimals");
  expect(host.lines).toEqual(["called"]);
});

test.each([
  ["open a window", "SpreadsheetApp.getUi().alert('x');", /permission to call Ui\.alert/],
  ["open the sidebar", "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));", /Ui\.showSidebar/],
  ["ask who the person is", "Session.getActiveUser();", /Session\.getActiveUser/],
  ["install a trigger", "ScriptApp.newTrigger('onEdit');", /ScriptApp\.newTrigger/],
  ["work for longer than half a minute", "Utilities.sleep(31000);", /Exceeded maximum execution time/],
])("a simple trigger may not %s, and the edit stays", (_title, body, words) => {
  const host = telling(body);
  const { outcome, failures } = host.edit("Notes", "A2", "Decimals");
  expect([outcome, failures.length]).toEqual(["typed", 1]);
  expect(failures[0]?.message).toMatch(words);
  expect(host.book.sheets[0]?.cells[1]?.[0]?.value).toBe("Decimals");
});

test("a script without onEdit is not bothered", () => {
  const host = sheetsHost(usualSetting(emptyBook(), project("function go() {}")));
  expect(host.edit("Notes", "A1", "x")).toEqual({ outcome: "typed", failures: [] });
  expect([...host.counts]).toEqual([]);
});

test("a rule that refuses other values stops the person, and no event comes", () => {
  const book = emptyBook();
  const script = `function onEdit() { console.log("called"); }
    function rules(strict) { var r = SpreadsheetApp.newDataValidation().requireValueInList(["Open", "Done"], true).setAllowInvalid(!strict).build();
      SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange("A2:A9").setDataValidation(r); }`;
  const host = sheetsHost(usualSetting(book, project(script)));
  host.call("rules", [true]);
  expect(host.edit("Notes", "A2", "Never").outcome).toBe("refused");
  expect([host.lines, book.sheets[0]?.cells]).toEqual([[], []]);
  expect(host.edit("Notes", "A2", "Done").outcome).toBe("typed");
  host.call("rules", [false]);
  expect(host.edit("Notes", "A2", "Never").outcome).toBe("typed");
});

test("who may not write there cannot type there", () => {
  const book = emptyBook();
  Object.assign(book.sheets[0] ?? {}, { protection: "Principal only" });
  const person = { email: "", locale: "en", role: "editor" } as const;
  const host = sheetsHost({ ...usualSetting(book, project("function onEdit() {}")), person });
  expect(host.edit("Notes", "A1", "x").outcome).toBe("refused");
});

const INSTALLING = `function install() { ScriptApp.newTrigger("edited").forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create();
    ScriptApp.newTrigger("hourly").timeBased().everyHours(2).create(); }
  function edited(e) { console.log("edited", String(e.authMode), e.value, e.user.getEmail(), typeof e.triggerUid); }
  function hourly() { console.log("hourly"); }
  function stop() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }`;

test("an installed trigger runs with full permission, by edits and by the clock, until it is deleted", () => {
  const scopes = [CURRENT_ONLY, CONTAINER_UI, SCRIPTAPP];
  const host = sheetsHost({ ...usualSetting(emptyBook(), project(INSTALLING)), granted: scopes });
  host.call("install", []);
  host.edit("Notes", "A1", "x");
  expect(host.pass(5)).toEqual([]);
  expect(host.lines).toEqual(["edited FULL x teacher@school.example string", "hourly", "hourly"]);
  host.call("stop", []);
  host.edit("Notes", "A1", "y");
  host.pass(5);
  expect(host.lines).toHaveLength(3);
});

test("without the scope for triggers none is installed", () => {
  const host = sheetsHost(usualSetting(emptyBook(), project(INSTALLING)));
  expect(() => host.call("install", [])).toThrow(/script\.scriptapp/);
});

test("the sheet is told apart from others of the file", () => {
  const book = tableBook("# Notes\n| a |");
  addBookSheet(book, "Other");
  const host = telling(TELL, book);
  host.edit("Other", "C3", "x");
  expect(host.lines).toEqual(["C3|x||LIMITED|Team notes|Other|[]"]);
});
