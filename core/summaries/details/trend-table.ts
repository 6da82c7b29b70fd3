/** What changes from month to month: how many entries, of which kind, and how high something is rated. */
import type { Gives } from "../../kinds/declare.ts";
import type { Entry } from "../../kinds/entry.ts";
import type { Column } from "../../kinds/kind.ts";
import { partsOf } from "../../workbook/day.ts";
import { PAGE_COLUMNS } from "../../workbook/draw.ts";
import type { Block, PageCell } from "../../workbook/page.ts";
import { line, linked } from "../page-cells.ts";
import { ratingCharts } from "./rating-charts.ts";
import { choicesNamed, columnsOf, dayOf, type Given, type Named, namedIn, type Scope } from "./scope.ts";

/**
 * Two columns are something rated and its level: a radar and a line. One choice is counted by month. A day alone gives the number of entries
 * by month.
 */
export function trendTable(gives: Gives, given: Given, scope: Scope): readonly Block[] {
  const [first, second] = columnsOf(given.kind, gives.columns);
  if (!first) return [];
  if (second) return ratingCharts(first, second, given, scope);
  const months = byMonth(given);
  if (months.size === 0) return [];
  return first.type === "choice" ? chosenByMonth(first, months, given, scope) : countedByMonth(first, months, scope);
}

/** Entries by the number of their month, in order; months in between without any are there, too. */
function byMonth({ kind, year }: Given): ReadonlyMap<number, readonly Entry[]> {
  const found = new Map<number, Entry[]>();
  for (const entry of year) {
    const day = dayOf(kind, entry);
    if (day === undefined) continue;
    const { year: y, month } = partsOf(day);
    const key = y * 12 + month - 1;
    found.set(key, [...(found.get(key) ?? []), entry]);
  }
  const keys = [...found.keys()];
  const first = Math.min(...keys);
  const count = keys.length === 0 ? 0 : Math.max(...keys) - first + 1;
  return new Map(Array.from({ length: count }, (_, i) => [first + i, found.get(first + i) ?? []]));
}

/** A month as the way to its newest entry. */
function monthCell(month: number, entries: readonly Entry[], column: Column, { words }: Scope): PageCell {
  const name = words.monthName(Math.floor(month / 12), (month % 12) + 1);
  const newest = entries[entries.length - 1];
  return newest ? linked(name, newest, column.key) : { value: name, tone: "quiet" };
}

function countedByMonth(column: Column, months: ReadonlyMap<number, readonly Entry[]>, scope: Scope): readonly Block[] {
  const rows = [...months].map(([month, entries]) => [
    monthCell(month, entries, column, scope),
    { value: entries.length },
  ]);
  return [{ type: "table", headings: [scope.words.month, scope.words.howMany], rows }];
}

function chosenByMonth(
  column: Column,
  months: ReadonlyMap<number, readonly Entry[]>,
  { year }: Given,
  scope: Scope,
): readonly Block[] {
  const counted = new Map<string, number>();
  const names = new Map<string, string>();
  for (const { key, label } of year.flatMap((entry) => namedIn(entry, column, scope))) {
    counted.set(key, (counted.get(key) ?? 0) + 1);
    names.set(key, label);
  }
  const choices = choicesNamed(column, scope);
  const own = [...names]
    .map(([key, label]): Named => ({ key, label }))
    .filter(({ key }) => !choices.some((c) => c.key === key));
  const all = [...choices, ...own].filter(({ key }) => (counted.get(key) ?? 0) > 0);
  if (all.every(({ key }) => key === "")) return [];
  const shown = all.slice(0, PAGE_COLUMNS - 1);
  const rows = [...months].map(([month, entries]) => [
    monthCell(month, entries, column, scope),
    ...shown.map(({ key }): PageCell => {
      const n = entries.filter((entry) => namedIn(entry, column, scope).some((each) => each.key === key)).length;
      return { value: n, tone: n === 0 ? "quiet" : "plain" };
    }),
  ]);
  const what = scope.words.byMonth(column.heading[scope.log.language]);
  return [
    line(what, "quiet"),
    { type: "table", headings: [scope.words.month, ...shown.map(({ label }) => label)], rows },
  ];
}
