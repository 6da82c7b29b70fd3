/** Everything the page says, in English. */

import { countInWords as count, dayInEnglish as day, listInWords, quoted } from "./in-words.ts";

const clock = (time: string): string => {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, "0")} ${hour < 12 ? "AM" : "PM"}`;
};

const meetings = (n: number): string => count(n, "meeting", "meetings");

/** How many of a kind, by the kind's name; a kind without a phrase is counted as entries. */
const KINDS: Readonly<Record<string, (n: number) => string>> = {
  meeting: meetings,
  "action-item": (n) => count(n, "action", "actions"),
  goal: (n) => count(n, "goal", "goals"),
  member: (n) => count(n, "team member", "team members"),
  team: (n) => count(n, "team", "teams"),
};

export const enUi = {
  product: "PLT Log",
  day: (iso: string) => day(iso),
  moment: (moment: string) => `${day(moment.slice(0, 10))} at ${clock(moment.slice(11))}`,
  quoted: (text: string) => `“${quoted(text)}”`,
  counted: (kind: string, n: number) => (KINDS[kind] ?? ((m: number) => count(m, "entry", "entries")))(n),
  and: (parts: readonly string[]) => listInWords(parts, "and"),

  nav: { label: "What to do", start: "Start", meeting: "Meeting", check: "Check", summary: "Summary" },

  common: {
    tryAgain: "Try again",
    undo: "Undo",
    showPlace: (sheet: string, cell: string) => `${sheet}, cell ${cell}`,
    needed: "needed",
    notThere: (sheet: string) => `We could not open ${sheet} there. It may have been renamed or deleted since.`,
    stillWorking: "Still working. Large files can take a minute; you can leave this open.",
    unreachedTitle: "No answer came back. Check your connection.",
    unreached: "You can try again without worry: nothing is added twice.",
    crashedTitle: "Something went wrong on this page",
    crashed: "What you typed is kept. Start the page again; if this comes back, tell your technology coach.",
    startAgain: "Start the page again",
    unexplained: "Nothing was changed. Please try again.",
  },

  severity: { error: "To fix", warning: "Worth a look", info: "Good to know" },

  start: {
    looking: "Looking through this file…",
    lookFailed: "We could not look through this file",
    logTitle: "Your PLT log",
    lastMeeting: (date: string) => `Your last meeting in the log was on ${date}.`,
    noMeetingYet: "The log is ready. It has no meetings yet.",
    openActions: (open: number, overdue: number) =>
      `${count(open, "action is", "actions are")} still open${overdue > 0 ? `, ${overdue} overdue` : ""}.`,
    noOpenActions: "No actions are open.",
    logMeeting: "Log a meeting",
    logMore: "Log something else",
    moreTitle: "More to bring in?",
    moreHelp:
      "Notes that you add to your own tabs can become part of the log. What is there already is not added twice.",
    more: "Look through my tabs",
    lookAgain: "Look through the file again",
    undoTitle: "Changed your mind?",
    undoHelp: "Takes back the last change made here. Anything a person has edited since is kept.",
    undoLast: "Undo the last change",
    undoFailed: "It could not be taken back",
    undoing: "Taking it back…",
  },

  meeting: {
    title: "Log a meeting",
    noLogTitle: "First, a log",
    noLog: "This file has no PLT log yet. Set one up on the Start page; it takes a minute.",
    toStart: "Go to Start",
    kept: (moment: string) => `We kept what you typed on ${moment}.`,
    startOver: "Start over",
    startedOver: "The form is empty again.",
    bringBack: "Bring it back",
    notKept: "Your draft could not be kept on this computer, so please save before you close this.",
    lastTime: (date: string) => `Last time (${date})`,
    openTitle: "Still open from before",
    openHelp: "Tick what is done.",
    done: "Done",
    due: (date: string) => `due ${date}`,
    overdue: (date: string) => `overdue since ${date}`,
    noOwner: "no owner",
    showAll: (n: number) => `Show all ${n}`,
    newTitle: "New actions",
    newHelp: "Who does what by when? You start with these next time.",
    add: "Add an action",
    remove: "Remove",
    removeNumber: (n: number) => `Remove action ${n}`,
    removed: "The action was removed.",
    actionNumber: (n: number) => `Action ${n}`,
    save: "Save the meeting",
    saving: "Saving…",
    checking: "Checking what you typed…",
    fixFirst: (n: number) => `Please fix ${count(n, "thing", "things")} first`,
    failed: "The meeting is not saved yet",
    failedHelp: "Everything you typed is still here.",
    saved: "Saved",
    savedWhere: "Your entries are here:",
    placed: (what: string, sheet: string, cell: string) => `${what}: ${sheet}, ${cell}`,
    savedNotices: "Worth a look when you have time",
    showEntry: "Show it in the log",
    another: "Log another meeting",
    choose: "Choose…",
    everyone: "Tick all",
    nobody: "Untick all",
    addPerson: (label: string) => `Add someone to ${label}`,
    someoneElse: "Someone else",
    addButton: "Add",
    personAdded: (name: string) => `${name} was added and ticked.`,
    percent: "in percent",
  },

  check: {
    title: "Check the log",
    checking: "Checking the log…",
    failed: "The log could not be checked",
    allWell: "All is well. We found nothing to look at.",
    found: (n: number) => `We found ${count(n, "thing", "things")} to look at.`,
    group: { error: "To fix", warning: "Worth a look", info: "Good to know" },
    again: "Check again",
    aside: (n: number) => `${count(n, "more is", "more are")} set aside in PLT Check, with your reasons.`,
    write: "Mark these in the log",
    writing: "Marking…",
    what: "PLT Check lists them, and a column beside the rows names what to mend. What is mended goes with the next check.",
    written: "The log shows what was found.",
    show: (sheet: string) => `Show ${sheet}`,
  },
};

/** The shape that every language fills. */
export type UiWords = typeof enUi;
