/** The update for the board (L4, V7): one page to print, that somebody who knows nothing of it understands in a minute. */
import { dayIn, textIn } from "../cycles/team-log.ts";
import type { Log } from "../kinds/kind.ts";
import type { Policy } from "../policies/policy.ts";
import { quoted } from "../words/in-words.ts";
import { addDays, type Day, daysBetween } from "../workbook/day.ts";
import type { Block, Page, PageCell } from "../workbook/page.ts";
import { shareCell } from "./figure-cells.ts";
import { line } from "./page-cells.ts";
import { programSections } from "./program-blocks.ts";
import { type PublicAttendance, type PublicResult, publicAttendance, publicResults } from "./public-results.ts";
import { glanceBlocks } from "./rollup-blocks.ts";
import type { Saying } from "./saying.ts";
import { type DistrictFigures, schoolsNamed } from "./school-figures.ts";
import { shareOf } from "./shares.ts";
import type { Tally } from "./tally.ts";
import type { Period } from "./team-figures.ts";
import { topicBlocks } from "./topic-blocks.ts";
import { topicsFor } from "./topics.ts";

export const BOARD_SHEET = "PLT Board";

export interface BoardScope {
  readonly period: Period;
  /** The policy that the update answers to; one without a name is not mentioned. */
  readonly policy: Policy;
}

/** More schools than this do not fit on the page; it then says how many lie in each band. */
const MOST_SCHOOLS = 20;
const BANDS: readonly (readonly [number, number])[] = [
  [90, 100],
  [80, 90],
  [70, 80],
  [0, 70],
];

/** The board's page. It names schools, never a team or a person, and hides small groups. */
export function boardPage(figures: DistrictFigures, { period, policy }: BoardScope, saying: Saying): Page {
  const { words } = saying;
  const attendance = publicAttendance(figures.schools);
  const tally = attendance.all ? figures.tally : withoutAttendance(figures.tally);
  const topics = topicsFor("board", tally.policies.keys());
  const blocks: readonly Block[] = [
    { type: "title", text: words.board.title(figures.district === "" ? words.ourDistrict : figures.district) },
    line(words.asOf(period.today, period.year), "quiet"),
    ...policyLines(figures.programs, policy, saying).map((text) => line(text, "quiet")),
    ...nextUpdate(figures.programs).map((day) => line(words.board.next(day), "quiet")),
    ...glanceBlocks(tally, schoolsNamed(figures), saying),
    ...sinceBlocks(tally, period, saying),
    ...schoolBlocks(figures, attendance, saying),
    ...(figures.schools.length > MOST_SCHOOLS ? bandBlocks(figures, saying) : []),
    ...topicBlocks(topics, { whole: tally, above: null, groups: [], groupHeading: words.school }, saying),
    ...programSections({ programs: figures.programs, teams: [], school: "", year: period.year }, ["board"], saying),
  ];
  return { sheet: BOARD_SHEET, audience: "board", blocks, onePage: true };
}

/** The same without a word of how many people came. */
const withoutAttendance = (tally: Tally): Tally => ({
  ...tally,
  roster: 0,
  since_roster: 0,
  before_roster: 0,
});

/** The policies as the program's own workbook has them (V7); where it has none, the one that most teams follow. */
function policyLines(programs: readonly Log[], { label, line: known }: Policy, saying: Saying): readonly string[] {
  const { policy } = saying.words.board;
  const own = programs.flatMap((log) =>
    log.entries("policy-line").map((entry) => {
      const field = (key: string): string => quoted(textIn(entry, key));
      const [reference, adopted] = [field("reference"), field("adopted")];
      return policy(field("title"), { reference, adopted, amended: field("amended"), replaces: field("replaces") });
    }),
  );
  const said = own.filter((text) => text !== "");
  return said.length > 0 ? said : [policy(label[saying.language], known)].filter((text) => text !== "");
}

/** The nearest day ahead on which the board is to hear; none where none is planned (L4). */
const nextUpdate = (programs: readonly Log[]): readonly Day[] =>
  programs
    .flatMap((log) =>
      log.entries("board-update").flatMap((update) => {
        const due = dayIn(update, "due");
        return due === undefined || due <= log.today || dayIn(update, "made") !== undefined ? [] : [due];
      }),
    )
    .sort()
    .slice(0, 1);

/** Beside the days before the last update as many days as have passed since. */
function sinceBlocks(tally: Tally, { update, today }: Period, { words }: Saying): readonly Block[] {
  const heading: Block = { type: "heading", text: words.board.trend };
  if (update === null) return [heading, line(words.board.firstUpdate, "quiet")];
  const { since, before } = update;
  const row = (label: string, was: number, now: number): readonly PageCell[] => [
    { value: label },
    { value: was },
    { value: now },
    { value: words.board.more(now - was), tone: "figure" },
  ];
  const [was, now] = [shareOf(tally.before_there, tally.before_roster), shareOf(tally.since_there, tally.since_roster)];
  const points = was === null || now === null ? null : Math.round(now * 100) - Math.round(was * 100);
  const there: readonly PageCell[] = [
    { value: words.attendance },
    shareCell(tally.before_there, tally.before_roster),
    shareCell(tally.since_there, tally.since_roster),
    { value: points === null ? null : words.board.points(points), tone: "figure" },
  ];
  return [
    heading,
    line(words.board.since(since, daysBetween(since, today)), "quiet"),
    {
      type: "table",
      headings: [
        words.board.figure,
        words.board.span(addDays(before, 1), since),
        words.board.span(addDays(since, 1), today),
        words.board.change,
      ],
      rows: [
        row(words.meetings, tally.before_meetings, tally.since_meetings),
        row(words.board.teamsMeeting, tally.before_teams, tally.since_teams),
        ...(was === null && now === null ? [] : [there]),
      ],
    },
  ];
}

/** A school's results as public pages show them: name, share, students. Null where it has none. */
export function resultCells(name: string, result: PublicResult | null, { words }: Saying): readonly PageCell[] {
  if (!result) return [{ value: name }, { value: null }, { value: null }];
  const { shown } = result;
  const hidden: PageCell = { value: words.board.notShown, tone: "figure" };
  if (!shown) return [{ value: name }, hidden, hidden];
  const share = words.publicShare(shown.share.low, shown.share.high);
  return [{ value: name }, { value: share, tone: "figure" }, { value: shown.people }];
}

/** Every school on a row where they fit on the page, and all together. */
function schoolBlocks(figures: DistrictFigures, isPublic: PublicAttendance, saying: Saying): readonly Block[] {
  const { words } = saying;
  const { schools, all, smallest } = publicResults(figures);
  const named = figures.schools.length > MOST_SCHOOLS ? [] : figures.schools;
  const cells = (
    name: string,
    tally: Tally,
    result: PublicResult | null,
    attendance: PageCell,
  ): readonly PageCell[] => [
    ...(all ? resultCells(name, result, saying) : [{ value: name }]),
    { value: tally.teams },
    { value: tally.meetings },
    attendance,
    shareCell(tally.reached, tally.goals),
  ];
  const hidden: PageCell = { value: words.board.notShown, tone: "figure" };
  const rows = named.map(({ school, tally }) =>
    cells(
      school === "" ? words.noSchool : school,
      tally,
      schools.find((one) => one.school === school) ?? null,
      isPublic.schools.has(school) ? shareCell(tally.there, tally.roster) : hidden,
    ),
  );
  const { tally } = figures;
  const total = cells(words.board.allSchools, tally, all, isPublic.all ? shareCell(tally.there, tally.roster) : hidden);
  const results = all ? [words.board.reached, words.board.students] : [];
  const headings = [words.school, ...results, words.teams, words.meetings, words.attendance, words.board.teamGoals];
  return [
    { type: "heading", text: words.schools },
    ...(all ? [line(words.board.learningNote(smallest), "quiet")] : []),
    { type: "table", headings, rows: [...rows, total] },
  ];
}

function bandBlocks({ schools }: DistrictFigures, { words }: Saying): readonly Block[] {
  const shares = schools.filter(({ tally }) => tally.roster > 0).map(({ tally }) => (tally.there / tally.roster) * 100);
  const rows = BANDS.map(([low, high]): readonly PageCell[] => [
    { value: words.board.band(low, high) },
    { value: shares.filter((share) => share >= low && (share < high || high === 100)).length },
  ]);
  return [
    { type: "heading", text: words.board.byShare },
    { type: "table", headings: [words.attendance, words.schools], rows },
  ];
}
