/** The stand-in's Sheets API: what it tells of another spreadsheet, and when it refuses. */
import type { Book } from "../../../workbench/hosts/book.ts";
import type { SheetsHost } from "../../../workbench/hosts/sheets/sheets-host.ts";
import { sheetsHost, usualSetting } from "../../../workbench/hosts/sheets/sheets-host.ts";
import type { SheetsSetting } from "../../../workbench/hosts/sheets/world.ts";
import { CONTAINER_UI, CURRENT_ONLY, emptyBook, hostWith, project, tableBook } from "./script.ts";

const READ = "https://www.googleapis.com/auth/spreadsheets.readonly";
const TRIGGERS = "https://www.googleapis.com/auth/script.scriptapp";

const OTHER = tableBook(`
# PLT Meetings
| Date | Start | Notes | Share | Done |
|
| @2025-09-10 | @14:15 | =not a formula | 76% | TRUE |
# It's ours
| #REF! |
`);

const files: Readonly<Record<string, Book | "no-access" | "not-a-spreadsheet">> = {
  log: OTHER,
  theirs: "no-access",
  excel: "not-a-spreadsheet",
};

const SETTING: Partial<SheetsSetting> = {
  granted: [CURRENT_ONLY, CONTAINER_UI, READ],
  others: (id) => files[id] ?? "not-found",
};

const host = (body: string, change: Partial<SheetsSetting> = {}): SheetsHost =>
  hostWith(body, emptyBook(), { ...SETTING, ...change }, ["Sheets"]);

const answer = (body: string, change: Partial<SheetsSetting> = {}): unknown => host(body, change).call("go", []);

test("only the fields and tabs that were asked for come back", () => {
  const body = `return Sheets.Spreadsheets.get("log", { ranges: ["'It''s ours'"], fields: "properties.title,sheets(properties/title)" });`;
  expect(answer(body)).toEqual({
    properties: { title: "Team notes" },
    sheets: [{ properties: { title: "It's ours" } }],
  });
});

test("cells come as values with their formats; empty ones as nothing", () => {
  const fields = "sheets.data.rowData.values(effectiveValue,effectiveFormat(numberFormat))";
  const body = `return Sheets.Spreadsheets.get("log", { ranges: ["PLT Meetings"], fields: "${fields}" }).sheets[0].data[0].rowData;`;
  const rows = answer(body) as readonly { readonly values?: readonly object[] }[];
  expect(rows[1]).toEqual({ values: [{}] });
  expect(rows[2]?.values).toEqual([
    {
      effectiveValue: { numberValue: 45910 },
      effectiveFormat: { numberFormat: { type: "DATE", pattern: "mmm d, yyyy" } },
    },
    {
      effectiveValue: { numberValue: 0.59375 },
      effectiveFormat: { numberFormat: { type: "TIME", pattern: "h:mm AM/PM" } },
    },
    { effectiveValue: { stringValue: "=not a formula" } },
    { effectiveValue: { numberValue: 0.76 }, effectiveFormat: { numberFormat: { type: "PERCENT", pattern: "0%" } } },
    { effectiveValue: { boolValue: true } },
  ]);
});

const TITLES = `{ fields: "sheets.properties.title" }`;

test.each([
  ["a file that is not shared", `"theirs", ${TITLES}`, "The caller does not have permission"],
  ["a file that was deleted", `"gone", ${TITLES}`, "Requested entity was not found."],
  ["an Excel file in Drive", `"excel", ${TITLES}`, "This operation is not supported for this document"],
  [
    "a tab that is not there",
    `"log", { ranges: ["PLT Goals"], fields: "sheets.properties" }`,
    "Unable to parse range: PLT Goals",
  ],
])("%s is refused in the words of the real one", (_, call, words) => {
  const body = `try { Sheets.Spreadsheets.get(${call}); } catch (e) { return e.name + ": " + e.message; }`;
  expect(answer(body)).toBe(
    `GoogleJsonResponseException: API call to sheets.spreadsheets.get failed with error: ${words}`,
  );
});

test("a person who did not allow reading other spreadsheets is refused", () => {
  const body = `Sheets.Spreadsheets.get("log", ${TITLES});`;
  expect(() => answer(body, { granted: [CURRENT_ONLY] })).toThrow("insufficient authentication scopes");
});

test("the 61st request of a minute is refused, and a minute later one is answered", () => {
  const reads = `for (var i = 0; i < n; i++) Sheets.Spreadsheets.get("log", ${TITLES});`;
  expect(() => answer(`var n = 60; ${reads}`)).not.toThrow();
  expect(() => answer(`var n = 61; ${reads}`)).toThrow("Quota exceeded for quota metric 'Read requests'");
  expect(() => answer(`var n = 60; ${reads} Utilities.sleep(60000); n = 1; ${reads}`)).not.toThrow();
});

test("a script whose manifest does not switch the service on has none", () => {
  expect(() => hostWith("return Sheets.Spreadsheets;", emptyBook(), SETTING).call("go", [])).toThrow(
    "Sheets is not defined",
  );
});

test("what is not built ends the run", () => {
  expect(() => answer(`try { Sheets.Spreadsheets.get("log", { fields: "sheets.charts" }); } catch (e) {}`)).toThrow(
    "stand-in: SpreadsheetsCollection.get sheets.charts is not built",
  );
});

const CLOCK = `function install() { ScriptApp.newTrigger("work").timeBased().everyHours(1).create(); }
  function work() { Utilities.sleep(200000); }`;

/** A host with a trigger that takes 200 seconds, every hour. */
function hourly(change: Partial<SheetsSetting>): SheetsHost {
  const granted = [CURRENT_ONLY, TRIGGERS];
  const made = sheetsHost({
    ...usualSetting(emptyBook(), project(CLOCK)),
    granted,
    now: "2025-10-08T00:00:00Z",
    ...change,
  });
  made.call("install", []);
  return made;
}

test("a second trigger for the clock is refused", () => {
  expect(() => hourly({}).call("install", [])).toThrow("too many time-based triggers in this document");
});

test("triggers stop for the day when they have used up its minutes", () => {
  const made = hourly({ triggerMinutes: 10 });
  const words = made.pass(23).map(({ message }) => message);
  expect(words).toHaveLength(20);
  expect(new Set(words)).toEqual(new Set(["Service using too much computer time for one day"]));
  expect(made.pass(2)).toEqual([]);
});
