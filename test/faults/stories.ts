/** What a team is doing when something goes wrong: the workbook that it began with, what was done before, and the command in question. */
import { type Command, kindNamed } from "../../core/index.ts";
import { handTypedId } from "../../core/log/hand-typed.ts";
import type { Book } from "../../workbench/hosts/book.ts";
import { bookWith } from "../../workbench/hosts/new-book.ts";
import { sheetsOf } from "../books/book-text.ts";
import { programStories } from "./program-stories.ts";
import { typeCells } from "./type-cells.ts";

export interface Story {
  readonly title: string;
  readonly book: Book;
  readonly before: readonly (Command | ByHand)[];
  readonly command: Command;
}

/** Something that a team does in its workbook between two commands. */
export type ByHand = (book: Book) => void;

const NOTES = `
# Notes
| Grade 5 PLC notes 2025-26 | > | > | > | > |
|
| Date | Attendees | Topic | Action items | Snack |
| @2025-09-03 | Ana Ruiz, Ben Cole, Cam Diaz | Norms and roles | Ana Ruiz will send the norms | apples |
| @2025-09-10 | Ana Ruiz, Ben Cole | Fractions pre-test | Ben Cole will print the rubric | |
| @2025-09-17 | Ana Ruiz, Cam Diaz | Set a goal for fractions | | dates |
| @2025-09-24 | Ana Ruiz, Ben Cole, Cam Diaz | Looked at exit tickets | Cam Diaz will bring samples | |
# Budget
| Item | Cost |
| Paper | 12.5 |
`;

const notes = (): Book => bookWith("Grade 5 notes", sheetsOf(NOTES));
const empty = (): Book => bookWith("New", sheetsOf("# Sheet1\n| hello |"));

const corrections = { fields: [], headers: [], leftOut: [] };
const convert = (id: string): Command => ({ type: "convert", id, corrections });
const begin: Command = { type: "new", id: "new0000001", team: { name: "Grade 5 PLT", school: "Lincoln" } };

const meeting = (id: string, date: string): Command => ({
  type: "save",
  id,
  entries: [
    {
      kind: "meeting",
      id: "",
      values: { date, start: "14:15", attendees: ["Ana Ruiz", "Eli Fox"], facilitator: "Ana Ruiz", notes: "=1+1" },
    },
    { kind: "action-item", id: "", values: { text: "Copy the quiz", owner: "Ben Cole", due: "2026-01-10" } },
  ],
});

const done = (id: string, action: string): Command => ({
  type: "save",
  id,
  entries: [{ kind: "action-item", id: action, values: { status: "done", owner: "Eli Fox" } }],
});

const goal: Command = {
  type: "save",
  id: "goal000001",
  entries: [{ kind: "goal", id: "", values: { text: "80% add fractions", measure: "Unit quiz" } }],
};

const undo = (id: string): Command => ({ type: "undo", id, command: null });

/** Two more rows in the team's own notes. */
const moreNotes: ByHand = (book) =>
  typeCells(book, "Notes", 7, 0, [
    ["2025-10-01", "Ana Ruiz, Ben Cole", "Chose a common quiz", "Ben Cole will copy the quiz", "pears"],
    ["2025-10-08", "Ben Cole, Cam Diaz", "Looked at student work", "", ""],
  ]);

/** A column of the team's own beside the log, with something in every row; and a note beside the summary. */
const ownColumn: ByHand = (book) => {
  for (const tab of ["PLT Meetings", "PLT Actions"]) {
    const sheet = book.sheets.find(({ name }) => name === tab);
    const width = (sheet?.cells[0] ?? []).filter((cell) => (cell?.value ?? "") !== "").length;
    const rows = (sheet?.cells ?? []).map((_, i) => [i === 0 ? "Our color" : `color ${i}`]);
    typeCells(book, tab, 0, width, rows);
  }
  typeCells(book, "PLT Summary", 2, 30, [["our own remark"]]);
};

/** Actions that somebody typed straight into the tab. */
const typedActions: ByHand = (book) =>
  typeCells(book, "PLT Actions", 1, 0, [["Call the library"], ["Bring the paper"]]);

/** What a form knows it by: its row, and what it says. */
const TYPED_ROW = handTypedId(
  "PLT Actions",
  2,
  (kindNamed("action-item")?.columns ?? []).map(({ key }) => (key === "text" ? "Bring the paper" : null)),
);

const twoMeetings: Story["before"] = [
  convert("conv000001"),
  meeting("save000001", "2026-01-07"),
  meeting("save000002", "2026-01-14"),
];

export const stories: readonly Story[] = [
  { title: "new log", book: empty(), before: [], command: begin },
  { title: "conversion", book: notes(), before: [], command: convert("conv000001") },
  {
    title: "conversion again",
    book: notes(),
    before: [convert("conv000001"), ownColumn, moreNotes],
    command: convert("conv000002"),
  },
  {
    title: "meeting",
    book: notes(),
    before: [...twoMeetings, ownColumn],
    command: meeting("save000003", "2026-01-15"),
  },
  { title: "first goal", book: empty(), before: [begin], command: goal },
  { title: "update", book: notes(), before: [...twoMeetings, ownColumn], command: done("save000004", "save000001-2") },
  {
    title: "update of a typed row",
    book: empty(),
    before: [begin, typedActions],
    command: done("save000005", TYPED_ROW),
  },
  {
    title: "summary",
    book: notes(),
    before: [...twoMeetings, ownColumn],
    command: { type: "summarize", id: "sum0000001" },
  },
  { title: "undo of a meeting", book: notes(), before: [...twoMeetings, ownColumn], command: undo("undo000001") },
  {
    title: "undo of an update",
    book: notes(),
    before: [...twoMeetings, ownColumn, done("save000004", "save000001-2")],
    command: undo("undo000001"),
  },
  { title: "undo of a conversion", book: notes(), before: [convert("conv000001")], command: undo("undo000001") },
];

/** One of these, or of those that are tried only when they are asked for. */
export const storyNamed = (title: string): Story => {
  const story = [...stories, ...programStories].find((each) => each.title === title);
  if (!story) throw new RangeError(`No story is called ${title}.`);
  return story;
};
