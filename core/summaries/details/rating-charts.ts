/** Ratings: where each thing stands as a radar, and how it got there as a line (T1, L2). */
import { choicesOf } from "../../kinds/choice.ts";
import type { Entry } from "../../kinds/entry.ts";
import type { Column } from "../../kinds/kind.ts";
import { isDayOfThisYear } from "../../kinds/this-year.ts";
import { PAGE_COLUMNS } from "../../workbook/draw.ts";
import type { Block, ChartBlock, Link, PageCell } from "../../workbook/page.ts";
import { line, linked, linkTo } from "../page-cells.ts";
import { dayOf, type Given, NOT_SAID, namedIn, type Scope } from "./scope.ts";

/** What is rated, with the average level of each month in which it was; levels count from 1. */
interface Rated {
  readonly label: string;
  readonly months: ReadonlyMap<string, number>;
  /** The newest entry that rates it, in each of those months. */
  readonly newest: ReadonlyMap<string, Entry>;
}

/** A radar needs three corners. */
const FEWEST_CORNERS = 3;

/** Both charts, the scale in words, and a sentence for each chart; figures where there is too little for a picture. Nothing where nothing was rated this year. */
export function ratingCharts(item: Column, level: Column, given: Given, scope: Scope): readonly Block[] {
  const rated = ratedIn(item, level, given, scope).slice(0, PAGE_COLUMNS - 1);
  if (rated.length === 0) return [];
  const { log, words } = scope;
  const steps = choicesOf(level, log.cycle).map(({ label }) => label[log.language]);
  const titles = { title: given.kind.many[log.language], what: item.heading[log.language], key: item.key };
  const isAgain = rated.some(({ months }) => months.size > 1);
  return [
    rated.length < FEWEST_CORNERS ? standingTable(titles, rated, scope) : standing(titles, rated, scope),
    line(words.scale(steps), "quiet"),
    ...(isAgain ? [overTime(titles, rated, scope)] : [line(words.overTime(1, 0, 0), "quiet")]),
  ];
}

function ratedIn(item: Column, level: Column, { kind, year }: Given, scope: Scope): readonly Rated[] {
  const { log } = scope;
  const steps = choicesOf(level, log.cycle).map(({ key }) => key);
  const found = new Map<
    string,
    { readonly label: string; readonly levels: Map<string, number[]>; readonly newest: Map<string, Entry> }
  >();
  for (const entry of year) {
    const day = dayOf(kind, entry);
    const step = steps.indexOf(levelOf(entry, level)) + 1;
    if (day === undefined || step === 0 || !isDayOfThisYear(day, log)) continue;
    for (const { key, label } of namedIn(entry, item, scope).filter((each) => each.key !== NOT_SAID)) {
      const known = found.get(key) ?? { label, levels: new Map<string, number[]>(), newest: new Map<string, Entry>() };
      const month = day.slice(0, 7);
      known.newest.set(month, entry);
      known.levels.set(month, [...(known.levels.get(month) ?? []), step]);
      found.set(key, known);
    }
  }
  const order = choicesOf(item, log.cycle).map(({ key }) => key);
  return [...found]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b) || (a < b ? -1 : 1))
    .map(([, { label, levels, newest }]) => ({
      label,
      newest,
      months: new Map([...levels].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, all]) => [month, average(all)])),
    }));
}

const levelOf = (entry: Entry, { key }: Column): string => String(entry.values[key] ?? "");

/** To a tenth, as nobody rates finer. */
const average = (levels: readonly number[]): number =>
  Math.round((levels.reduce((sum, level) => sum + level, 0) / levels.length) * 10) / 10;

const firstOf = ({ months }: Rated): number => [...months.values()][0] ?? 0;
const newestOf = ({ months }: Rated): number => [...months.values()].pop() ?? 0;

interface Titles {
  readonly title: string;
  readonly what: string;
  /** The column in which stands what is rated. */
  readonly key: string;
}

const newestEntry = ({ newest }: Rated): Entry | undefined => [...newest.values()].pop();

function linkedNewest(each: Rated, key: string): PageCell {
  const entry = newestEntry(each);
  return entry ? linked(each.label, entry, key) : { value: each.label };
}

const linkOf = (entry: Entry | undefined, key: string): Link | undefined => entry && linkTo(entry, key);

/** What is too little for a radar, as figures alone. */
function standingTable({ what, key }: Titles, rated: readonly Rated[], { words }: Scope): Block {
  const rows = rated.map((each) => [linkedNewest(each, key), { value: newestOf(each) }, { value: firstOf(each) }]);
  return { type: "table", headings: [what, words.newest, words.first], rows };
}

function standing({ title, what, key }: Titles, rated: readonly Rated[], { words }: Scope): ChartBlock {
  const ordered = [...rated].sort((a, b) => newestOf(b) - newestOf(a));
  const [high, low] = [ordered[0], ordered[ordered.length - 1]];
  const isAgain = rated.some(({ months }) => months.size > 1);
  return {
    type: "chart",
    chart: "radar",
    title: words.radarTitle(title),
    sentence: high && low ? words.standsHighest(high.label, `${newestOf(high)}`, low.label, `${newestOf(low)}`) : "",
    categoryHeading: what,
    categories: rated.map(({ label }) => label),
    links: rated.map((each) => linkOf(newestEntry(each), key)),
    series: [
      { name: words.newest, values: rated.map(newestOf) },
      ...(isAgain ? [{ name: words.first, values: rated.map(firstOf) }] : []),
    ],
  };
}

/** A month in which something was not rated has no figure for it. */
function overTime({ title, key }: Titles, rated: readonly Rated[], { words }: Scope): ChartBlock {
  const months = [...new Set(rated.flatMap((each) => [...each.months.keys()]))].sort();
  const up = rated.filter((each) => newestOf(each) > firstOf(each)).length;
  const down = rated.filter((each) => newestOf(each) < firstOf(each)).length;
  return {
    type: "chart",
    chart: "line",
    title: words.trendTitle(title),
    sentence: words.overTime(months.length, up, down),
    categoryHeading: words.month,
    categories: months.map((month) => words.monthName(Number(month.slice(0, 4)), Number(month.slice(5)))),
    links: months.map((month) => linkOf(rated.flatMap(({ newest }) => newest.get(month) ?? []).pop(), key)),
    series: rated.map(({ label, months: own }) => ({
      name: label,
      values: months.map((month) => own.get(month) ?? null),
    })),
  };
}
