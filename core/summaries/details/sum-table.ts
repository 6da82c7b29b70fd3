/** Number columns added up by what stands in another one. */

import { choicesOf } from "../../kinds/choice.ts";
import type { Gives } from "../../kinds/declare.ts";
import type { Entry } from "../../kinds/entry.ts";
import type { Block, PageCell } from "../../workbook/page.ts";
import { shareCell } from "../figure-cells.ts";
import { linked } from "../page-cells.ts";
import { columnsOf, type Given, namedIn, numberIn, type Scope } from "./scope.ts";

interface Row {
  readonly label: string;
  readonly newest: Entry;
  readonly sums: readonly number[];
}

/** A table of sums with all together in the last row; one number also as a share. What calls for somebody among the choices is marked. */
export function sumTable({ columns: keys }: Gives, given: Given, scope: Scope): readonly Block[] {
  const { log, words } = scope;
  const columns = columnsOf(given.kind, keys);
  const numbers = columns.filter(({ type }) => type === "number");
  const by = columns.find(({ type }) => type !== "number");
  if (!by || numbers.length === 0) return [];
  const rows = new Map<string, Row>();
  for (const entry of given.year) {
    const amounts = numbers.map(({ key }) => numberIn(entry, key));
    if (amounts.every((amount) => amount === 0)) continue;
    for (const { key, label } of namedIn(entry, by, scope)) {
      const sums = rows.get(key)?.sums ?? amounts.map(() => 0);
      rows.set(key, { label, newest: entry, sums: sums.map((sum, i) => sum + (amounts[i] ?? 0)) });
    }
  }
  if (rows.size === 0) return [];
  const choices = choicesOf(by, log.cycle);
  const place = (key: string): number => choices.findIndex((choice) => choice.key === key) + 1 || choices.length + 1;
  const ordered = [...rows].sort(([a, one], [b, other]) => place(a) - place(b) || (one.label < other.label ? -1 : 1));
  const whole = numbers.map((_, i) => ordered.reduce((sum, [, { sums }]) => sum + (sums[i] ?? 0), 0));
  const shares = (sums: readonly number[]): readonly PageCell[] =>
    numbers.length === 1 ? [shareCell(sums[0] ?? 0, whole[0] ?? 0)] : [];
  const isMarked = (key: string): boolean =>
    choices.some((choice) => choice.key === key && choice.highlight === "attention");
  const cells = ordered.map(([key, { label, newest, sums }]): readonly PageCell[] => [
    linked(label, newest, by.key),
    ...sums.map((value): PageCell => ({ value, tone: isMarked(key) ? "attention" : "plain" })),
    ...shares(sums),
  ]);
  const total: readonly PageCell[] = [
    { value: words.all, tone: "strong" },
    ...whole.map((value): PageCell => ({ value, tone: "strong" })),
    ...shares(whole),
  ];
  const headings = [by, ...numbers].map(({ heading }) => heading[log.language]);
  return [
    { type: "table", headings: [...headings, ...(numbers.length === 1 ? [words.share] : [])], rows: [...cells, total] },
  ];
}
