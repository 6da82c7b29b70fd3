/** What pages above the team say of the program's own workbook: its plan beside the teams' goals, its measures, and the tables of its kinds. */
import { dayIn, textIn } from "../cycles/team-log.ts";
import type { Gives } from "../kinds/declare.ts";
import type { Entry } from "../kinds/entry.ts";
import { kindsFor } from "../kinds/further-kinds.ts";
import type { Log } from "../kinds/kind.ts";
import { isPast, listedIn, plainIn } from "../kinds/program/units.ts";
import { detailsWords } from "../words/details.ts";
import { quoted } from "../words/in-words.ts";
import type { Block, PageCell } from "../workbook/page.ts";
import { plainText } from "../workbook/plain-text.ts";
import { sectionsFor } from "./details/sections.ts";
import { alarm, shareCell } from "./figure-cells.ts";
import { markOf, marksIn } from "./marks.ts";
import { line, linked } from "./page-cells.ts";
import type { Saying } from "./saying.ts";
import type { TeamFigures } from "./team-figures.ts";

/** The teams of a page, and what the program says of them. `school` is "" for the whole district. */
export interface ProgramScope {
  readonly programs: readonly Log[];
  readonly teams: readonly TeamFigures[];
  readonly school: string;
  readonly year: string;
}

/** Columns that say which school an entry is about; one that names none is about all. */
const PLACES = ["school", "unit", "site"];

/** The entries that are about a school, of the kinds that say so. */
function aboutSchool(log: Log, school: string): Log {
  const wanted = plainText(school);
  const places = new Map(
    kindsFor(log.policy).map(({ kind, columns }) => [kind, columns.find(({ key }) => PLACES.includes(key))?.key]),
  );
  const known = new Map<string, readonly Entry[]>();
  const entries = (kind: string): readonly Entry[] => {
    const place = places.get(kind);
    const before = known.get(kind);
    if (before || place === undefined) return before ?? [];
    const isAbout = (entry: Entry): boolean => {
      const named = listedIn(entry, place);
      return named.length === 0 || plainIn(entry, place) === wanted || named.includes(wanted);
    };
    const own = log.entries(kind).filter(isAbout);
    known.set(kind, own);
    return own;
  };
  return { ...log, entries };
}

/** The programs as far as they are about the page's school, in the page's language. */
const programsOf = ({ programs, school }: ProgramScope, { language }: Saying): readonly Log[] =>
  programs.map((log) => ({ ...(school === "" ? log : aboutSchool(log, school)), language }));

/** The tables of the program's kinds for these audiences, each with its heading. */
export const programSections = (
  scope: ProgramScope,
  audiences: readonly Gives["audience"][],
  saying: Saying,
): readonly Block[] =>
  programsOf(scope, saying).flatMap((log) =>
    sectionsFor({
      log,
      words: detailsWords[saying.language],
      audiences: new Set(audiences),
      topics: [],
      notes: audiences.includes("district") || audiences.includes("school") ? "counted" : "about",
    }),
  );

/** Each goal of the plan with the teams that work on it; one that nobody works on is marked (W5). */
export function planGoalBlocks(scope: ProgramScope, saying: Saying): readonly Block[] {
  if (scope.programs.length === 0) return [];
  const { words } = saying;
  const served = servedBy(scope);
  const rows = programsOf(scope, saying).flatMap((log) => {
    const registered = log.entries("team-link").filter((team) => !isPast(team, "ended", log));
    return log
      .entries("plan-goal")
      .filter((goal) => textIn(goal, "text") !== "" && !isPast(goal, "ended", log))
      .map((goal): readonly PageCell[] => {
        const marks = [textIn(goal, "code"), textIn(goal, "text")].filter((name) => name !== "").map(markOf);
        const own = registered.filter((team) => marksIn(textIn(team, "serves")).some((mark) => marks.includes(mark)));
        const teams = new Set([
          ...own.map((team) => plainIn(team, "name")),
          ...marks.flatMap((mark) => [...(served.get(mark) ?? [])]),
        ]);
        const code = textIn(goal, "code");
        return [
          linked(quoted(code === "" ? textIn(goal, "text") : `${code}: ${textIn(goal, "text")}`), goal, "text"),
          { value: textIn(goal, "unit") || null },
          { value: textIn(goal, "target") || null },
          { value: textIn(goal, "result") || null },
          teams.size === 0 ? { value: words.program.noTeam, tone: "attention" } : { value: null },
          { value: teams.size, tone: teams.size === 0 ? "attention" : "plain" },
        ];
      });
  });
  if (rows.length === 0) return [];
  const { program } = words;
  return [
    { type: "heading", text: program.planGoals },
    line(program.planGoalsNote, "quiet"),
    {
      type: "table",
      headings: [program.planGoal, words.school, program.target, program.result, words.standingHeading, words.teams],
      rows,
    },
  ];
}

/** The plain names of teams by the marks of the plan goals that their goals of this year name. */
function servedBy({ teams, year }: ProgramScope): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { team, marks } of teams) {
    for (const { what, mark, year: own } of marks) {
      if (what !== "plan-goal" || own !== year) continue;
      const known = found.get(mark);
      if (known) known.add(plainText(team.team));
      else found.set(mark, new Set([plainText(team.team)]));
    }
  }
  return found;
}

/** Each day of the district's common measures that has passed, with how many teams have a result for it (C9). */
export function measureBlocks(scope: ProgramScope, saying: Saying): readonly Block[] {
  const { words } = saying;
  const rows = programsOf(scope, saying).flatMap((log) => {
    const due = log
      .entries("common-measure")
      .flatMap((entry) => {
        const day = dayIn(entry, "date");
        return day === undefined || day >= log.today || textIn(entry, "name") === "" ? [] : [{ entry, day }];
      })
      .sort((a, b) => (a.day < b.day ? -1 : 1));
    return due.map(({ entry, day }): readonly PageCell[] => {
      const mark = markOf(textIn(entry, "name"));
      const next = due.find((later) => later.day > day && markOf(textIn(later.entry, "name")) === mark)?.day ?? "9999";
      const there = scope.teams.filter(({ marks }) =>
        marks.some((each) => each.what === "measure" && each.mark === mark && day <= each.day && each.day < next),
      ).length;
      const missing = scope.teams.length - there;
      return [
        linked(quoted(textIn(entry, "name")), entry, "name"),
        { value: { day } },
        { value: there },
        alarm(missing),
        shareCell(there, scope.teams.length),
      ];
    });
  });
  if (rows.length === 0) return [];
  const { program } = words;
  return [
    { type: "heading", text: program.measures },
    line(program.measuresNote, "quiet"),
    { type: "table", headings: [program.measure, program.dueOn, program.withData, program.without, words.share], rows },
  ];
}
