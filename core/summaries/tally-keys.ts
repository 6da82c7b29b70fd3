/** The keys under which a tally counts, each made once: thousands of teams count under the same few. */

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

/** Amounts of nothing, with a place for each part that was asked for so far. */
export const noAmounts = (): number[] => new Array<number>(keys.length).fill(0);

/** The amounts that are not zero, by `topic/part`. Example: `goal-alignment/tied` is 3. */
export const amountsByKey = (amounts: readonly number[]): ReadonlyMap<string, number> =>
  new Map(amounts.flatMap((amount, i) => (amount > 0 ? [[keys[i] ?? "", amount] as const] : [])));
