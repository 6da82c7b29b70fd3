/** Draw pages: a team's book of meetings, a person's own page, or the pages of school and district from what was collected. */
import { commandsDone } from "../log/journal.ts";
import { type LogBook, readLog } from "../log/read-log.ts";
import { type DistrictWords, districtPages, schoolPagesAmong } from "../summaries/district-pages.ts";
import { goneSchools } from "../summaries/gone-schools.ts";
import { linkedWithin } from "../summaries/linked-within.ts";
import { meetingBook } from "../summaries/meeting-book.ts";
import { type MyWords, myPage, unknownPerson } from "../summaries/my-page.ts";
import { lastUpdate } from "../summaries/program.ts";
import { type DistrictFigures, type SchoolFigures, withPrograms } from "../summaries/school-figures.ts";
import { type Period, periodSince, periodTo } from "../summaries/team-figures.ts";
import { communityWords } from "../words/community.ts";
import type { SummaryWords } from "../words/en-summary.ts";
import { ownPagesWords } from "../words/own-pages.ts";
import { rollupWords } from "../words/rollup-pages.ts";
import type { Day } from "../workbook/day.ts";
import type { DrawPage } from "../workbook/edit.ts";
import type { Page } from "../workbook/page.ts";
import type { Language, Snapshot } from "../workbook/snapshot.ts";
import { adoptHandTyped } from "./adopt.ts";
import { figuresKept, tracedToRegister } from "./figures-kept.ts";
import { isDone, withJournal } from "./finish.ts";
import type { CommandOf, Handler, Result } from "./handler.ts";
import { generalNotice, noLogYet, refuse } from "./refuse.ts";
import { hasRegister } from "./register.ts";

type DrawCommand = CommandOf<"draw-pages">;

/** The whole of each page is drawn anew; what a team wrote to the right of our columns stays. Undo takes new pages away. */
export const drawPages: Handler<DrawCommand> = {
  run: (command, snapshot, { further, summaryWords }) => {
    const book = readLog(snapshot, further);
    if (!book.exists) return noLogYet();
    const pages = pagesFor(command, book, snapshot, summaryWords(book.language));
    return "edits" in pages ? pages : drawn(command, book, snapshot, pages);
  },
};

/** The pages, or the refusal that says what is missing. */
function pagesFor(
  command: DrawCommand,
  book: LogBook,
  snapshot: Snapshot,
  summary: SummaryWords,
): readonly Page[] | Result {
  const own = ownPagesWords[book.language];
  switch (command.pages) {
    case "book":
      return [meetingBook(book, own.book, summary.ourTeam)];
    case "mine":
      return ownPage(command.name, book, { mine: own.mine, team: summary });
    case "school":
    case "district":
      return collectedPages(command, book, snapshot);
  }
}

function ownPage(name: string, book: LogBook, words: MyWords): readonly Page[] | Result {
  if (name.trim() === "") return refuse([generalNotice("pages/whose", "error", {})]);
  const page = myPage(book, name, "in-the-log", words);
  return page ? [page] : refuse([unknownPerson(name, book)]);
}

function collectedPages(command: DrawCommand, book: LogBook, snapshot: Snapshot): readonly Page[] | Result {
  if (!hasRegister(book)) return refuse([generalNotice("collect/no-register", "error", {})]);
  const period = periodOf(command.since ?? lastUpdate([book]), book.today);
  const figures = withPrograms(figuresKept(book, snapshot, period), [book]);
  if (figures.tally.teams === 0) return refuse([generalNotice("pages/nothing-collected", "error", {})]);
  const words = wordsIn(book.language);
  const linked = (pages: readonly Page[]): readonly Page[] =>
    linkedWithin(tracedToRegister(pages, book), snapshot.sheetNames);
  if (command.pages === "district") return linked(districtPages(figures, period, words));
  const school = schoolNamed(command.name, figures);
  if (school) return linked(schoolPagesAmong(school, figures, period, words.saying));
  const schools = figures.schools.map((each) => each.school).join(", ");
  return refuse([generalNotice("pages/which-school", "error", { schools })]);
}

const periodOf = (since: Day | null, today: Day): Period =>
  since === null ? periodTo(today) : periodSince(since, today);

/** The school of this name; where none is named, the only one. */
function schoolNamed(name: string, { schools }: DistrictFigures): SchoolFigures | undefined {
  const [only, ...more] = schools;
  return schools.find(({ school }) => school === name) ?? (name === "" && more.length === 0 ? only : undefined);
}

const sayingIn = (language: Language): DistrictWords["saying"] => ({ language, words: rollupWords[language] });

const wordsIn = (language: Language): DistrictWords => ({
  saying: sayingIn(language),
  community: [
    { said: communityWords.en, saying: sayingIn("en") },
    { said: communityWords.es, saying: sayingIn("es") },
  ],
});

function drawn(command: DrawCommand, book: LogBook, snapshot: Snapshot, pages: readonly Page[]): Result {
  const sheets = pages.map(({ sheet }) => sheet);
  if (isDone(book, command.id)) return { edits: [], reply: { type: "drawn", sheets, notices: [] } };
  const there = new Set(snapshot.sheetNames.map((name) => name.toLowerCase()));
  const ours = new Set(commandsDone(book.data).flatMap(({ traces }) => traces.pages.map((name) => name.toLowerCase())));
  const taken = sheets.filter((sheet) => there.has(sheet.toLowerCase()) && !ours.has(sheet.toLowerCase()));
  if (taken.length > 0) {
    return refuse(taken.map((tab) => generalNotice("pages/tab-taken", "error", { tab })));
  }
  const old = command.pages === "district" ? snapshot.sheetNames.filter((name) => ours.has(name.toLowerCase())) : [];
  const gone = goneSchools(old, pages, book.today, sayingIn(book.language));
  const draws = [...pages, ...gone].map((page): DrawPage => {
    const isThere = there.has(page.sheet.toLowerCase());
    return { type: "draw-page", page, was: isThere ? { ...page, blocks: [] } : null };
  });
  const adopted = adoptHandTyped(book, command.id);
  const edits = withJournal(command, book, snapshot, [...adopted.edits, ...draws], []);
  return { edits, reply: { type: "drawn", sheets, notices: [] } };
}
