/** What makes a group small on the pages that everybody may read: different students, and the strictest policy of all teams (L8). */
import { HOUSE_POLICY } from "../../../core/policies/policy.ts";
import { boardPage } from "../../../core/summaries/board-page.ts";
import { communityPage } from "../../../core/summaries/community-page.ts";
import type { Collected } from "../../../core/summaries/team-figures.ts";
import { communityWords } from "../../../core/words/community.ts";
import { rollupWords } from "../../../core/words/rollup-pages.ts";
import { linesOf } from "./page-lines.ts";
import { DISTRICT, figuresFrom, PERIOD } from "./small-district.ts";

const results = (all: readonly Collected[]): readonly string[] => {
  const saying = { language: "en", words: rollupWords.en } as const;
  const lines = linesOf(communityPage(figuresFrom(all), PERIOD, communityWords.en, saying));
  return lines.slice(lines.findIndex((line) => line.startsWith("School |")) + 1).slice(0, 3);
};

/** The district with one school's goals of so many students each, all others of 60. */
const withGoals = (students: readonly number[]): readonly Collected[] =>
  DISTRICT.map((one) => {
    const [goal] = one.extract.goals;
    const sizes = one.extract.team.team === "Science" ? students : [60];
    const goals = goal ? sizes.map((n) => ({ ...goal, year: PERIOD.year, students: n, students_reached: n / 2 })) : [];
    return { ...one, extract: { ...one.extract, goals } };
  });

test("six students with two goals are six students, so that nothing is told of them", () => {
  expect(results(withGoals([6, 6]))).toEqual([
    "Maple Ridge | not shown | not shown",
    "Oak Hill | not shown | not shown",
    "All schools | 50% | 132",
  ]);
  expect(results(withGoals([12]))[1]).toBe("Oak Hill | 41% to 60% | 12");
});

test("a policy that hides groups of fewer than 20 is kept, of whichever team it is", () => {
  const strict = withGoals([12]).map((one) =>
    one.extract.team.team === "Art"
      ? { ...one, extract: { ...one.extract, team: { ...one.extract.team, small_group: 20 } } }
      : one,
  );
  expect(results(strict)[1]).toBe("Oak Hill | not shown | not shown");
});

test("of the few people of an only team the board is not told how many came, neither of the school nor of all", () => {
  const only = DISTRICT.filter((one) => one.extract.team.team === "Grade 5");
  const saying = { language: "en", words: rollupWords.en } as const;
  const page = boardPage(figuresFrom(only), { period: PERIOD, policy: HOUSE_POLICY }, saying);
  const lines = linesOf(page);
  expect(lines.filter((line) => line.startsWith("On average"))).toEqual([]);
  expect(
    lines.filter((line) => /^(Maple Ridge|All schools) \|/.test(line)).map((line) => line.split(" | ")[5]),
  ).toEqual(["not shown", "not shown"]);
  expect(lines.filter((line) => line.startsWith("People there")).join()).not.toContain("%");
});
