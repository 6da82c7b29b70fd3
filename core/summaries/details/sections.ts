/** The tables of all kinds that a log holds: for each kind what it gives to this page, in the order of its tabs. No kind is asked for by name. */
import type { FurtherKind, Gives } from "../../kinds/declare.ts";
import { kindsFor } from "../../kinds/further-kinds.ts";
import type { Block } from "../../workbook/page.ts";
import { line } from "../page-cells.ts";
import { countTable } from "./count-table.ts";
import { filledTable } from "./filled-table.ts";
import { listTable } from "./list-table.ts";
import { type Given, givenBy, type Scope } from "./scope.ts";
import { sumTable } from "./sum-table.ts";
import { topicTable } from "./topic-table.ts";
import { trendTable } from "./trend-table.ts";

const TABLES: Readonly<Record<Gives["shows"], (gives: Gives, given: Given, scope: Scope) => readonly Block[]>> = {
  counts: countTable,
  sums: sumTable,
  list: listTable,
  trend: trendTable,
  filled: filledTable,
};

/** A heading, a sentence and the tables for each kind that has something to say to these audiences. */
export const sectionsFor = (scope: Scope): readonly Block[] =>
  kindsFor(scope.log.policy).flatMap((kind) => sectionOf(kind, scope));

function sectionOf(kind: FurtherKind, scope: Scope): readonly Block[] {
  const { log, words, audiences, topics } = scope;
  if (kind.layout === "pairs" && kind.group === "every-week") return [];
  const given = givenBy(kind, log);
  const tables = [
    ...topics.filter(({ beside }) => beside === kind.kind).flatMap((topic) => topicTable(topic, scope)),
    ...onceEach(kind.gives.filter(({ audience }) => audiences.has(audience))).flatMap((gives) =>
      TABLES[gives.shows](gives, given, scope),
    ),
  ];
  if (tables.length === 0) return [];
  const counted = kind.layout === "rows" && given.all.length > 0;
  const note =
    scope.notes === "about"
      ? kind.about[log.language]
      : counted
        ? words.counted(given.all.length, given.year.length)
        : "";
  const title = kind.many[log.language];
  return [
    { type: "heading", text: kind.group === "every-week" ? words.closer(kind.tab) : title },
    ...(note === "" ? [] : [line(note, "quiet")]),
    ...tables,
  ];
}

/**
 * What a kind gives to several audiences or for several requirements in the same way stands on a page once; counts that a table of two columns
 * holds already are left out.
 */
function onceEach(given: readonly Gives[]): readonly Gives[] {
  const key = ({ shows, columns, by = "" }: Gives): string => [shows, by, ...columns].join(" ");
  const isWithin = (one: Gives, other: Gives): boolean =>
    one !== other &&
    one.shows === "counts" &&
    other.shows === "counts" &&
    one.columns.length < other.columns.length &&
    one.columns.every((column) => other.columns.includes(column));
  return given
    .filter((gives, i) => given.findIndex((other) => key(other) === key(gives)) === i)
    .filter((gives) => !given.some((other) => isWithin(gives, other)));
}
