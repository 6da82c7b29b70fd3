/** A team's own notes become a log in Google Sheets, and undo takes the log away again. */
import type { Command, Reply } from "../../core/index.ts";
import type { BookSheet } from "../../workbench/hosts/book.ts";
import type { Watch } from "../../workbench/hosts/sheets/door.ts";
import { insertLines } from "../../workbench/hosts/sheets/grid.ts";
import type { SheetsHost } from "../../workbench/hosts/sheets/sheets-host.ts";
import { addOn } from "./built-script.ts";
import { tableBook } from "./stand-in/script.ts";

const NOTES = `
# Grade 5 notes
| Grade 5 PLC notes | > | > | > |
| Date | Who was there | Agenda | Next steps |
| @2025-09-10 | Lee, Ortiz and Whitfield | Norms | Lee will copy the rubric |
| @2025-09-17 | Lee, Ortiz | =1+1 → 2 | |
| @2025-09-24 | Ortiz, Whitfield | Exit tickets | Ortiz brings the samples |
`;

function ask(host: SheetsHost, command: Command): Reply {
  const answer = JSON.parse(String(host.call("pltCommand", [JSON.stringify(command)])));
  if ("failure" in answer) throw new Error(JSON.stringify(answer.failure));
  return answer.reply;
}

const corrections = { fields: [], headers: [], leftOut: [] };
const own = (host: SheetsHost): string => JSON.stringify(host.book.sheets[0]?.cells);

test("conversion adds tabs, links each meeting to its row, and leaves the team's own tab as it was", () => {
  const host = addOn(tableBook(NOTES));
  const before = own(host);
  expect(ask(host, { type: "convert", id: "c1", corrections })).toMatchObject({
    type: "converted",
    counts: { meeting: 3 },
  });
  expect(own(host)).toBe(before);
  const meetings = host.book.sheets.find(({ name }) => name === "PLT Meetings");
  const links = meetings?.cells.flat().flatMap((cell) => (cell?.link ? [[cell.value, cell.link]] : []));
  expect(links).toEqual(
    [3, 4, 5].map((row) => [`'Grade 5 notes'!A${row}`, { sheet: "Grade 5 notes", cell: `A${row}` }]),
  );
  expect(meetings?.cells.slice(1, 4).map((row) => row[0])).toMatchObject(
    [45910, 45917, 45924].map((value) => ({ value, format: "mmm d, yyyy" })),
  );
});

test("a second conversion adds nothing, and undo leaves the workbook as it was", () => {
  const host = addOn(tableBook(NOTES));
  const before = own(host);
  ask(host, { type: "convert", id: "c1", corrections });
  const count = (): number =>
    host.book.sheets.find(({ name }) => name === "PLT Meetings")?.cells.filter((row) => row[0]?.value != null).length ??
    0;
  const rows = count();
  ask(host, { type: "convert", id: "c2", corrections });
  expect(count()).toBe(rows);
  expect(ask(host, { type: "undo", id: "u1", command: "c1" })).toMatchObject({ type: "undone" });
  expect(host.book.sheets.map(({ name }) => name)).toContain("Grade 5 notes");
  expect(own(host)).toBe(before);
});

test("inspecting and opening write nothing", () => {
  const host = addOn(tableBook(NOTES));
  ask(host, { type: "inspect", corrections });
  ask(host, { type: "open" });
  expect(host.book.sheets).toHaveLength(1);
  expect([...host.counts.keys()].filter((name) => /\.(set|clear|insert|delete)/.test(name))).toEqual([]);
});

describe("somebody is at work in the log just when new rows were added and their links are still to come", () => {
  const NEW_DAYS = [45931, 45938];

  /** Converts, has two more meetings in the notes, and converts again; `act` has the rows of PLT Meetings in hand in between. */
  const convertsAgain = (act: (rows: BookSheet["cells"]) => void): BookSheet["cells"] => {
    const book = tableBook(NOTES);
    ask(addOn(book), { type: "convert", id: "c1", corrections });
    const rowsOf = (tab: string) => book.sheets.find(({ name }) => name === tab)?.cells ?? [];
    for (const value of NEW_DAYS)
      rowsOf("Grade 5 notes").push([{ value, format: "mmm d, yyyy" }, { value: "Lee" }, { value: `Roles ${value}` }]);
    let before = "";
    let isDone = false;
    const host = addOn(book, {
      watch: (member, _, tab) => {
        if (before === "Sheet.appendRow" && member !== before && !isDone) {
          isDone = true;
          act(rowsOf("PLT Meetings"));
        }
        before = tab === "PLT Meetings" ? member : "";
      },
    });
    expect(ask(host, { type: "convert", id: "c2", corrections })).toMatchObject({ type: "converted" });
    expect(isDone).toBe(true);
    return rowsOf("PLT Meetings");
  };

  const linksOf = (rows: BookSheet["cells"]) =>
    NEW_DAYS.map((day) =>
      rows.find(([cell]) => cell?.value === day)?.flatMap((cell) => (cell?.link ? [cell.value] : [])),
    );

  test("a row typed right below them gets none of their links", () => {
    const rows = convertsAgain((cells) => cells.push([{ value: "typed by hand" }]));
    const typed = rows.filter(([cell]) => cell?.value === "typed by hand");
    expect(typed.map((row) => row.filter((cell) => (cell?.value ?? "") !== ""))).toEqual([
      [{ value: "typed by hand" }],
    ]);
    expect(linksOf(rows)).toEqual([["'Grade 5 notes'!A6"], ["'Grade 5 notes'!A7"]]);
  });

  test("rows that were sorted meanwhile get their own", () => {
    let headings: readonly unknown[] = [];
    const rows = convertsAgain((cells) => {
      headings = (cells[0] ?? []).map((cell) => cell?.value);
      cells.splice(1, cells.length - 1, ...cells.slice(1).reverse());
    });
    expect((rows[0] ?? []).map((cell) => cell?.value)).toEqual(headings);
    expect(linksOf(rows)).toEqual([["'Grade 5 notes'!A6"], ["'Grade 5 notes'!A7"]]);
  });
});

describe("somebody is at work in the team's own tab while it is read", () => {
  const book = tableBook(NOTES);
  const [notes] = book.sheets;
  if (!notes) throw new RangeError("no tab");

  /** Does it once, right before the first such call on the tab. */
  const once = (member: string, act: () => void): Watch => {
    let isDone = false;
    return (called, _, tab) => {
      if (isDone || called !== member || tab !== notes.name) return;
      isDone = true;
      act();
    };
  };

  test("a row inserted between two questions: every meeting is converted", () => {
    const host = addOn(book, { watch: once("Range.getValues", () => insertLines(notes, "rows", 2, 1)) });
    expect(ask(host, { type: "convert", id: "c1", corrections })).toMatchObject({ counts: { meeting: 3 } });
  });

  test("a formula that gives another value at every look keeps nobody waiting", () => {
    const other = tableBook(NOTES);
    const clock = { value: 1, formula: "=NOW()" };
    other.sheets[0]?.cells[1]?.push(clock);
    const host = addOn(other, {
      watch: () => {
        clock.value += 1;
      },
    });
    expect(ask(host, { type: "convert", id: "c1", corrections })).toMatchObject({ counts: { meeting: 3 } });
    expect(host.counts.get("Spreadsheet.getSpreadsheetLocale")).toBe(1);
  });
});
