/** What is no school and no team is counted as none, and two logs of one team are told before anybody believes the sums. */
import { extractIn } from "../../../core/collection.ts";
import { newLog } from "../../../core/commands/new-log.ts";
import { further } from "../../../core/further.ts";
import { heldIn } from "../../../core/rollup.ts";
import { communityPage } from "../../../core/summaries/community-page.ts";
import { districtPage } from "../../../core/summaries/district-page.ts";
import { bySchool, districtFigures, schoolFigures } from "../../../core/summaries/school-figures.ts";
import { type Collected, periodTo } from "../../../core/summaries/team-figures.ts";
import { communityWords } from "../../../core/words/community.ts";
import { rollupWords } from "../../../core/words/rollup-pages.ts";
import { day } from "../../log-builder.ts";
import { emptyWorkbook, perform } from "../commands/a-log.ts";
import { linesOf } from "./page-lines.ts";
import { DISTRICT, figuresFrom, PERIOD } from "./small-district.ts";

const en = { language: "en", words: rollupWords.en } as const;

const district = (all: readonly Collected[]): readonly string[] =>
  linesOf(districtPage(figuresFrom(all), { period: PERIOD, schools: "here", firstTeamAt: () => undefined }, en));

const families = (all: readonly Collected[], language: "en" | "es"): readonly string[] =>
  linesOf(
    communityPage(figuresFrom(all), PERIOD, communityWords[language], { language, words: rollupWords[language] }),
  );

/** The same team as if its setup named another school. */
const at = (school: string, one: Collected): Collected => ({
  ...one,
  extract: { ...one.extract, team: { ...one.extract.team, school } },
});

test("teams that name no school stand in a row of their own, and make no school", () => {
  const all = DISTRICT.map((one) => (one.extract.team.school === "Oak Hill" ? at("", one) : one));
  expect(district(all)).toContain("4 teams in 1 school; 2 met in the last four weeks. 10 meetings this school year.");
  expect(families(all, "en")).toContain("We have 4 teams in 1 school.");
});

test.each([
  ["en", "We have 4 teams."],
  ["es", "Hay 4 equipos."],
] as const)("where no team names a school, families are told of teams alone (%s)", (language, said) => {
  expect(
    families(
      DISTRICT.map((one) => at("", one)),
      language,
    ),
  ).toContain(said);
});

test("in July, before anybody has met, last year's meetings are not denied, and families read whole sentences", () => {
  const july = periodTo(day("2026-07-10"));
  const figures = districtFigures(
    [...bySchool(DISTRICT)].map(([school, teams]) => schoolFigures(school, teams, july)),
    [],
  );
  const lines = linesOf(districtPage(figures, { period: july, schools: "here", firstTeamAt: () => undefined }, en));
  expect(lines).toContain("No meeting is logged in this school year yet.");
  const read = (language: "en" | "es") =>
    linesOf(communityPage(figures, july, communityWords[language], { language, words: rollupWords[language] }));
  expect(read("en")).toEqual(
    expect.arrayContaining(["They have not met yet this year.", "No team met in the last four weeks."]),
  );
  expect(read("es")).toEqual(
    expect.arrayContaining([
      "Este año aún no se han reunido.",
      "Ningún equipo se reunió en las últimas cuatro semanas.",
    ]),
  );
});

test("a copy of a log beside it is told with both places, because both are counted", () => {
  const [science, ...others] = DISTRICT;
  const copies = ["copy of science.xlsx", "old/science.xlsx"].flatMap((source) =>
    science ? [{ ...science, source }] : [],
  );
  const lines = district([...copies, ...DISTRICT]);
  const from = lines.indexOf("## Logs of one name");
  expect(lines.slice(from + 1, from + 3)).toEqual([
    "Each of them is counted. If one is a copy, take it away and collect again; if they are two teams, give each a name of its own.",
    "! Science (Oak Hill): copy of science.xlsx, oak/science.xlsx and old/science.xlsx.",
  ]);
  expect(district(others)).not.toContain("## Logs of one name");
});

test("teams of one name in two schools are two teams, and nothing is said of them", () => {
  const [science] = DISTRICT;
  const all = science ? [...DISTRICT, { ...at("Maple Ridge", science), source: "maple/science.xlsx" }] : [];
  expect(district(all)).not.toContain("## Logs of one name");
});

test("a program's own workbook is no team, also before anything is written in it", () => {
  const begin = { type: "new", id: "begin", team: { name: "Cedar County" }, book: "program" } as const;
  const begun = perform(newLog, begin, emptyWorkbook("2025-10-15")).after;
  expect(heldIn(begun)).toMatchObject({ is: "program", program: { name: "Cedar County" } });
  expect(extractIn(begun, further)).toBeNull();
});
