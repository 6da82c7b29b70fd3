/** One table for each topic: by its parts beside the district, or by team or school. */
import { PAGE_COLUMNS } from "../workbook/draw.ts";
import type { Block, PageCell } from "../workbook/page.ts";
import { alarm, numberCell, shareCell } from "./figure-cells.ts";
import { line } from "./page-cells.ts";
import type { Saying } from "./saying.ts";
import type { Tally } from "./tally.ts";
import { partNumber } from "./tally-keys.ts";
import { NOT_SAID, OTHER, type Topic, type TopicPart } from "./topic.ts";

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

/** A part with its place among a tally's amounts. */
interface Placed {
  readonly part: TopicPart;
  readonly place: number;
}

/** A topic with the places of its parts, of all and of those with a name. */
interface PlacedTopic {
  readonly topic: Topic;
  readonly all: readonly Placed[];
  readonly named: readonly Placed[];
}

const placed = new WeakMap<readonly Topic[], readonly PlacedTopic[]>();

/** The places of topics' parts are the same on all pages: hundreds of schools have the same topics. */
function placedIn(topics: readonly Topic[]): readonly PlacedTopic[] {
  const before = placed.get(topics);
  if (before) return before;
  const now = topics.map((topic): PlacedTopic => {
    const all = topic.parts.map((part) => ({ part, place: partNumber(topic.key, part.key) }));
    return { topic, all, named: all.filter(({ part }) => !UNNAMED.includes(part.key)) };
  });
  placed.set(topics, now);
  return now;
}

const amountAt = ({ place }: Placed, { topics }: Tally): number => topics[place] ?? 0;

function amountOf(parts: readonly Placed[], { topics }: Tally): number {
  let sum = 0;
  for (const { place } of parts) sum += topics[place] ?? 0;
  return sum;
}

/** The tables of these topics; nothing for a topic of which nothing with a name was counted. */
export function topicBlocks(topics: readonly Topic[], scope: TopicScope, saying: Saying): readonly Block[] {
  const blocks: Block[] = [];
  for (const each of placedIn(topics)) {
    const { topic, all, named } = each;
    if (amountOf(named, scope.whole) === 0) continue;
    const shown: Placed[] = [];
    for (const one of all) if (isShown(topic, one, scope)) shown.push(one);
    blocks.push({ type: "heading", text: topic.heading[saying.language] });
    blocks.push(line(topic.note[saying.language], "quiet"));
    if (topic.rows === "groups") blocks.push(byGroups(topic, shown, scope, saying));
    else blocks.push(byParts(topic, shown, scope, saying), ...largestByGroup(topic, named, scope, saying));
  }
  return blocks;
}

const UNNAMED = [OTHER.key, NOT_SAID.key];

/** A topic of so many parts shows all of them. */
const MOST_EMPTY = 7;

/** What was not said, or said in a team's own words, and the parts of a long list have their places only where they were counted. */
const isShown = (topic: Topic, each: Placed, { whole, above }: TopicScope): boolean =>
  (!UNNAMED.includes(each.part.key) && topic.parts.length <= MOST_EMPTY) ||
  amountAt(each, whole) > 0 ||
  (above !== null && amountAt(each, above) > 0);

/** A part leads to the team or school that has most of it. */
function partCell(each: Placed, { whole, groups }: TopicScope, language: "en" | "es"): PageCell {
  const value = each.part.label[language];
  if (amountAt(each, whole) === 0) return { value };
  let most: TopicGroup | undefined;
  for (const group of groups) if (!most || amountAt(each, group.tally) > amountAt(each, most.tally)) most = group;
  return most?.name.link ? { value, link: most.name.link } : { value };
}

function byParts(topic: Topic, parts: readonly Placed[], scope: TopicScope, saying: Saying): Block {
  const { words, language } = saying;
  const { whole, above } = scope;
  const isShared = topic.shows === "shares";
  const sum = amountOf(parts, whole);
  const sumAbove = above ? amountOf(parts, above) : 0;
  const rows: (readonly PageCell[])[] = [];
  for (const each of parts) {
    const cells: PageCell[] = [partCell(each, scope, language), amountCell(each, whole)];
    if (isShared) cells.push(shareCell(amountAt(each, whole), sum));
    if (above && isShared) cells.push(shareCell(amountAt(each, above), sumAbove));
    else if (above) cells.push(numberCell(amountAt(each, above)));
    rows.push(cells);
  }
  const more = isShared ? [words.share, ...(above ? [words.districtShare] : [])] : above ? [words.district] : [];
  return { type: "table", headings: [words.part, above ? words.here : words.all, ...more], rows };
}

function byGroups(topic: Topic, parts: readonly Placed[], scope: TopicScope, { words, language }: Saying): Block {
  const { whole, groups, groupHeading } = scope;
  const columns: GroupColumns = { parts, total: hasTotal(topic, parts), each: eachPerson(topic, parts) };
  const rows: (readonly PageCell[])[] = [];
  for (const { name, tally } of groups) if (amountOf(parts, tally) > 0) rows.push(groupRow(name, tally, columns));
  rows.push(groupRow({ value: words.all, tone: "strong" }, whole, columns));
  const headings = [groupHeading];
  for (const { part } of parts) headings.push(part.label[language]);
  if (columns.total) headings.push(words.all);
  for (const { part } of columns.each) headings.push(words.perPerson(part.label[language]));
  return { type: "table", headings, rows };
}

/** What stands in a group's row: these parts, their total, and some of them once more for each person. */
interface GroupColumns {
  readonly parts: readonly Placed[];
  readonly total: boolean;
  readonly each: readonly Placed[];
}

const hasTotal = (topic: Topic, parts: readonly Placed[]): boolean =>
  topic.total === true && parts.length > 1 && parts.length + 2 <= PAGE_COLUMNS;

function eachPerson({ perPerson }: Topic, parts: readonly Placed[]): readonly Placed[] {
  const each: Placed[] = [];
  for (const one of parts) if (perPerson.includes(one.part.key)) each.push(one);
  return each;
}

function groupRow(name: PageCell, tally: Tally, { parts, total, each }: GroupColumns): readonly PageCell[] {
  // As long as it will be: a list that grows takes twice the memory, and a district has twenty thousand.
  const cells = new Array<PageCell>(1 + parts.length + (total ? 1 : 0) + each.length);
  let i = 0;
  cells[i++] = name;
  for (const one of parts) cells[i++] = amountCell(one, tally);
  if (total) cells[i++] = numberCell(amountOf(parts, tally));
  for (const one of each) cells[i++] = perPersonCell(amountAt(one, tally), tally.members);
  return cells;
}

/** To a tenth; empty where nobody is on the roster. */
const perPersonCell = (amount: number, people: number): PageCell =>
  people === 0 ? { value: null } : numberCell(Math.round((amount / people) * 10) / 10);

/** A topic with more parts than a table has columns: each team's or school's shares of the largest parts, beside one another (V2). */
function largestByGroup(
  topic: Topic,
  parts: readonly Placed[],
  { whole, groups, groupHeading }: TopicScope,
  { words, language }: Saying,
): readonly Block[] {
  if (topic.shows !== "shares" || groups.length < 2) return [];
  const counted = groups.filter(({ tally }) => amountOf(parts, tally) > 0);
  if (counted.length < 2) return [];
  const largest = parts
    .filter((each) => amountAt(each, whole) > 0)
    .sort((a, b) => amountAt(b, whole) - amountAt(a, whole))
    .slice(0, PAGE_COLUMNS - 2);
  const row = (name: PageCell, tally: Tally): readonly PageCell[] => {
    const sum = amountOf(parts, tally);
    return [name, numberCell(sum), ...largest.map((each) => shareCell(amountAt(each, tally), sum))];
  };
  const rows = counted.map(({ name, tally }) => row(name, tally));
  const headings = [groupHeading, words.all, ...largest.map(({ part }) => part.label[language])];
  return [{ type: "table", headings, rows: [...rows, row({ value: words.all, tone: "strong" }, whole)] }];
}

const amountCell = (each: Placed, tally: Tally): PageCell =>
  each.part.tone === "attention" ? alarm(amountAt(each, tally)) : numberCell(amountAt(each, tally));
