/** The stand-in has no member that Google's typings do not know: enumerations too, which the ports do not name. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtMembers } from "../../../workbench/hosts/sheets/mark.ts";
import { answerOf, CONTAINER_UI, CURRENT_ONLY, emptyBook } from "./script.ts";

const TYPINGS = join(process.cwd(), "node_modules", "@types", "google-apps-script");

/** Names of members by interface; those of the same name in several services are put together. */
function known(): ReadonlyMap<string, ReadonlySet<string>> {
  const classes = new Map<string, Set<string>>();
  const files = [...readdirSync(TYPINGS), join("apis", "sheets_v4.d.ts")];
  for (const file of files.filter((name) => name.endsWith(".d.ts"))) {
    let members = new Set<string>();
    for (const line of readFileSync(join(TYPINGS, file), "utf8").split("\n")) {
      const opened = /^ {4,12}interface (\w+)/.exec(line)?.[1];
      const member = /^ {8,16}(?:readonly )?(\w+)[(:?<]/.exec(line)?.[1];
      if (opened !== undefined) {
        members = classes.get(opened) ?? new Set();
        classes.set(opened, members);
      } else if (member !== undefined) members.add(member);
    }
  }
  return classes;
}

const typings = known();

/** Members that Google's class of the same name has not. */
const strangeIn = (built: Iterable<readonly [string, readonly string[]]>): readonly string[] =>
  [...built].flatMap(([name, members]) =>
    members.filter((member) => typings.get(name)?.has(member) !== true).map((member) => `${name}.${member}`),
  );

/** Makes one object of every class. */
const EVERYTHING = `
  var range = sheet.getRange("A1:B2"); range.setValues([["a", "b"], ["c", "d"]]).setNote("x").getNotes();
  var rule = SpreadsheetApp.newDataValidation().requireDate().build(); range.setDataValidation(rule).getDataValidation();
  range.clearDataValidations();
  var light = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true).setRanges([range]).build(); light.getBooleanCondition();
  var text = SpreadsheetApp.newRichTextValue().setText("x").build(); sheet.getRange("C1").setRichTextValue(text);
  range.createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(["a"]).build());
  var guard = sheet.protect(); guard.addEditor("a@b.example").getEditors();
  file.setNamedRange("Roster", range); file.getNamedRanges(); sheet.getRangeList(["A1", "B2"]);
  file.addDeveloperMetadata("k"); file.createDeveloperMetadataFinder().find()[0].getLocation();
  sheet.insertChart(sheet.newChart().addRange(range).build()); var chart = sheet.getCharts()[0]; chart.getOptions(); chart.getContainerInfo();
  var ui = SpreadsheetApp.getUi(); ui.createMenu("x"); ui.prompt("x", ui.ButtonSet.OK); HtmlService.createHtmlOutput("x");
  PropertiesService.getUserProperties(); CacheService.getUserCache(); LockService.getScriptLock(); Session.getActiveUser(); Utilities.getUuid();
  var trigger = ScriptApp.newTrigger("go"); trigger.timeBased().everyHours(1).create(); trigger.forSpreadsheet(file); Charts.ChartType;
  try { Sheets.Spreadsheets.get("x", { fields: "spreadsheetId" }); } catch (refused) {}`;

test("every member that is built is one of Google's", () => {
  const scopes = [
    CURRENT_ONLY,
    CONTAINER_UI,
    "https://www.googleapis.com/auth/userinfo.email",
    "https://www.googleapis.com/auth/script.scriptapp",
  ];
  answerOf(EVERYTHING, emptyBook(), { granted: scopes }, ["Sheets"]);
  const ours = [...builtMembers()].filter(([name]) => name !== "console");
  expect(ours.length).toBeGreaterThan(40);
  expect(strangeIn(ours)).toEqual([]);
  expect(ours.flatMap(([, members]) => members).length).toBeGreaterThan(350);
});

test("planted: a member and a class that Google has not are seen", () => {
  expect(
    strangeIn([
      ["Range", ["getValues", "getEverything"]],
      ["Diary", ["write"]],
    ]),
  ).toEqual(["Range.getEverything", "Diary.write"]);
});
