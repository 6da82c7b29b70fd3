/** The keys under which a tally counts, each made once: thousands of teams count under the same few. */

import type { Day } from "../workbook/day.ts";

const ZERO = 48;

/** The month of a day or of a month's key as a number. Example: `2025-10-08` and `2025-10` are 24309. */
export function monthOf(day: string): number {
  const digit = (at: number): number => day.charCodeAt(at) - ZERO;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  return year * 12 + digit(5) * 10 + digit(6) - 1;
}

const months = new Map<number, string>();

/** A month's key; undoes `monthOf`. Example: 24309 is `2025-10`. */
export function monthKey(month: number): string {
  const known = months.get(month);
  if (known !== undefined) return known;
  const key = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  months.set(month, key);
  return key;
}

const days = new Map<Day, Day>();

/** The same day as the text that was met first: a district's extracts hold the same few hundred days a hundred thousand times. */
export function oneText(day: Day): Day {
  const known = days.get(day);
  if (known !== undefined) return known;
  days.set(day, day);
  return day;
}

const MONTHS = 12;

/** A zero for each month of a school year. */
export const noMonths = (): number[] => new Array<number>(MONTHS).fill(0);

/** The amounts that are not zero, by the keys of their months, where the first is that of `begins`. Example: `2025-10` is 6. */
export const monthsByKey = (amounts: readonly number[], begins: number): ReadonlyMap<string, number> =>
  new Map(amounts.flatMap((amount, i) => (amount > 0 ? [[monthKey(begins + i), amount] as const] : [])));

const stageKeys = new Map<string, Map<string, string>>();

/** The key of a stage of a cycle. Example: `five-stage/set-goals`. */
export function stageKey(cycle: string, stage: string): string {
  const known = stageKeys.get(cycle)?.get(stage);
  if (known !== undefined) return known;
  const key = `${cycle}/${stage}`;
  stageKeys.set(cycle, (stageKeys.get(cycle) ?? new Map<string, string>()).set(stage, key));
  return key;
}

const numbers = new Map<string, Map<string, number>>();
const keys: string[] = [];

/** The numbers of a topic's parts that were asked for so far, by the keys of the parts. */
export function partNumbers(topic: string): ReadonlyMap<string, number> {
  const known = numbers.get(topic);
  if (known) return known;
  const parts = new Map<string, number>();
  numbers.set(topic, parts);
  return parts;
}

/** The place of a topic's part in the amounts of a tally: from 0, in the order in which they were first asked for. */
export function partNumber(topic: string, part: string): number {
  const parts = numbers.get(topic) ?? new Map<string, number>();
  const known = parts.get(part);
  if (known !== undefined) return known;
  const number = keys.length;
  keys.push(`${topic}/${part}`);
  parts.set(part, number);
  numbers.set(topic, parts);
  return number;
}

/** Zeros up to the last part that was ever counted: pages ask for many times as many parts, which no team should have to hold. */
const zeros: number[] = [];

/** Amounts of nothing. Thousands are made: a copy is several times as fast as a list that is filled. */
export const noAmounts = (): number[] => zeros.slice();

/** Adds amounts from a place on so that there is one at this place; lists that are made later have it from the beginning. */
export function makePlace(amounts: number[], place: number): void {
  while (zeros.length <= place) zeros.push(0);
  while (amounts.length <= place) amounts.push(0);
}

/** The amounts that are not zero, by `topic/part`. Example: `goal-alignment/tied` is 3. */
export const amountsByKey = (amounts: readonly number[]): ReadonlyMap<string, number> =>
  new Map(amounts.flatMap((amount, i) => (amount > 0 ? [[keys[i] ?? "", amount] as const] : [])));
