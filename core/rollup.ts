/** A door of the core for pages above the team and for a team's printed pages. Hosts load it apart: no usual day needs it. */
import { hasRegister } from "./commands/register.ts";
import { FIVE_STAGE } from "./cycles/five-stage.ts";
import { further } from "./further.ts";
import { withSaid } from "./kinds/further.ts";
import { currentYear } from "./log/current-year.ts";
import { readLog } from "./log/read-log.ts";
import { districtPages, schoolPages } from "./summaries/district-pages.ts";
import { type Extract, extractAsOf } from "./summaries/extract.ts";
import { meetingBook } from "./summaries/meeting-book.ts";
import { myPage, unknownPerson } from "./summaries/my-page.ts";
import { holdsProgram, lastUpdate, logOfProgram, type Program, programOf } from "./summaries/program.ts";
import type { Saying } from "./summaries/saying.ts";
import { type DistrictFigures, type SchoolFigures, withPrograms } from "./summaries/school-figures.ts";
import { type Period, periodSince, periodTo } from "./summaries/team-figures.ts";
import { communityWords } from "./words/community.ts";
import type { Notice } from "./words/notice.ts";
import { ownPagesWords } from "./words/own-pages.ts";
import { rollupWords } from "./words/rollup-pages.ts";
import { summaryWords } from "./words/summary.ts";
import type { Day } from "./workbook/day.ts";
import type { Page } from "./workbook/page.ts";
import type { Language, Snapshot } from "./workbook/snapshot.ts";

/** What a workbook holds for pages above the team. */
export type Held =
  | { readonly is: "log"; readonly extract: Extract }
  | { readonly is: "program"; readonly program: Program }
  | { readonly is: "none" };

/** The extract of a team's log; of a program's workbook, which has no meetings of its own, what it keeps. */
export function heldIn(snapshot: Snapshot): Held {
  const log = readLog(snapshot, further);
  if (!log.exists) return { is: "none" };
  const isProgram = !log.tables.has("meeting") && (hasRegister(log) || holdsProgram(log));
  if (isProgram) return { is: "program", program: programOf(log) };
  return { is: "log", extract: extractAsOf(log, currentYear(log), snapshot.file.replace(/\.\w+$/, "")) };
}

/** The figures of a district with what its programs' workbooks keep, as of a day. */
export const withProgramsOf = (
  figures: DistrictFigures,
  programs: readonly Program[],
  { today }: Period,
  language: Language,
): DistrictFigures =>
  withPrograms(
    figures,
    programs.map((program) => logOfProgram(program, today, FIVE_STAGE, language)),
  );

/** The newest day on which the board was told before today, as the programs' workbooks say; null where none does. */
export const lastUpdateIn = (programs: readonly Program[], today: Day): Day | null =>
  lastUpdate(programs.map((program) => logOfProgram(program, today, FIVE_STAGE, "en")));

const sayingIn = (language: Language): Saying => ({ language, words: rollupWords[language] });

/** The school year up to today, with what changed since the last update for the board where its day is given. */
export const periodOf = (today: Day, since: Day | null): Period =>
  since === null ? periodTo(today) : periodSince(since, today);

/** All pages of a district; those for families in every language that the house speaks. */
export const pagesOfDistrict = (figures: DistrictFigures, period: Period, language: Language): readonly Page[] =>
  districtPages(figures, period, {
    saying: sayingIn(language),
    community: [
      { said: communityWords.en, saying: sayingIn("en") },
      { said: communityWords.es, saying: sayingIn("es") },
    ],
  });

/** The pages of one school for a workbook of its own. */
export const pagesOfSchool = (
  school: SchoolFigures,
  figures: DistrictFigures,
  period: Period,
  language: Language,
): readonly Page[] => schoolPages(school, figures, period, sayingIn(language));

/** The book of a log's meetings, in the log's language; null where there is no log. */
export function bookFrom(snapshot: Snapshot): Page | null {
  const log = readLog(snapshot, further);
  const { language } = log;
  return log.exists ? meetingBook(log, ownPagesWords[language].book, summaryWords(language).ourTeam) : null;
}

/** A person's own page from a log, in the log's language; null where there is no log, and why not where the log does not know the name. */
export function minePageFrom(snapshot: Snapshot, name: string): Page | Notice | null {
  const log = readLog(snapshot, further);
  const { language } = log;
  if (!log.exists) return null;
  const page = myPage(log, name, "in-a-file", { mine: ownPagesWords[language].mine, team: summaryWords(language) });
  const [unknown = null] = page ? [] : withSaid([unknownPerson(name, log)], further);
  return page ?? unknown;
}
