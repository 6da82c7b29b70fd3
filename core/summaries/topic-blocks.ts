/** One table for each topic: by its parts beside the district, or by team or school. */
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
    const table = counted.rows === "parts" ? byParts(counted, scope, saying) : byGroups(counted, scope, saying);
    return [
      { type: "heading", text: topic.heading[saying.language] },
      line(topic.note[saying.language], "quiet"),
      table,
    ];
  });

const UNNAMED = ["other", "not-said"];

/** What was not said, or said in a team's own words, has its place only where it was counted. */
const isShown = (topic: Topic, part: TopicPart, { whole, above }: TopicScope): boolean =>
  !UNNAMED.includes(part.key) || [whole, ...(above ? [above] : [])].some((tally) => partOf(topic, part, tally) > 0);

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
  const cells = (tally: Tally): readonly PageCell[] => topic.parts.map((part) => amountCell(topic, part, tally));
  const rows = groups
    .filter(({ tally }) => amountOf(topic, tally) > 0)
    .map(({ name, tally }): readonly PageCell[] => [name, ...cells(tally)]);
  const total: readonly PageCell[] = [{ value: words.all, tone: "strong" }, ...cells(whole)];
  return {
    type: "table",
    headings: [groupHeading, ...topic.parts.map((part) => part.label[language])],
    rows: [...rows, total],
  };
}

function amountCell(topic: Topic, part: TopicPart, tally: Tally): PageCell {
  const amount = partOf(topic, part, tally);
  return { value: amount, tone: part.tone === "attention" && amount > 0 ? "attention" : "plain" };
}
