/** What the stand-in refuses: calls before permission, beyond the granted scopes, beyond six minutes, members that nobody built. */
import { type SheetsHost, sheetsHost, usualSetting } from "../../../workbench/hosts/sheets/sheets-host.ts";
import { answerOf, CONTAINER_UI, CURRENT_ONLY, emptyBook, hostWith, project } from "./script.ts";

const openWith = (body: string): SheetsHost =>
  sheetsHost(usualSetting(emptyBook(), project(`function onOpen(event) { ${body} } function show() {}`)));

test("a menu can be made where the add-on was never used", () => {
  const host = openWith(`SpreadsheetApp.getUi().createAddonMenu().addItem("Show", "show").addToUi();`);
  host.open("NONE");
  expect(host.ui.menus).toEqual([{ title: "PLT Log", items: [{ caption: "Show", calls: "show" }] }]);
});

test.each([
  ["the spreadsheet", "SpreadsheetApp.getActiveSpreadsheet();"],
  ["properties", "PropertiesService.getUserProperties();"],
  ["the person's language", "Session.getActiveUserLocale();"],
])("without permission, %s cannot be asked for", (_, body) => {
  expect(() => openWith(body).open("NONE")).toThrow(/do not have permission to call/);
});

test("a sidebar cannot be opened from onOpen, even with permission", () => {
  const host = openWith(`SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"));`);
  expect(() => host.open("FULL")).toThrow(/permission to call Ui.showSidebar/);
});

test("a service called while files load is refused, in every mode", () => {
  const host = sheetsHost(
    usualSetting(emptyBook(), project("var file = SpreadsheetApp.getActiveSpreadsheet(); function onOpen() {}")),
  );
  expect(() => host.open("FULL")).toThrow(/while the script's files were loading/);
});

test.each([
  ["the spreadsheet", [CONTAINER_UI], "file.getName();"],
  ["the sidebar", [CURRENT_ONLY], `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"));`],
  ["the person's address", [CURRENT_ONLY, CONTAINER_UI], "Session.getActiveUser().getEmail();"],
])("who did not grant it all cannot use %s", (_, granted, body) => {
  expect(() => answerOf(body, emptyBook(), { granted })).toThrow(/Required permissions: https/);
});

test("a member that nobody built ends the run, though the script catches it", () => {
  expect(() => answerOf(`try { sheet.sort(1); } catch (error) { return "caught"; }`)).toThrow(
    /stand-in: Sheet\.sort is not built; see docs\/stand-ins\.md/,
  );
});

test("the clock moves with every call, and six minutes end the run, though the script catches it", () => {
  const host = hostWith(`try { while (true) sheet.getLastRow(); } catch (error) { return "caught"; }`);
  const begun = host.clock.now();
  expect(() => host.call("go", [])).toThrow(/Exceeded maximum execution time/);
  expect(host.clock.now() - begun).toBeGreaterThan(360_000);
  expect(() => openWith("Utilities.sleep(29000); Utilities.sleep(2000);").open("FULL")).toThrow(/Exceeded maximum/);
});

test("calls are counted by name", () => {
  const host = hostWith("sheet.getRange(1, 1, 2, 2).setValues([[1, 2], [3, 4]]);");
  host.call("go", []);
  expect(Object.fromEntries(host.counts)).toEqual({
    "SpreadsheetApp.getActiveSpreadsheet": 1,
    "Spreadsheet.getSheets": 1,
    "Sheet.getRange": 1,
    "Range.setValues": 1,
  });
});

test("a watcher may refuse any call, as a fault would", () => {
  const seen: string[] = [];
  const host = hostWith(`sheet.getLastRow(); return "done";`, emptyBook(), {
    watch: (member, index) => seen.push(`${index} ${member}`),
  });
  expect(host.call("go", [])).toBe("done");
  expect(seen).toEqual(["0 SpreadsheetApp.getActiveSpreadsheet", "1 Spreadsheet.getSheets", "2 Sheet.getLastRow"]);
});
