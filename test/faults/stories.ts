/** What a team is doing when something goes wrong: the workbook that it began with, what was done before, and the command in question. */
import { type Command, kindNamed } from "../../core/index.ts";
import { handTypedId } from "../../core/log/hand-typed.ts";
import { begin, convert, empty, meeting, notes, ownColumn, twoMeetings } from "./a-team.ts";
import { programStories } from "./program-stories.ts";
import { seldomStories } from "./seldom-stories.ts";
import type { ByHand, Story } from "./story.ts";
import { typeCells } from "./type-cells.ts";

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

/** Actions that somebody typed straight into the tab. */
const typedActions: ByHand = (book) =>
  typeCells(book, "PLT Actions", 1, 0, [["Call the library"], ["Bring the paper"]]);

/** What a form knows it by: its row, and what it says. */
const TYPED_ROW = handTypedId(
  "PLT Actions",
  2,
  (kindNamed("action-item")?.columns ?? []).map(({ key }) => (key === "text" ? "Bring the paper" : null)),
);

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

/** One of these, or of those of which the whole takes a part. */
export const storyNamed = (title: string): Story => {
  const story = [...stories, ...seldomStories, ...programStories].find((each) => each.title === title);
  if (!story) throw new RangeError(`No story is called ${title}.`);
  return story;
};
