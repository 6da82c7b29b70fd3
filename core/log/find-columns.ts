/** Which column of a table holds which field, whatever a team has renamed, moved or put between. */

import { plainHeading, type Table } from "../workbook/table.ts";

export interface WantedColumn {
  readonly key: string;
  /** `made` where the tab is known to have been made with it, in this order; `perhaps` where it may have been added by hand. */
  readonly standing: "made" | "perhaps";
  /** Every heading it may stand under: the remembered one and those of both languages. */
  readonly headings: readonly string[];
}

export interface FoundColumn {
  readonly column: number;
  /** The heading as it stands now. */
  readonly heading: string;
}

/**
 * The columns found, by key; a key whose column was deleted is absent. A column is known by its heading; columns whose headings are
 * new are taken for missing ones that were made only where both neighbours say so: as many stand between them as belong there.
 * Example: `When | Start | End` still holds the date in its first column when the date's heading is gone and start follows.
 */
export function findColumns(table: Table, wanted: readonly WantedColumn[]): ReadonlyMap<string, FoundColumn> {
  const found = new Map<string, FoundColumn>();
  const taken = new Set<number>();
  const plain = table.headings.map(plainHeading);
  for (const { key, headings } of wanted) {
    const texts = headings.map(plainHeading);
    const column = plain.findIndex((text, i) => !taken.has(i) && text !== "" && texts.includes(text));
    if (column < 0) continue;
    taken.add(column);
    found.set(key, { column, heading: table.headings[column] ?? "" });
  }
  const made = wanted.filter(({ standing }) => standing === "made");
  for (const gap of gapsIn(made, found)) {
    const left = gap.from === 0 ? -1 : found.get(made[gap.from - 1]?.key ?? "")?.column;
    const right = gap.to === made.length ? table.headings.length : found.get(made[gap.to]?.key ?? "")?.column;
    if (left === undefined || right === undefined || right - left - 1 !== gap.to - gap.from) continue;
    const between = made.slice(gap.from, gap.to).map(({ key }, i) => ({ key, column: left + 1 + i }));
    if (between.some(({ column }) => taken.has(column) || (table.headings[column] ?? "") === "")) continue;
    for (const { key, column } of between) found.set(key, { column, heading: table.headings[column] ?? "" });
  }
  return found;
}

/** Runs of wanted columns that were not found, as places in `wanted`: `from` is the first, `to` comes after the last. */
function gapsIn(
  wanted: readonly WantedColumn[],
  found: ReadonlyMap<string, FoundColumn>,
): readonly { readonly from: number; readonly to: number }[] {
  const gaps: { from: number; to: number }[] = [];
  wanted.forEach(({ key }, i) => {
    if (found.has(key)) return;
    const last = gaps[gaps.length - 1];
    if (last && last.to === i) last.to = i + 1;
    else gaps.push({ from: i, to: i + 1 });
  });
  return gaps;
}
