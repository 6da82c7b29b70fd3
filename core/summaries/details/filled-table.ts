/** Of how many entries certain columns are filled: plans with a result, trainings with a follow-through. */
import { isFilled } from "../../cycles/team-log.ts";
import type { Gives } from "../../kinds/declare.ts";
import type { Entry } from "../../kinds/entry.ts";
import type { Block, PageCell } from "../../workbook/page.ts";
import { line, linked } from "../page-cells.ts";
import { columnsOf, type Given, namedIn, type Scope } from "./scope.ts";

interface Row {
  readonly label: string;
  readonly entries: Entry[];
}

/** A row for each value of the column `by` and one for all; without `by`, one for all. */
export function filledTable({ columns: keys, by: byKey = "" }: Gives, given: Given, scope: Scope): readonly Block[] {
  const { log, words } = scope;
  const columns = columnsOf(given.kind, keys);
  const [by] = columnsOf(given.kind, [byKey]);
  if (columns.length === 0 || given.year.length === 0) return [];
  const rows = new Map<string, Row>();
  for (const entry of by ? given.year : []) {
    for (const { key, label } of by ? namedIn(entry, by, scope) : []) {
      const row = rows.get(key) ?? { label, entries: [] };
      row.entries.push(entry);
      rows.set(key, row);
    }
  }
  const filled = (entries: readonly Entry[]): readonly PageCell[] =>
    columns.map(({ key }) => ({ value: entries.filter((entry) => isFilled(entry, key)).length }));
  const cells = [...rows.values()]
    .sort((a, b) => (a.label < b.label ? -1 : 1))
    .map(({ label, entries }): readonly PageCell[] => {
      const newest = entries[entries.length - 1];
      const name = newest && by ? linked(label, newest, by.key) : { value: label };
      return [name, { value: entries.length }, ...filled(entries)];
    });
  const total: readonly PageCell[] = [
    { value: words.all, tone: "strong" },
    { value: given.year.length, tone: "strong" },
    ...filled(given.year),
  ];
  const headings = [
    by?.heading[log.language] ?? words.what,
    words.entries,
    ...columns.map((c) => c.heading[log.language]),
  ];
  return [line(words.filledNote, "quiet"), { type: "table", headings, rows: [...cells, total] }];
}
