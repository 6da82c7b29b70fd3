/** Begin a log without a conversion: the tabs that a team starts with, and its setup as far as it is known. */
import type { Value } from "../kinds/entry.ts";
import type { Kind } from "../kinds/kind.ts";
import { addEntries } from "../log/add-entries.ts";
import { DATA_SHEET } from "../log/data-tab.ts";
import { kindIn } from "../log/kind-in.ts";
import { type LogBook, readLog, under } from "../log/read-log.ts";
import type { SummaryWordsIn } from "../words/en-summary.ts";
import type { Edit } from "../workbook/edit.ts";
import { planWrites } from "../workbook/plan-writes.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { beginningTabs } from "./beginning-tabs.ts";
import { isDone, withJournal } from "./finish.ts";
import { fitted } from "./form-edits.ts";
import type { CommandOf, Handler } from "./handler.ts";
import { programTabs } from "./program-tabs.ts";
import { generalNotice, refuse } from "./refuse.ts";
import { startingHere } from "./start-here.ts";
import { teamPage } from "./summarize.ts";

/** Kinds whose tabs are there from the first day; the others come with their first entry. */
const FIRST_TABS = ["meeting", "action-item"];

/** The log as it will be with these settings: its own language, policy, kinds and cycle from the first row on. */
export function withSettings(book: LogBook, team: Readonly<Record<string, Value>>, snapshot: Snapshot): LogBook {
  if (book.exists) return book;
  const language = team["language"] === "es" || team["language"] === "en" ? team["language"] : book.language;
  return { ...book, ...under(team, snapshot, book.further), language };
}

/** The edits that make the first tabs and the team's setup; none for what is there. */
export function firstTabs(book: LogBook, id: string, team: Readonly<Record<string, Value>>): readonly Edit[] {
  const first = [...FIRST_TABS, ...book.policy.begins.team];
  const tabs = [...beginningTabs(book, id, first), ...addEntries(book, [{ ...SETUP, id, values: team }])];
  const setup = kindIn(book, "team");
  return setup ? startingHere(tabs, setup, book, "team") : tabs;
}

const SETUP = { kind: "team", other: {}, source: null };

/** The summary as it follows from these edits, to be drawn with them. */
export const pageAfter = (
  edits: readonly Edit[],
  snapshot: Snapshot,
  { further }: LogBook,
  wordsIn: SummaryWordsIn,
): Edit => {
  const { after } = planWrites(edits, snapshot);
  return teamPage(readLog(after, further), after, wordsIn);
};

export const newLog: Handler<CommandOf<"new">> = {
  run: (command, snapshot, { summaryWords, further }) => {
    const found = readLog(snapshot, further);
    if (isDone(found, command.id)) return { edits: [], reply: { type: "created", sheets: [], notices: [] } };
    if (found.exists) return refuse([generalNotice("new/log-exists", "error", {})]);
    const kind = kindIn(found, "team");
    if (!kind) throw new Error("The kind of a team is not declared.");
    const team = { language: snapshot.language, ...fitted(kind, command.team, found) };
    const book = withSettings(found, team, snapshot);
    if (book.policy.faults.length > 0) return refuse(book.policy.faults);
    const named = { ...proposedIn(book, kind, command.book), ...filled(team), ...policyNameIn(book) };
    const begun =
      command.book === "program" ? programTabs(book, command.id, named) : firstTabs(book, command.id, named);
    const page = command.book === "program" ? [] : [pageAfter(begun, snapshot, book, summaryWords)];
    const edits = withJournal(command, book, snapshot, [...begun, ...page], []);
    const { sheetNames } = planWrites(edits, snapshot).after;
    const sheets = sheetNames.filter((name) => name !== DATA_SHEET && !snapshot.sheetNames.includes(name));
    return { edits, reply: { type: "created", sheets, notices: [] } };
  },
};

/** What the form would have proposed (the year, the cycle), where a policy or a program begins the workbook in one go. */
const proposedIn = (book: LogBook, kind: Kind, wanted: "team" | "program" = "team"): Readonly<Record<string, Value>> =>
  book.policy.key === "" && wanted === "team" ? {} : kind.propose(book);

const filled = (team: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(team).filter(([, value]) => value !== null));

/** The setup names its policy as a person would. */
const policyNameIn = ({ policy, language }: LogBook): Readonly<Record<string, Value>> =>
  policy.key === "" ? {} : { policy: policy.label[language] };
