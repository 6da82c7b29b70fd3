/** What a team does, step by step, told once for all hosts. */
import type { Command } from "../../core/index.ts";
import type { Book } from "../../workbench/hosts/book.ts";
import { bookWith } from "../../workbench/hosts/new-book.ts";
import { sheetsOf } from "../books/book-text.ts";
import { applyOurs } from "../own-policy.ts";

/** What a person types into a cell between two commands; "" empties it. */
export interface ByHand {
  readonly type: "by-hand";
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

export interface ContractCase {
  readonly title: string;
  readonly book: Book;
  readonly commands: readonly (Command | ByHand)[];
}

/** Half a year of a team's notes: a title, a blank row, dates in several shapes, names in several shapes, a column of the team's own. */
const NOTES = `
# Notes
| Grade 5 PLC notes 2025-26 | > | > | > | > | > |
|
| Date | Present | Topic | Action items | Who | Snack |
| @2025-09-03 | Ana Ruiz, Ben Cole, Cam Diaz | Norms and roles | Send the norms to all | Ana Ruiz | apples |
| 9/10 | Ana Ruiz and Ben Cole, Cam Diaz (absent) | Fractions pre-test | | | |
| Sept. 17th | Ana Ruiz/Cam Diaz | Set a goal for fractions | Print the rubric | Ben Cole | dates |
| 2025-10-08 | Ana Ruiz; Ben Cole; Cam Diaz | =Looked at work | - | | =1+1 nuts |
# Budget
| Item | Cost |
| Paper | 12.5 |
`;

const CLUB = `
# Club
| Date | Present | Notes |
| @2025-09-05 | Ana Ruiz, Dee Park | Chapter 1 |
| @2025-09-12 | Ana Ruiz, Dee Park | Chapter 2 |
`;

const twoTabs = (): Book => bookWith("Two", sheetsOf(`${NOTES}${CLUB}`));
const notes = (): Book => bookWith("Grade 5 notes", sheetsOf(NOTES));
const empty = (): Book => bookWith("New", sheetsOf("# Sheet1\n| hello |"));

const corrections = { fields: [], headers: [], leftOut: [] };
const convert: Command = { type: "convert", id: "conv000001", corrections };
const undo: Command = { type: "undo", id: "undo000001", command: null };
const begin: Command = { type: "new", id: "new0000001", team: { name: "Grade 5 PLT", school: "Lincoln" } };
const save = (id: string, date: string): Command => ({
  type: "save",
  id,
  entries: [
    {
      kind: "meeting",
      id: "",
      values: {
        date,
        start: "14:15",
        end: "15:00",
        attendees: ["Ana Ruiz", "Ben Cole"],
        facilitator: "Ana Ruiz",
        notes: '=HYPERLINK("x")',
        stage: "analyze",
      },
    },
    {
      kind: "action-item",
      id: "",
      values: { text: "+Copy the quiz", owner: "Ben Cole", due: "2026-01-10", status: "open" },
    },
  ],
});

const closeYear: Command = {
  type: "close-year",
  id: "year000001",
  begins: "2026-08-24",
  stays: ["Ana Ruiz"],
  cycle: "goes-on",
};

const copyIt = { sheet: "Notes", cell: "C5", quote: "Ben will copy it by 9/19" };
const byHand = (sheet: string, cell: string, text: string): ByHand => ({ type: "by-hand", sheet, cell, text });
const newRow = ["10/15/2025", "Ana Ruiz", "Tests", "Copy the tests", "Ana Ruiz", "figs"].map((text, i) =>
  byHand("Notes", `${"ABCDEF"[i]}8`, text),
);
const changes = [
  byHand("Notes", "C5", "Fractions post-test"),
  byHand("Notes", "F5", "nuts"),
  byHand("Notes", "C6", "A goal"),
];
const editInLog = byHand("PLT Meetings", "D3", "Fractions: 14 of 22 passed");
const take: Command = { ...convert, id: "conv000002", updates: "take" };
const snackIsNotes = { ...corrections, fields: [{ sheet: "Notes", cell: "F3", field: "discussion_notes" as const }] };

const actionOf = (id: string, owner: string | null): Command => ({
  type: "save",
  id,
  entries: [{ kind: "action-item", id: "", values: { text: "Copy the quiz", owner, status: "open" } }],
});

export const cases: readonly ContractCase[] = [
  { title: "inspecting changes nothing", book: notes(), commands: [{ type: "inspect", corrections }] },
  { title: "opening changes nothing", book: notes(), commands: [{ type: "open" }] },
  { title: "a conversion", book: notes(), commands: [convert] },
  { title: "a conversion sent twice", book: notes(), commands: [convert, convert] },
  { title: "a second conversion", book: notes(), commands: [convert, { ...convert, id: "conv000002" }] },
  { title: "a conversion and its undo", book: notes(), commands: [convert, undo] },
  { title: "a new log", book: empty(), commands: [begin] },
  {
    title: "a log begun under two policies",
    book: empty(),
    commands: [{ ...begin, team: { name: "Grade 5 PLT", policy: "vallivue, wake-county" } }],
  },
  {
    title: "a program begun under a plan",
    book: empty(),
    commands: [{ type: "new", id: "new0000001", team: { name: "District", policy: "cjusd" }, book: "program" }],
  },
  {
    title: "a form that a district's own policy holds until it is mended, and the policy undone",
    book: empty(),
    commands: [
      begin,
      applyOurs,
      actionOf("save000001", null),
      actionOf("save000001", "Ana Ruiz"),
      undo,
      { ...undo, id: "undo000002" },
    ],
  },
  { title: "a meeting in a new log", book: empty(), commands: [begin, save("save000001", "2026-01-14")] },
  {
    title: "a meeting in a converted log, saved twice by a retry",
    book: notes(),
    commands: [convert, save("save000001", "2026-01-14"), save("save000001", "2026-01-14")],
  },
  {
    title: "a meeting saved and undone",
    book: notes(),
    commands: [convert, save("save000001", "2026-01-14"), undo],
  },
  {
    title: "an action that is done",
    book: empty(),
    commands: [
      begin,
      save("save000001", "2026-01-14"),
      {
        type: "save",
        id: "save000002",
        entries: [{ kind: "action-item", id: "save000001-2", values: { status: "done" } }],
      },
    ],
  },
  {
    title: "the summary updated twice",
    book: notes(),
    commands: [convert, { type: "summarize", id: "sum0000001" }, { type: "summarize", id: "sum0000002" }],
  },
  {
    title: "a year that is closed, its old summary drawn, and the closing undone",
    book: empty(),
    commands: [
      begin,
      save("save000001", "2026-01-14"),
      { type: "try-close-year", begins: "" },
      { ...closeYear, begins: "2026-01-12" },
      closeYear,
      closeYear,
      { type: "open" },
      { type: "summarize", id: "sum0000001", year: "2025-26" },
      undo,
    ],
  },
  {
    title: "a year that is closed where no setup has its rows yet, and the next one's first meeting",
    book: notes(),
    commands: [convert, closeYear, save("save000001", "2026-08-26"), { type: "check" }],
  },
  { title: "a check", book: notes(), commands: [convert, { type: "check" }] },
  {
    title: "a check that is written into the log, and written again",
    book: notes(),
    commands: [convert, { type: "write-check", id: "check00001" }, { type: "write-check", id: "check00002" }],
  },
  {
    title: "a row that was added since, converted alone",
    book: notes(),
    commands: [convert, ...newRow, { ...convert, id: "conv000002" }],
  },
  {
    title: "rows that were changed since, offered",
    book: notes(),
    commands: [convert, ...changes, { type: "inspect", corrections }, { ...convert, id: "conv000002" }],
  },
  {
    title: "rows that were changed since, taken over but for what was edited in the log",
    book: notes(),
    commands: [convert, ...changes, editInLog, take, { ...take, id: "conv000003" }],
  },
  {
    title: "a change taken over, undone, and offered again",
    book: notes(),
    commands: [convert, ...changes, take, undo, { ...convert, id: "conv000003" }],
  },
  {
    title: "an undo that keeps what was edited since, and says why",
    book: notes(),
    commands: [convert, editInLog, undo],
  },
  {
    title: "an action in a note, confirmed, and not proposed again",
    book: notes(),
    commands: [
      byHand("Notes", "C5", "Pre-test. Ben will copy it by 9/19; - [ ] Ask for paper"),
      { ...convert, corrections: { ...corrections, actions: [copyIt] } },
      { type: "inspect", corrections },
      { ...convert, id: "conv000002", corrections: { ...corrections, actions: [copyIt] } },
      undo,
    ],
  },
  {
    title: "a tab left out, remembered",
    book: twoTabs(),
    commands: [
      { ...convert, corrections: { ...corrections, leftOut: ["Club"] } },
      { type: "inspect", corrections },
      { ...convert, id: "conv000002", corrections: { ...corrections, takenIn: [{ sheet: "Club", cell: null }] } },
    ],
  },
  {
    title: "a heading that a person corrected, remembered",
    book: notes(),
    commands: [{ ...convert, corrections: snackIsNotes }, ...newRow, { ...convert, id: "conv000002" }],
  },
];
