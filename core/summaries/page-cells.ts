/** Small pieces of a summary page: cells that lead to the row they come from, texts, days. */
import { textIn } from "../cycles/team-log.ts";
import type { Entry } from "../kinds/entry.ts";
import { quoted } from "../words/in-words.ts";
import type { Day } from "../workbook/day.ts";
import type { Block, Link, PageCell } from "../workbook/page.ts";

export type Tone = "plain" | "attention" | "quiet" | "strong";

/** What has its place in a sheet. */
type Placed = Pick<Entry, "at">;

/** The way to a field of an entry; none where it has no place in a sheet. */
export function linkTo(entry: Placed, field: string): Link | undefined {
  const cell = entry.at.cells[field] ?? Object.values(entry.at.cells)[0];
  return cell === undefined ? undefined : { sheet: entry.at.sheet, cell };
}

/** A cell with a text that leads to a field of an entry; without a place in a sheet it is plain. */
export function linked(text: string, entry: Placed, field: string): PageCell {
  const link = linkTo(entry, field);
  return link ? { value: text, link } : { value: text };
}

/** A field as the text of one line; long ones are cut. */
export const shown = (entry: Entry, field: string): PageCell => {
  const text = quoted(textIn(entry, field));
  return { value: text === "" ? null : text };
};

/** One list of several: thousands of times this is several times as fast as spreading them, or as `flat`. */
export function inOrder<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const all: T[] = [];
  for (const list of lists) for (const one of list) all.push(one);
  return all;
}

export const dayCell = (day: Day | undefined, tone: Tone): PageCell => ({ value: day ? { day } : null, tone });

export const line = (text: string, tone: "plain" | "attention" | "quiet"): Block => ({ type: "text", text, tone });
