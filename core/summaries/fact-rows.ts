/** The facts of an extract: what every topic of pages above the team counts in a team's log. */
import type { Log } from "../kinds/kind.ts";
import type { Day } from "../workbook/day.ts";
import type { Whose } from "./extract.ts";
import type { Fact, Topic } from "./topic.ts";
import { topicsUnder } from "./topics.ts";

export interface FactRow extends Whose {
  readonly topic: string;
  readonly part: string;
  readonly amount: number;
}

/**
 * One row for each topic, part and school year, with the sum of its facts where it is not zero. A part that the topic does not declare throws: a team's own words
 * must not come this way.
 */
export const factRows = (log: Log, whose: (day: Day | undefined) => Whose): readonly FactRow[] =>
  topicsUnder(log.policy)
    .filter(({ pages }) => pages.some((page) => page !== "team"))
    .flatMap((topic) => rowsOf(topic, topic.facts(log), whose));

function rowsOf(topic: Topic, facts: readonly Fact[], whose: (day: Day | undefined) => Whose): readonly FactRow[] {
  // Of half a hundred topics a log has something under a few.
  if (facts.length === 0) return [];
  const parts = new Set(topic.parts.map(({ key }) => key));
  const sums = new Map<string, { readonly owner: Whose; readonly part: string; amount: number }>();
  for (const { part, day, amount } of facts) {
    if (!parts.has(part)) throw new RangeError(`${topic.key} has no part "${part}".`);
    const owner = whose(day ?? undefined);
    const key = `${part} ${owner.year}`;
    const sum = sums.get(key);
    if (sum) sum.amount += amount;
    else sums.set(key, { owner, part, amount });
  }
  return [...sums.values()]
    .filter(({ amount }) => amount > 0)
    .map(({ owner, part, amount }) => ({
      year: owner.year,
      school: owner.school,
      team: owner.team,
      topic: topic.key,
      part,
      amount,
    }));
}
