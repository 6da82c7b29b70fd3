/** Whether a workbook came through: nothing lost, nothing twice, nothing of the team's overwritten, and the person was told. */
import { isDeepStrictEqual } from "node:util";
import type { Book } from "../../workbench/hosts/book.ts";
import { cellsOf } from "../contract/cells.ts";
import type { Hand } from "./hands.ts";
import { type SeenBook, type SeenEntry, viewOf } from "./view.ts";

export interface Verdict {
  readonly lost: readonly string[];
  readonly twice: readonly string[];
  readonly overwritten: readonly string[];
  /** Where no sentence told the person, or the retry did not end as the undisturbed run. */
  readonly otherwise: readonly string[];
}

export const isClean = ({ lost, twice, overwritten, otherwise }: Verdict): boolean =>
  lost.length + twice.length + overwritten.length + otherwise.length === 0;

/** With no hand in between, a retry must leave the very cells of the undisturbed run. */
export function judgeSame(book: Book, undisturbed: Book): Verdict {
  const seen = judge(viewOf(book), viewOf(undisturbed), viewOf(undisturbed), undefined);
  const [now, then] = [cellsOf(book), cellsOf(undisturbed)];
  if (isDeepStrictEqual(now, then)) return seen;
  const names = [...new Set([...Object.keys(now), ...Object.keys(then)])];
  const differing = names
    .filter((name) => !isDeepStrictEqual(now[name], then[name]))
    .map((name) => firstDifference(name, now[name], then[name]));
  const order = differing.length === 0 ? ["the tabs stand in another order"] : differing;
  return { ...seen, otherwise: [...seen.otherwise, ...order.map((what) => `not as undisturbed: ${what}`)] };
}

function firstDifference(name: string, now: readonly string[] = [], then: readonly string[] = []): string {
  const row =
    Array.from({ length: Math.max(now.length, then.length) }, (_, i) => i).find((i) => now[i] !== then[i]) ?? 0;
  return `${name} row ${row + 1}: ${JSON.stringify(now[row] ?? null)} instead of ${JSON.stringify(then[row] ?? null)}`;
}

/**
 * With a hand in between, either order is right: the hand after the command, or the command after the hand. `start` is the workbook before
 * the command and `end` after it, both undisturbed; `later` is what the command makes of the workbook on which the hand was before.
 */
export function judgeWith(hand: Hand, book: Book, start: Book, end: Book, later: Book): Verdict {
  const [from, to] = [structuredClone(start), structuredClone(end)];
  hand.act(from);
  hand.act(to);
  const handLast = judge(viewOf(book), viewOf(to), viewOf(from), hand);
  if (isClean(handLast)) return handLast;
  const handFirst = judge(viewOf(book), viewOf(later), viewOf(from), hand);
  return isClean(handFirst) ? handFirst : handLast;
}

/** With another person's command: the entries are those of both, one after the other. */
export const judgeOrder = (book: Book, wanted: Book, start: Book): Verdict =>
  judge(viewOf(book), viewOf(wanted), viewOf(start), undefined);

function judge(now: SeenBook, wanted: SeenBook, before: SeenBook, hand: Hand | undefined): Verdict {
  const lost: string[] = [];
  const twice: string[] = [];
  const overwritten: string[] = [];
  const known = new Map(before.entries.map((entry) => [entry.id, entry]));
  for (const entry of wanted.entries) {
    const [found, ...more] = now.entries.filter(({ id }) => id === entry.id);
    if (more.length > 0) twice.push(entry.id);
    if (!found && !isDisposed(entry, hand)) lost.push(entry.id);
    if (found) compare(found, entry, known.get(entry.id), hand, { lost, overwritten });
  }
  const expected = new Set(wanted.entries.map(({ id }) => id));
  const disposed = hand?.disposed;
  for (const { id, tab } of now.entries) {
    if (expected.has(id) || disposed?.ids.includes(id) || disposed?.tabs.includes(tab)) continue;
    twice.push(`${id} is there and should not be`);
  }
  for (const [i, id] of now.given.entries()) if (now.given.indexOf(id) !== i) twice.push(id);
  compareNameless(now.nameless, wanted.nameless, { lost, twice });
  compareOthers(now.others, wanted.others, hand, overwritten);
  return { lost, twice, overwritten, otherwise: [] };
}

const isDisposed = ({ id, tab }: SeenEntry, hand: Hand | undefined): boolean =>
  hand !== undefined && (hand.disposed.ids.includes(id) || hand.disposed.tabs.includes(tab));

function compare(
  found: SeenEntry,
  wanted: SeenEntry,
  before: SeenEntry | undefined,
  hand: Hand | undefined,
  told: { readonly lost: string[]; readonly overwritten: string[] },
): void {
  const isFree = (heading: string): boolean =>
    hand !== undefined &&
    (hand.disposed.headings.includes(heading) || (heading === "From" && !hand.name.includes("PLT")));
  for (const heading of new Set([...found.cells.keys(), ...wanted.cells.keys()])) {
    const [now, then] = [found.cells.get(heading) ?? "", wanted.cells.get(heading) ?? ""];
    if (now === then || isFree(heading)) continue;
    const where = `${wanted.id} ${heading}: ${JSON.stringify(now)} instead of ${JSON.stringify(then)}`;
    if (then !== "" && then === before?.cells.get(heading)) told.overwritten.push(where);
    else if (then === "") told.overwritten.push(where);
    else told.lost.push(where);
  }
}

function compareNameless(
  now: readonly string[],
  wanted: readonly string[],
  told: { readonly lost: string[]; readonly twice: string[] },
): void {
  const count = (rows: readonly string[], row: string): number => rows.filter((each) => each === row).length;
  for (const row of new Set([...now, ...wanted])) {
    if (count(now, row) > count(wanted, row)) told.twice.push(`a row without an id: ${row}`);
    if (count(now, row) < count(wanted, row)) told.lost.push(`a row that was typed: ${row}`);
  }
}

function compareOthers(
  now: SeenBook["others"],
  wanted: SeenBook["others"],
  hand: Hand | undefined,
  overwritten: string[],
): void {
  for (const [name, lines] of wanted) {
    // A page is drawn anew at each time from what is found then; only what the team wrote beside it must stay.
    if (name.startsWith("PLT Summary") || name.startsWith("PLT Check")) {
      const remark = lines.some((line) => line.includes("our own remark"));
      if (remark && ![...now.values()].flat().some((line) => line.includes("our own remark")))
        overwritten.push(`${name}: our own remark`);
    } else if (!isDeepStrictEqual(now.get(name), lines) && !hand?.disposed.tabs.includes(name))
      overwritten.push(`${name} is not as it was`);
  }
}
