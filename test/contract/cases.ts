/** What a team does, step by step, told once for all hosts. */
import type { Command } from "../../core/index.ts";
import type { Book } from "../../workbench/hosts/book.ts";
import { bookWith } from "../../workbench/hosts/new-book.ts";
import { sheetsOf } from "../books/book-text.ts";

export interface ContractCase {
  readonly title: string;
  readonly book: Book;
  readonly commands: readonly Command[];
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

export const cases: readonly ContractCase[] = [
  { title: "inspecting changes nothing", book: notes(), commands: [{ type: "inspect", corrections }] },
  { title: "opening changes nothing", book: notes(), commands: [{ type: "open" }] },
  { title: "a conversion", book: notes(), commands: [convert] },
  { title: "a conversion sent twice", book: notes(), commands: [convert, convert] },
  { title: "a second conversion", book: notes(), commands: [convert, { ...convert, id: "conv000002" }] },
  { title: "a conversion and its undo", book: notes(), commands: [convert, undo] },
  { title: "a new log", book: empty(), commands: [begin] },
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
  { title: "a check", book: notes(), commands: [convert, { type: "check" }] },
];
