/** Update the summary: the team's page, drawn whole from the entries as they stand. */

import type { LogBook } from "../log/read-log.ts";
import { readLog } from "../log/read-log.ts";
import { summarizeTeam } from "../summaries/team.ts";
import type { SummaryWordsIn } from "../words/en-summary.ts";
import type { DrawPage } from "../workbook/edit.ts";
import { findSheet, type Snapshot } from "../workbook/snapshot.ts";
import { adoptHandTyped } from "./adopt.ts";
import { withJournal } from "./finish.ts";
import type { CommandOf, Handler } from "./handler.ts";
import { noLogYet } from "./refuse.ts";

/** The edit that draws the team's page from a log; `was` is null where the tab is new, so that undo takes it away. */
export function teamPage(book: LogBook, snapshot: Snapshot, wordsIn: SummaryWordsIn): DrawPage {
  const page = summarizeTeam(book, wordsIn(book.language), book.further.details(book));
  const empty = { ...page, blocks: [] };
  return { type: "draw-page", page, was: findSheet(snapshot, page.sheet) ? empty : null };
}

export const summarize: Handler<CommandOf<"summarize">> = {
  run: (command, snapshot, { summaryWords, further }) => {
    const book = readLog(snapshot, further);
    if (!book.exists) return noLogYet();
    const page = teamPage(book, snapshot, summaryWords);
    const adopted = adoptHandTyped(book, command.id);
    const edits = withJournal(command, book, snapshot, [...adopted.edits, page], []);
    return { edits, reply: { type: "summarized", sheets: [page.page.sheet], notices: [] } };
  },
};
