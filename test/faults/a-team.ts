/** A team whose workbook the stories begin with: its own notes, and what it did in its log. */
import type { Command } from "../../core/index.ts";
import type { Book } from "../../workbench/hosts/book.ts";
import { bookWith } from "../../workbench/hosts/new-book.ts";
import { sheetsOf } from "../books/book-text.ts";
import type { ByHand, Story } from "./story.ts";
import { typeCells } from "./type-cells.ts";

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

/** A workbook with four meetings in a tab of the team's own. */
export const notes = (): Book => bookWith("Grade 5 notes", sheetsOf(NOTES));
/** A workbook with nothing to convert. */
export const empty = (): Book => bookWith("New", sheetsOf("# Sheet1\n| hello |"));

const corrections = { fields: [], headers: [], leftOut: [] };
export const convert = (id: string): Command => ({ type: "convert", id, corrections });
export const begin: Command = { type: "new", id: "new0000001", team: { name: "Grade 5 PLT", school: "Lincoln" } };

/** A meeting with an action, as the form sends it. */
export const meeting = (id: string, date: string): Command => ({
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

/** A column of the team's own beside the log, with something in every row; and a note beside the summary. */
export const ownColumn: ByHand = (book) => {
  for (const tab of ["PLT Meetings", "PLT Actions"]) {
    const sheet = book.sheets.find(({ name }) => name === tab);
    const width = (sheet?.cells[0] ?? []).filter((cell) => (cell?.value ?? "") !== "").length;
    const rows = (sheet?.cells ?? []).map((_, i) => [i === 0 ? "Our color" : `color ${i}`]);
    typeCells(book, tab, 0, width, rows);
  }
  typeCells(book, "PLT Summary", 2, 30, [["our own remark"]]);
};

/** What was converted, and two meetings from the form. */
export const twoMeetings: Story["before"] = [
  convert("conv000001"),
  meeting("save000001", "2026-01-07"),
  meeting("save000002", "2026-01-14"),
];
