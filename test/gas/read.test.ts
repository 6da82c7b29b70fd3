/** What a command sees of a spreadsheet in Google Sheets, wherever the script and the spreadsheet think they are. */
import type { Project } from "../../workbench/hosts/sheets/project.ts";
import { scriptFrom } from "./built-script.ts";
import { tableBook } from "./stand-in/script.ts";
import { strokesOn } from "./strokes.ts";

let project: Project;
beforeAll(async () => {
  project = await scriptFrom("test/gas/strokes-entry.ts");
});

const NOTES = `
# Team notes
| Grade 5 | > | > |
| Date | Start | Share | Ticked | Sum | Error |
| @2025-10-08 | @14:15 | 76% | TRUE | =SUM(A1:A2) → 12 | #REF! |
| @2025-03-09T03:30 | @00:00 | 0 | FALSE | | 'text |
|
# (hidden) PLT Data
| Entry ID |
`;

test("cells come as what they are, down to the last filled one", () => {
  const [sheet, data] = strokesOn(tableBook(NOTES), project).read().sheets;
  expect(sheet).toEqual({
    name: "Team notes",
    hidden: false,
    locked: false,
    cells: [
      ["Grade 5"],
      ["Date", "Start", "Share", "Ticked", "Sum", "Error"],
      [{ day: "2025-10-08" }, { time: "14:15" }, { share: 0.76 }, true, 12, { error: "#REF!" }],
      [{ day: "2025-03-09", time: "03:30" }, { time: "00:00" }, 0, false, null, "text"],
    ],
    formulas: { E3: "=SUM(A1:A2)" },
    merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
    hiddenRows: [],
    hiddenColumns: [],
  });
  expect(data).toMatchObject({ name: "PLT Data", hidden: true, cells: [["Entry ID"]] });
});

test("only the sheets that a command needs are read, and all are named", () => {
  const strokes = strokesOn(tableBook(NOTES), project);
  const counts = strokes.counted(() => {
    const snapshot = strokes.read({ sheets: ["plt data", "PLT Goals"] });
    expect(snapshot.sheets.map(({ name }) => name)).toEqual(["PLT Data"]);
    expect(snapshot.sheetNames).toEqual(["Team notes", "PLT Data"]);
  });
  expect(counts["Range.getValues"]).toBe(1);
});

test("a sheet that the person may not write to is locked", () => {
  const book = tableBook("# Notes\n| a |\n# Plan\n| b |");
  const [notes, plan] = book.sheets;
  if (notes && plan) Object.assign(notes, { protection: "Principal only" });
  const person = { email: "", locale: "en", role: "editor" } as const;
  expect(
    strokesOn(book, project, { person })
      .read()
      .sheets.map(({ locked }) => locked),
  ).toEqual([true, false]);
  expect(
    strokesOn(book, project)
      .read()
      .sheets.map(({ locked }) => locked),
  ).toEqual([false, false]);
});

const ZONES = [
  "America/Chicago",
  "America/New_York",
  "Pacific/Honolulu",
  "Asia/Kolkata",
  "Pacific/Auckland",
  "Etc/UTC",
  "America/Santiago",
];
const pairs = ZONES.flatMap((spreadsheet) =>
  ["Etc/UTC", "America/Los_Angeles", "Pacific/Kiritimati"].map((script) => [spreadsheet, script] as const),
);

describe.each(pairs)("spreadsheet in %s, script in %s", (timeZone, scriptZone) => {
  const seen = (oldClock: "local-mean-time" | "standard-time") => {
    const book = Object.assign(
      tableBook(
        "# Notes\n| @2025-10-08 | @2025-03-09T12:30 | @14:15 | @00:05 | @23:59 |\n| @2025-09-07 | @2024-02-29T23:59 | @1950-06-01 |",
      ),
      { timeZone },
    );
    return strokesOn(book, { ...project, timeZone: scriptZone }, { oldClock }).read().sheets[0]?.cells;
  };
  const cells = [
    [
      { day: "2025-10-08" },
      { day: "2025-03-09", time: "12:30" },
      { time: "14:15" },
      { time: "00:05" },
      { time: "23:59" },
    ],
    [{ day: "2025-09-07" }, { day: "2024-02-29", time: "23:59" }, { day: "1950-06-01" }],
  ];

  test("days and times are those that the person sees", () => {
    expect(seen("local-mean-time")).toEqual(cells);
  });

  test("so they are where moments before 1901 count another way", () => {
    expect(seen("standard-time")).toEqual(cells);
  });
});

test.each([
  ["America/Chicago", "2025-10-08", "2025-10-08T22:30"],
  ["Etc/UTC", "2025-10-09", "2025-10-09T03:30"],
  ["Pacific/Auckland", "2025-10-09", "2025-10-09T16:30"],
])("today in %s is %s", (timeZone, today, now) => {
  const book = Object.assign(tableBook("# Notes\n| a |"), { timeZone });
  const snapshot = strokesOn(book, project, { now: "2025-10-09T03:30:00Z" }).read();
  expect([snapshot.today, snapshot.now]).toEqual([today, now]);
});

test.each([
  ["en_US", "month-first", "en"],
  ["en_GB", "day-first", "en"],
  ["es_MX", "day-first", "es"],
  ["es", "day-first", "es"],
])("in the locale %s dates are %s and words are %s", (locale, dateOrder, language) => {
  const book = Object.assign(tableBook("# Notes\n| a |"), { locale });
  expect(strokesOn(book, project).read()).toMatchObject({ dateOrder, language, person: "", file: "Team notes" });
});
