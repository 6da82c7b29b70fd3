/** Entries counted by what stands in one or more columns. */
import type { Gives } from "../../kinds/declare.ts";
import type { Entry } from "../../kinds/entry.ts";
import type { Column } from "../../kinds/kind.ts";
import { PAGE_COLUMNS } from "../../workbook/draw.ts";
import type { Block, PageCell } from "../../workbook/page.ts";
import { shareCell } from "../figure-cells.ts";
import { line, linked } from "../page-cells.ts";
import { choicesNamed, columnsOf, type Given, type Named, NOT_SAID, namedIn, type Scope } from "./scope.ts";

/** More rows than this are the rarest; they are added up in one. */
const MOST_ROWS = 12;

/** Of so many choices each has its row, so that a ladder shows all of its rungs; of more, those that came. */
const MOST_EMPTY = 5;

interface Row extends Named {
  /** Entries by what they are counted under, beside the row's own name. */
  readonly cells: Map<string, number>;
  /** The newest entry that it counts, to lead to, and the column in which it stands there. */
  newest: Entry;
  newestIn: string;
  count: number;
}

/**
 * A table of counts. Two columns of which the second is a choice cross one another; several others are counted side by side (who led, who
 * took notes). Choices stand in their own order, other texts by how often they come.
 */
export function countTable({ columns: keys }: Gives, given: Given, scope: Scope): readonly Block[] {
  const columns = columnsOf(given.kind, keys);
  const [first, second] = columns;
  if (!first || given.year.length === 0) return [];
  const crosses = columns.length === 2 && second?.type === "choice";
  if (crosses && second) return crossed(first, second, given, scope);
  const rows = rowsOf(given.year, columns, scope, (column) => column.key);
  const said = rows.filter(({ key }) => key !== NOT_SAID);
  if (said.every(({ count }) => count === 0)) return [];
  if (columns.length === 1) return [single(first, rows, given, scope)];
  return [line(scope.words.howOften, "quiet"), beside(columns, said, scope)];
}

function rowsOf(
  entries: readonly Entry[],
  columns: readonly Column[],
  scope: Scope,
  under: (column: Column, entry: Entry) => string,
): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const column of columns) {
    for (const { key, label } of column.type === "choice" ? choicesNamed(column, scope) : []) {
      rows.set(key, { key, label, cells: new Map(), newest: NOBODY, newestIn: "", count: 0 });
    }
    for (const entry of entries) {
      for (const { key, label } of namedIn(entry, column, scope)) {
        const row = rows.get(key) ?? { key, label, cells: new Map(), newest: entry, newestIn: column.key, count: 0 };
        const cell = under(column, entry);
        row.cells.set(cell, (row.cells.get(cell) ?? 0) + 1);
        row.newest = entry;
        row.newestIn = column.key;
        row.count++;
        rows.set(key, row);
      }
    }
  }
  const choices = columns.reduce((sum, column) => sum + choicesNamed(column, scope).length, 0);
  const all = [...rows.values()].sort((a, b) => Number(a.key === NOT_SAID) - Number(b.key === NOT_SAID));
  return choices > 0 ? all.filter((row) => row.count > 0 || choices <= MOST_EMPTY) : all.sort(byCount);
}

const NOBODY: Entry = { kind: "", id: "", values: {}, other: {}, source: null, at: { sheet: "", row: 0, cells: {} } };

const byCount = (a: Row, b: Row): number =>
  Number(a.key === NOT_SAID) - Number(b.key === NOT_SAID) || b.count - a.count || (a.label < b.label ? -1 : 1);

const nameCell = ({ label, newest, count }: Row, column: Column): PageCell =>
  count === 0 ? { value: label, tone: "quiet" } : linked(label, newest, column.key);

/** Each value with its count and its share of all. */
function single(column: Column, rows: readonly Row[], { year }: Given, { log, words }: Scope): Block {
  const shown = rows.slice(0, MOST_ROWS);
  const rest = rows.slice(MOST_ROWS).reduce((sum, { count }) => sum + count, 0);
  const cells = shown.map((row): readonly PageCell[] => [
    nameCell(row, column),
    { value: row.count, tone: row.count === 0 ? "quiet" : "plain" },
    shareCell(row.count, year.length),
  ]);
  const more: readonly (readonly PageCell[])[] =
    rest === 0 ? [] : [[{ value: words.others, tone: "quiet" }, { value: rest }, shareCell(rest, year.length)]];
  return {
    type: "table",
    headings: [column.heading[log.language], words.howMany, words.share],
    rows: [...cells, ...more],
  };
}

/** The same names under several columns. */
function beside(columns: readonly Column[], rows: readonly Row[], { log, words }: Scope): Block {
  const used = columns.filter(({ key }) => rows.some(({ cells }) => (cells.get(key) ?? 0) > 0));
  const shown = used.slice(0, PAGE_COLUMNS - 1);
  return {
    type: "table",
    headings: [words.name, ...shown.map(({ heading }) => heading[log.language])],
    rows: rows
      .slice(0, MOST_ROWS)
      .map((row): readonly PageCell[] => [
        linked(row.label, row.newest, row.newestIn),
        ...shown.map(({ key }): PageCell => ({ value: row.cells.get(key) ?? 0 })),
      ]),
  };
}

/** The first column's values down, the second's choices across; those that never come stay away where there is no room. */
function crossed(down: Column, across: Column, given: Given, scope: Scope): readonly Block[] {
  const { log, words } = scope;
  const rows = rowsOf(given.year, [down], scope, (_, entry) => namedIn(entry, across, scope)[0]?.key ?? NOT_SAID);
  if (rows.every(({ key }) => key === NOT_SAID)) return [];
  const counted = (key: string): number => rows.reduce((sum, { cells }) => sum + (cells.get(key) ?? 0), 0);
  const choices = choicesNamed(across, scope);
  const known = new Set(choices.map(({ key }) => key));
  const others = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].filter((key) => !known.has(key));
  const all = [...choices, ...others.map((key) => ({ key, label: key === NOT_SAID ? words.notSaid : key }))];
  const room = PAGE_COLUMNS - 2;
  const shown = (all.length <= room ? all : all.filter(({ key }) => counted(key) > 0)).slice(0, room);
  return [
    {
      type: "table",
      headings: [down.heading[log.language], ...shown.map(({ label }) => label), words.all],
      rows: rows
        .slice(0, MOST_ROWS)
        .map((row): readonly PageCell[] => [
          nameCell(row, down),
          ...shown.map(({ key }): PageCell => ({ value: row.cells.get(key) ?? 0 })),
          { value: row.count, tone: "strong" },
        ]),
    },
  ];
}
