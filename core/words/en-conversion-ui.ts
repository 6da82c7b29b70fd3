/** What is said in English where a team's notes are brought in or a log is begun: a part of the page that hosts may load apart. */
import { countInWords as count } from "./in-words.ts";

const meetings = (n: number): string => count(n, "meeting", "meetings");

export const enConversionUi = {
  more: {
    title: "Log something else",
    lead: "Choose what you want to write down. Its tab is made with the first entry.",
    looking: "Opening the form…",
    failed: "The form could not be opened",
    count: (n: number) => `(${n})`,
    newest: "Newest",
    change: "Change",
    save: "Save",
    notSaved: "It was not saved yet",
    saved: "Saved",
    another: "Log another",
    toList: "Choose something else to log",
    toStart: "Back to the start",
  },

  summary: {
    title: "Update the summary",
    what: "The summary shows your meetings, who took part, where the cycle stands, your goals and what is still open, on one page.",
    rebuilt: "It is drawn anew each time. Notes that you write to the right of it stay.",
    button: "Update the summary",
    updating: "Drawing the summary…",
    done: "The summary is up to date.",
    show: (sheet: string) => `Show ${sheet}`,
    failed: "The summary could not be drawn",
  },

  year: {
    offerTitle: "At the end of the school year",
    offer: "What is open goes on; nothing is moved or deleted.",
    open: "Close the school year",
    whatHappens: "What rests, and what goes on",
    tab: (tab: string, rests: number, goesOn: number) =>
      `${tab}: ${[rests > 0 ? count(rests, "rests", "rest") : "", goesOn > 0 ? count(goesOn, "goes on", "go on") : ""].filter((part) => part !== "").join(", ")}`,
    nothingMoves: "All rows stay where they are. Checks, forms and the summary look at the new year.",
    button: (year: string) => `Close ${year}`,
    closing: "Closing the year…",
    failed: "The year is not closed yet",
    done: (year: string) => `${year} is closed`,
    next: (year: string, day: string) =>
      `${year} begins on ${day}. The day stands in PLT Setup; you can change it there.`,
    left: (names: string) => `Off the roster: ${names}.`,
    undoHelp: "Too early? Undo opens the year again.",
  },

  undone: {
    title: "Taken back",
    reversed: (n: number) => `${count(n, "entry was", "entries were")} taken back.`,
    sheetsGone: (sheets: string) => `Tabs taken away: ${sheets}.`,
    kept: (n: number) => `${count(n, "entry was", "entries were")} kept:`,
    couldNot: (n: number) => `${count(n, "entry", "entries")} could not be taken back:`,
    nothing: "There was nothing left to take back.",
  },

  title: "Bring in your notes",
  found: (what: string) => `We found ${what} in this file.`,
  nothingFound: "We found no meeting notes in your own tabs that could be brought in.",
  promise: "Nothing is written until you press Convert, and your own tabs stay as they are.",
  toLookAt: (n: number) => `Please look at ${count(n, "heading", "headings")}`,
  toLookAtHelp: "We were not sure. Choose what each one means.",
  understood: (n: number) => `${count(n, "heading", "headings")} understood`,
  ownColumns: (n: number) => `${count(n, "heading", "headings")} kept as your own`,
  ownColumnsHelp: "These come along under your own headings, next to each entry.",
  include: (sheet: string) => `Bring in ${sheet}`,
  meetings,
  layouts: {
    rows: "one in each row",
    form: "a form with labels",
    blocks: "one block per meeting",
    running: "running notes divided by dates",
    transposed: "one column per meeting",
    attendance: "an attendance grid",
    "week-grid": "a grid of weeks",
    "teacher-rows": "one row per teacher",
    "nothing-of-ours": "not meeting notes",
  },
  headingsIn: (rows: readonly number[]) =>
    rows.length === 0
      ? "no heading row"
      : rows.length === 1
        ? `headings in row ${rows[0]}`
        : `headings in rows ${rows[0]} to ${rows[rows.length - 1]}`,
  range: (range: string) => `Cells ${range}`,
  includePart: "Bring in this part",
  picture: {
    caption: (range: string) => `A few lines of ${range}, as we read them`,
    row: "Row",
    is: "Read as",
    header: "headings",
    entry: (n: number) => (n === 0 ? "entries" : `entry ${n}`),
    left: "not taken",
    counts: (entries: number, left: number) =>
      `${count(entries, "line is", "lines are")} taken${left === 0 ? "" : `, ${left} ${left === 1 ? "is" : "are"} not`}.`,
  },
  writes: {
    title: "What will be written",
    newTab: "new tab",
    hiddenTab: "new hidden tab, for what must be remembered",
    rows: (n: number) => count(n, "new row", "new rows"),
    redrawn: "drawn anew",
    kept: (headings: string) => `With your own headings ${headings}.`,
  },
  updates: {
    title: (n: number) => `${count(n, "entry", "entries")} changed in your notes since`,
    help: "Tick those that the log should take over. What someone changed in the log stays as it is.",
    change: (heading: string, was: string, now: string) => `${heading}: ${was}, now ${now}`,
    nothing: "nothing",
    kept: "stays: changed in the log",
    taken: (n: number) => `${count(n, "change was", "changes were")} taken over from your notes.`,
  },
  proposals: {
    title: "Actions in your notes",
    help: "These read like actions. Tick those that should go into PLT Actions.",
    due: (day: string) => `due ${day}`,
    more: (n: number) => `Show more (${n})`,
  },
  newOnes: (again: number, rows: number) =>
    `${count(again, "entry is", "entries are")} in your log already. ${rows === 0 ? "Nothing is new" : count(rows, "is new", "are new")}.`,
  buttonAgain: (rows: number, changes: number) =>
    changes === 0
      ? `Add ${count(rows, "entry", "entries")}`
      : rows === 0
        ? `Take over ${count(changes, "entry", "entries")}`
        : `Add ${rows} and take over ${changes}`,
  nothingNew: "Nothing is new. Tick a change to take it over.",
  readAs: "Read as",
  emptyLabel: "(no heading)",
  likely: "Most likely",
  others: "All others",
  keepOwn: "Keep as our own",
  sureness: { sure: "Sure.", likely: "Likely.", guess: "A guess." },
  chosenByYou: "You chose this.",
  samples: "For example:",
  headerWrong: "Are the headings in another row?",
  headerRow: "Row with the headings",
  headerUse: "Use this row",
  headerBad: "Please give a row number, such as 4.",
  lookingAgain: "Looking again with your change…",
  lookedAgain: (what: string) => `Looked again: ${what} found.`,
  leftAlone: "Left alone",
  leftAloneHelp: "Nothing in these tabs looks like meeting notes, so we leave them as they are.",
  leftAloneWrong: "Not right? Say which row holds the headings, and we look again.",
  button: (what: string) => `Convert ${what}`,
  nothingTicked: "Tick at least one tab to bring in.",
  converting: "Converting…",
  failed: "The notes could not be converted",
  emptyInstead: "Start with an empty log instead",
  notices: "Worth knowing",
  done: "Your log is ready",
  doneCount: (what: string) => `${what} went into your log.`,
  doneNothing: "There was nothing new to add.",
  again: (n: number) =>
    `${count(n, "entry was", "entries were")} there already and ${n === 1 ? "was" : "were"} not added again.`,
  placed: (what: string, sheet: string) => `${what} in ${sheet}`,
  linkedBack: "Each one links back to the cell it came from.",
  undoHelp: "Not what you wanted? Undo takes the new tabs away again and leaves your own as they were.",
  next: "What next?",

  newLog: {
    title: "Start a new log",
    nothingFound: "We found no meeting notes to bring in, so let us begin with your team.",
    chosen: "Tell us about your team. You can change all of this later in PLT Setup.",
    button: "Make the log",
    making: "Making the log…",
    done: "Your log is ready",
    doneSheets: (sheets: string) => `These tabs were added at the end: ${sheets}.`,
    failed: "The log could not be made",
  },
};

/** The shape that every language fills. */
export type ConversionUi = typeof enConversionUi;
