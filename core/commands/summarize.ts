/** Update the summary: the team's page, drawn whole from the entries as they stand. */

import { currentYear } from "../log/current-year.ts";
import type { LogBook } from "../log/read-log.ts";
import { readLog } from "../log/read-log.ts";
import { yearNamed, yearsOf } from "../log/school-years.ts";
import { summarizeTeam, summarizeYear } from "../summaries/team.ts";
import type { SummaryWordsIn } from "../words/en-summary.ts";
import type { Notice } from "../words/notice.ts";
import type { DrawPage } from "../workbook/edit.ts";
import type { Page } from "../workbook/page.ts";
import { findSheet, type Snapshot } from "../workbook/snapshot.ts";
import { adoptHandTyped } from "./adopt.ts";
import { withJournal } from "./finish.ts";
import type { CommandOf, Handler } from "./handler.ts";
import { generalNotice, noLogYet, refuse } from "./refuse.ts";

/** The edit that draws the team's page from a log; `was` is null where the tab is new, so that undo takes it away. */
export function teamPage(book: LogBook, snapshot: Snapshot, wordsIn: SummaryWordsIn): DrawPage {
  const log = currentYear(book);
  return drawn(summarizeTeam(log, wordsIn(log.language), log.further.details(log)), snapshot);
}

/** The same of a year that is over, in the same tab: the next update shows the current year again. */
function pastPage(book: LogBook, year: string, snapshot: Snapshot, wordsIn: SummaryWordsIn): DrawPage {
  const log = yearNamed(book, year);
  return drawn(summarizeYear(log, year, wordsIn(log.language), log.further.details(log)), snapshot);
}

const drawn = (page: Page, snapshot: Snapshot): DrawPage => ({
  type: "draw-page",
  page,
  was: findSheet(snapshot, page.sheet) ? { ...page, blocks: [] } : null,
});

/** A year as a person may write it. Example: `2025-2026` and `2025` are `2025-26`. */
function yearIn(text: string): string {
  const first = /^\s*(\d{4})(?:\s*[-–/]\s*\d{2,4})?\s*$/.exec(text)?.[1];
  return first === undefined ? text : `${first}-${String(Number(first) + 1).slice(2)}`;
}

const unknownYear = (year: string, book: LogBook): Notice =>
  generalNotice("year/unknown", "error", { year, years: yearsOf(book).join(", ") });

export const summarize: Handler<CommandOf<"summarize">> = {
  run: (command, snapshot, { summaryWords, further }) => {
    const book = readLog(snapshot, further);
    if (!book.exists) return noLogYet();
    const { year } = command;
    if (year !== undefined && !yearsOf(book).includes(yearIn(year))) return refuse([unknownYear(year, book)]);
    const page =
      year === undefined
        ? teamPage(book, snapshot, summaryWords)
        : pastPage(book, yearIn(year), snapshot, summaryWords);
    const adopted = adoptHandTyped(book, command.id);
    const edits = withJournal(command, book, snapshot, [...adopted.edits, page], []);
    return { edits, reply: { type: "summarized", sheets: [page.page.sheet], notices: [] } };
  },
};
