/** Undo: takes back the newest command that wrote entries, or a named one; what someone edited since stays. */

import type { Undone } from "../kinds/undone.ts";
import { DATA_SHEET, remember } from "../log/data-tab.ts";
import { commandsDone, type Done, undoingRow, undoneBy, undoneRow } from "../log/journal.ts";
import { type LogBook, readLog } from "../log/read-log.ts";
import { readSources, replacedBy, sourceAnew, withReplaced } from "../log/sources.ts";
import { undoEdits } from "../log/undo-edits.ts";
import type { DrawPage, Edit } from "../workbook/edit.ts";
import { CHECK_SHEET } from "../workbook/page-tabs.ts";
import { planWrites } from "../workbook/plan-writes.ts";
import { findSheet, type Snapshot } from "../workbook/snapshot.ts";
import type { CommandOf, Handler } from "./handler.ts";
import { ourTabs } from "./our-tabs.ts";
import { generalNotice, noLogYet, refuse } from "./refuse.ts";
import { teamPage } from "./summarize.ts";
import { newestToUndo } from "./to-undo.ts";

export const undo: Handler<CommandOf<"undo">> = {
  run: (command, snapshot, { summaryWords, further }) => {
    const book = readLog(snapshot, further);
    const begun = undoneBy(command.id, book.data);
    if (!book.exists && begun === undefined) return noLogYet();
    if (book.data.some((row) => row.what === "undone" && row.value === command.id)) {
      return { edits: [], reply: { type: "undone", entries: [], sheets: [], notices: [] } };
    }
    const wanted = begun ?? command.command;
    const done = wanted === null ? newestToUndo(book) : named(book, wanted);
    if (!done) return refuse([generalNotice("undo/nothing", "warning", {})]);
    if (done.undone === "yes") return refuse([generalNotice("undo/already", "warning", {})]);
    const page = (after: Snapshot): DrawPage => teamPage(readLog(after, further), after, summaryWords);
    return undoDone(done, command.id, book, snapshot, page, begun === undefined ? "first" : "again");
  },
};

const named = (book: LogBook, id: string): Done | undefined =>
  commandsDone(book.data).find((done) => done.command === id);

function undoDone(
  done: Done,
  by: string,
  book: LogBook,
  snapshot: Snapshot,
  pageOf: (after: Snapshot) => DrawPage,
  attempt: "first" | "again",
): ReturnType<typeof undo.run> {
  const plan = undoEdits(done, snapshot, attempt);
  const { after } = planWrites(plan.edits, snapshot);
  const left = ourTabs.filter((tab) => tab !== DATA_SHEET && tab !== CHECK_SHEET && findSheet(after, tab));
  const rest = left.length === 0 ? forgetAll() : lastEdits(done, by, book, snapshot, pageOf(after), plan.entries);
  // First of all it is written down which command is taken back: an undo that breaks off goes on with the same one.
  const edits = [...remember([undoingRow(by, done.command, snapshot.now)]), ...plan.edits, ...rest];
  const kept = new Set(planWrites(edits, snapshot).after.sheetNames);
  const sheets = snapshot.sheetNames.filter((name) => !kept.has(name));
  return { edits, reply: { type: "undone", entries: plan.entries, sheets, notices: [] } };
}

/** Nothing of the log is left: what the check wrote and the hidden tab go, too, and the workbook is as it was. */
const forgetAll = (): readonly Edit[] =>
  [CHECK_SHEET, DATA_SHEET].map((sheet) => ({ type: "remove-page", page: { sheet, audience: "team", blocks: [] } }));

function lastEdits(
  done: Done,
  by: string,
  book: LogBook,
  snapshot: Snapshot,
  page: DrawPage,
  entries: readonly Undone[],
): readonly Edit[] {
  const undone = remember([undoneRow(done.command, by, snapshot.now)]);
  const forgotten = [...forgetSources(done, entries, book), ...bringBackMarks(done, entries, book)];
  return page.was === null ? [...forgotten, ...undone] : [...forgotten, page, ...undone];
}

const reversedIn = (entries: readonly Undone[]): ReadonlySet<string> =>
  new Set(entries.filter(({ outcome }) => outcome === "reversed").map(({ id }) => id));

/** A row whose entry is gone may be converted again: its source is forgotten. */
function forgetSources({ traces }: Done, entries: readonly Undone[], book: LogBook): readonly Edit[] {
  const reversed = reversedIn(entries);
  const added = new Set(traces.rows.flatMap(({ ids }) => ids.map(([id]) => id)));
  const rows = book.data.filter((row) => row.what === "source" && reversed.has(row.key) && added.has(row.key));
  const [first] = remember(rows);
  return first ? [{ ...first, type: "remove-rows" }] : [];
}

/** What was taken over from the team's sheet and is taken back is offered again with the next conversion. */
function bringBackMarks(done: Done, entries: readonly Undone[], book: LogBook): readonly Edit[] {
  const reversed = reversedIn(entries);
  const sources = new Map(readSources(book.data).map((source) => [source.id, source]));
  return replacedBy(done.command, book.data).flatMap((replaced) => {
    const source = sources.get(replaced.id);
    return source && reversed.has(replaced.id) ? [sourceAnew(source, withReplaced(source, replaced))] : [];
  });
}
