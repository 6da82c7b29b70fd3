/** What a topic counts in one team's own log. */
import type { Entry } from "../../kinds/entry.ts";
import { isDayOfThisYear } from "../../kinds/this-year.ts";
import type { Block, PageCell } from "../../workbook/page.ts";
import { shareCell } from "../figure-cells.ts";
import { line, linked } from "../page-cells.ts";
import { NOT_SAID, type Topic } from "../topic.ts";
import type { Scope } from "./scope.ts";

/** A topic of so many parts shows all of them; one of more, those that came. */
const MOST_EMPTY = 5;

interface Part {
  amount: number;
  newest: Entry | null;
}

/** Sums of this school year up to today by part. */
function partsOf(topic: Topic, { log }: Scope): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const { part, day, amount, from } of topic.facts(log)) {
    if (day !== null && !isDayOfThisYear(day, log)) continue;
    const known = parts.get(part) ?? { amount: 0, newest: null };
    parts.set(part, { amount: known.amount + amount, newest: from ?? known.newest });
  }
  return parts;
}

const totalOf = (parts: ReadonlyMap<string, Part>): number =>
  [...parts.values()].reduce((sum, { amount }) => sum + amount, 0);

/** A row for each part; the topic's name stands over them, what it counts above. Nothing where nothing was counted. */
export function topicTable(topic: Topic, scope: Scope): readonly Block[] {
  const { words, log } = scope;
  const parts = partsOf(topic, scope);
  const total = totalOf(parts);
  // Where nobody said anything, a table of "not said" would say nothing either.
  if (total === (parts.get(NOT_SAID.key)?.amount ?? 0)) return [];
  const isShared = topic.shows === "shares";
  const rows = topic.parts
    .filter(({ key }) => topic.parts.length <= MOST_EMPTY || (parts.get(key)?.amount ?? 0) > 0)
    .map(({ key, label, tone }): readonly PageCell[] => {
      const { amount, newest } = parts.get(key) ?? { amount: 0, newest: null };
      const name = label[log.language];
      return [
        newest ? linked(name, newest, "date") : { value: name, tone: amount === 0 ? "quiet" : "plain" },
        { value: amount, tone: amount > 0 ? tone : "quiet" },
        ...(isShared ? [shareCell(amount, total)] : []),
      ];
    });
  const headings = [topic.heading[log.language], words.howMany, ...(isShared ? [words.share] : [])];
  return [line(topic.note[log.language], "quiet"), { type: "table", headings, rows }];
}

/** The topic in one sentence for the top of a page, by its first part; nothing where nothing was counted. */
export function topicLine(topic: Topic, scope: Scope): readonly Block[] {
  const parts = partsOf(topic, scope);
  const [first] = topic.parts;
  const total = totalOf(parts);
  if (!first || total === 0) return [];
  const { language } = scope.log;
  const label = first.label[language].toLowerCase();
  const said = scope.words.glance(topic.heading[language], parts.get(first.key)?.amount ?? 0, total, label);
  return [line(said, "plain")];
}
