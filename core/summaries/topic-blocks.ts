/** One table for each topic: by its parts beside the district, or by team or school. */
import { PAGE_COLUMNS } from "../workbook/draw.ts";
import type { Block, PageCell } from "../workbook/page.ts";
import { line } from "./page-cells.ts";
import type { Saying } from "./saying.ts";
import { shareCell } from "./shares.ts";
import type { Tally } from "./tally.ts";
import { topicKey } from "./tally-keys.ts";
import type { Topic, TopicPart } from "./topic.ts";

/** A team of a school, or a school of the district. */
export interface TopicGroup {
  readonly name: PageCell;
  readonly tally: Tally;
}

export interface TopicScope {
  readonly whole: Tally;
  /** What the whole is compared with; null where there is nothing above it. */
  readonly above: Tally | null;
  readonly groups: readonly TopicGroup[];
  /** What a group is: the heading over their names. */
  readonly groupHeading: string;
}

/** The tables of these topics; nothing for a topic of which nothing with a name was counted. */
export const topicBlocks = (topics: readonly Topic[], scope: TopicScope, saying: Saying): readonly Block[] =>
  topics.flatMap((topic) => {
    const named = { ...topic, parts: topic.parts.filter(({ key }) => !UNNAMED.includes(key)) };
    if (amountOf(named, scope.whole) === 0) return [];
    const counted = { ...topic, parts: topic.parts.filter((part) => isShown(topic, part, scope)) };
    const tables =
      counted.rows === "parts"
        ? [byParts(counted, scope, saying), ...largestByGroup(named, scope, saying)]
        : [byGroups(counted, scope, saying)];
    return [
      { type: "heading", text: topic.heading[saying.language] },
      line(topic.note[saying.language], "quiet"),
      ...tables,
    ];
  });

const UNNAMED = ["other", "not-said"];

/** A topic of so many parts shows all of them. */
const MOST_EMPTY = 7;

/** What was not said, or said in a team's own words, and the parts of a long list have their places only where they were counted. */
const isShown = (topic: Topic, part: TopicPart, { whole, above }: TopicScope): boolean =>
  (!UNNAMED.includes(part.key) && topic.parts.length <= MOST_EMPTY) ||
  [whole, ...(above ? [above] : [])].some((tally) => partOf(topic, part, tally) > 0);

const partOf = ({ key }: Topic, part: TopicPart, { topics }: Tally): number => topics.get(topicKey(key, part.key)) ?? 0;

const amountOf = (topic: Topic, tally: Tally): number =>
  topic.parts.reduce((sum, part) => sum + partOf(topic, part, tally), 0);

function byParts(topic: Topic, { whole, above }: TopicScope, { words, language }: Saying): Block {
  const isShared = topic.shows === "shares";
  const rows = topic.parts.map((part): readonly PageCell[] => {
    const shares = isShared
      ? [whole, ...(above ? [above] : [])].map((tally) => shareCell(partOf(topic, part, tally), amountOf(topic, tally)))
      : above
        ? [{ value: partOf(topic, part, above) }]
        : [];
    return [{ value: part.label[language] }, amountCell(topic, part, whole), ...shares];
  });
  const more = isShared ? [words.share, ...(above ? [words.districtShare] : [])] : above ? [words.district] : [];
  return { type: "table", headings: [words.part, above ? words.here : words.all, ...more], rows };
}

function byGroups(topic: Topic, { whole, groups, groupHeading }: TopicScope, { words, language }: Saying): Block {
  const each = topic.parts.filter(({ key }) => topic.perPerson.includes(key));
  const cells = (tally: Tally): readonly PageCell[] => [
    ...topic.parts.map((part) => amountCell(topic, part, tally)),
    ...each.map((part) => perPersonCell(partOf(topic, part, tally), tally.members)),
  ];
  const rows = groups
    .filter(({ tally }) => amountOf(topic, tally) > 0)
    .map(({ name, tally }): readonly PageCell[] => [name, ...cells(tally)]);
  const total: readonly PageCell[] = [{ value: words.all, tone: "strong" }, ...cells(whole)];
  return {
    type: "table",
    headings: [
      groupHeading,
      ...topic.parts.map((part) => part.label[language]),
      ...each.map((part) => words.perPerson(part.label[language])),
    ],
    rows: [...rows, total],
  };
}

/** To a tenth; empty where nobody is on the roster. */
const perPersonCell = (amount: number, people: number): PageCell => ({
  value: people === 0 ? null : Math.round((amount / people) * 10) / 10,
});

/** A topic with more parts than a table has columns: each team's or school's shares of the largest parts, beside one another (V2). */
function largestByGroup(topic: Topic, scope: TopicScope, { words, language }: Saying): readonly Block[] {
  const { whole, groups, groupHeading } = scope;
  const counted = groups.filter(({ tally }) => amountOf(topic, tally) > 0);
  if (topic.shows !== "shares" || counted.length < 2) return [];
  const largest = topic.parts
    .map((part, i) => ({ part, i, amount: partOf(topic, part, whole) }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount || a.i - b.i)
    .slice(0, PAGE_COLUMNS - 2)
    .map(({ part }) => part);
  const cells = (tally: Tally): readonly PageCell[] => [
    { value: amountOf(topic, tally) },
    ...largest.map((part) => shareCell(partOf(topic, part, tally), amountOf(topic, tally))),
  ];
  const rows = counted.map(({ name, tally }): readonly PageCell[] => [name, ...cells(tally)]);
  const total: readonly PageCell[] = [{ value: words.all, tone: "strong" }, ...cells(whole)];
  const headings = [groupHeading, words.all, ...largest.map(({ label }) => label[language])];
  return [{ type: "table", headings, rows: [...rows, total] }];
}

function amountCell(topic: Topic, part: TopicPart, tally: Tally): PageCell {
  const amount = partOf(topic, part, tally);
  return { value: amount, tone: part.tone === "attention" && amount > 0 ? "attention" : "plain" };
}
