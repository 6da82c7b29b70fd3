/** The facts of an extract: what every topic counts in a team's log. */
import type { Log } from "../kinds/kind.ts";
import type { Day } from "../workbook/day.ts";
import type { Whose } from "./extract.ts";
import type { Fact, Topic } from "./topic.ts";
import { topicsUnder } from "./topics.ts";

export interface FactRow extends Whose {
  readonly topic: string;
  readonly part: string;
  /** The month of what is counted, `2025-10`; "" where it has no day. */
  readonly month: string;
  readonly amount: number;
}

/**
 * One row for each topic, part and month, with the sum of its facts. A part that the topic does not declare throws: a team's own words
 * must not come this way.
 */
export const factRows = (log: Log, whose: (day: Day | undefined) => Whose): readonly FactRow[] =>
  topicsUnder(log.policy).flatMap((topic) => rowsOf(topic, topic.facts(log), whose));

function rowsOf(topic: Topic, facts: readonly Fact[], whose: (day: Day | undefined) => Whose): readonly FactRow[] {
  const rows = new Map<string, FactRow>();
  for (const { part, day, amount } of facts) {
    if (!topic.parts.some(({ key }) => key === part)) throw new RangeError(`${topic.key} has no part "${part}".`);
    const owner = whose(day ?? undefined);
    const month = day === null ? "" : day.slice(0, 7);
    const key = `${part} ${month} ${owner.year}`;
    const before = rows.get(key)?.amount ?? 0;
    rows.set(key, { ...owner, topic: topic.key, part, month, amount: before + amount });
  }
  return [...rows.values()];
}
