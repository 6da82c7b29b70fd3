/** Which column of a table holds which field, whatever a team has renamed, moved or put between. */

import { ID_HEADING } from "../workbook/edit.ts";
import { plainHeading, type Table } from "../workbook/table.ts";
import { FROM_HEADING } from "./headings.ts";

export interface WantedColumn {
  readonly key: string;
  /** Every heading it may stand under: the remembered one and those of both languages. */
  readonly headings: readonly string[];
}

export interface FoundColumn {
  readonly column: number;
  /** The heading as it stands now. */
  readonly heading: string;
}

/**
 * The columns found, by key; a key whose column was deleted is absent. A column is known by its heading; one whose heading is new is
 * taken for a missing field only where both neighbours say so: it alone stands between the columns that belong on either side.
 * Example: `When | Start | End` still holds the date in its first column when the date's heading is gone and start follows.
 */
export function findColumns(table: Table, wanted: readonly WantedColumn[]): ReadonlyMap<string, FoundColumn> {
  const found = new Map<string, FoundColumn>();
  const taken = new Set<number>();
  for (const { key, headings } of wanted) {
    const texts = headings.map(plainHeading);
    const column = table.headings.findIndex(
      (text, i) => !taken.has(i) && text !== "" && texts.includes(plainHeading(text)),
    );
    if (column < 0) continue;
    taken.add(column);
    found.set(key, { column, heading: table.headings[column] ?? "" });
  }
  wanted.forEach(({ key }, i) => {
    if (found.has(key)) return;
    const left = i === 0 ? -1 : found.get(wanted[i - 1]?.key ?? "")?.column;
    const right = i === wanted.length - 1 ? endOf(table) : found.get(wanted[i + 1]?.key ?? "")?.column;
    if (left === undefined || right === undefined || right - left !== 2) return;
    const heading = table.headings[left + 1] ?? "";
    if (taken.has(left + 1) || heading === "") return;
    taken.add(left + 1);
    found.set(key, { column: left + 1, heading });
  });
  return found;
}

/** Where the kind's own columns end: the From column, or the ids. */
function endOf(table: Table): number {
  const ours = [FROM_HEADING.en, FROM_HEADING.es, ID_HEADING].map(plainHeading);
  return table.headings.findIndex((heading) => ours.includes(plainHeading(heading)));
}
