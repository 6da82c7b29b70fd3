/** A table stays readable whatever a team does to its headings. */
import { findColumns, type WantedColumn } from "../../../core/log/find-columns.ts";
import type { SheetSnapshot } from "../../../core/workbook/snapshot.ts";
import { findTable } from "../../../core/workbook/table.ts";

const wanted: readonly WantedColumn[] = [
  { key: "date", standing: "made", headings: ["Date", "Fecha"] },
  { key: "start", standing: "made", headings: ["Start", "Inicio"] },
  { key: "notes", standing: "made", headings: ["Notes", "Notas"] },
  { key: "~from", standing: "made", headings: ["From", "Origen"] },
];

const sheetOf = (rows: readonly string[]): SheetSnapshot => ({
  name: "PLT Meetings",
  hidden: false,
  locked: false,
  cells: rows.map((row) => row.split("|").map((text) => (text.trim() === "" ? null : text.trim()))),
  formulas: {},
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
});

const placesIn = (rows: readonly string[]): Readonly<Record<string, number>> => {
  const table = findTable(sheetOf(rows), ["Date", "Start", "Notes"]);
  if (!table) return {};
  const found = [...findColumns(table, wanted)].filter(([key]) => key !== "~from");
  return Object.fromEntries(found.map(([key, { column }]) => [key, column]));
};

test.each([
  ["headings as they were made", ["Date|Start|Notes|From|Entry ID"], { date: 0, start: 1, notes: 2 }],
  ["columns moved", ["Notes|Date|From|Start|Entry ID"], { notes: 0, date: 1, start: 3 }],
  ["a column of the team's own between", ["Date|Snack|Start|Notes|From|Entry ID"], { date: 0, start: 2, notes: 3 }],
  ["other case, spaces and a colon", ["date:| START |Notes|From|Entry ID"], { date: 0, start: 1, notes: 2 }],
  ["headings in the other language", ["Fecha|Inicio|Notas|Origen|Entry ID"], { date: 0, start: 1, notes: 2 }],
  ["the first heading renamed", ["When|Start|Notes|From|Entry ID"], { date: 0, start: 1, notes: 2 }],
  ["a heading in the middle renamed", ["Date|Bell|Notes|From|Entry ID"], { date: 0, start: 1, notes: 2 }],
  ["the last heading renamed", ["Date|Start|What we said|From|Entry ID"], { date: 0, start: 1, notes: 2 }],
  ["two neighbouring headings renamed", ["When|Bell|Notes|From|Entry ID"], { date: 0, start: 1, notes: 2 }],
  ["a column deleted", ["Date|Notes|From|Entry ID"], { date: 0, notes: 1 }],
  ["a title row above the headings", ["Our PLT|||", "Date|Start|Notes|From|Entry ID"], { date: 0, start: 1, notes: 2 }],
  ["the id column deleted", ["Date|Start|Notes|From"], { date: 0, start: 1, notes: 2 }],
  ["no table of ours", ["Bus|Driver|Time"], {}],
])("%s: each field is found in its column", (_what, rows, places) => {
  expect(placesIn(rows)).toEqual(places);
});

test.each([
  ["a renamed heading beside a new column", ["When|Snack|Start|Notes|From|Entry ID"], { start: 2, notes: 3 }],
  ["a heading deleted and the rest moved", ["Notes|When|Start|From|Entry ID"], { notes: 0, start: 2 }],
])("%s: nothing is guessed", (_what, rows, places) => {
  expect(placesIn(rows)).toEqual(places);
});

test("a column of the team's own is never taken for a field that the tab was made without", () => {
  const table = findTable(sheetOf(["Date|Start|Notes|From|Entry ID|Snack"]), ["Date"]);
  const perhaps: WantedColumn = { key: "recorder", standing: "perhaps", headings: ["Recorder"] };
  expect(table && findColumns(table, [...wanted, perhaps]).has("recorder")).toBe(false);
});
