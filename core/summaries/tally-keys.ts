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

const topics = new Map<string, Map<string, string>>();

/** The key of a topic's part. Example: `goal-alignment/tied`. */
export function topicKey(topic: string, part: string): string {
  const parts = topics.get(topic) ?? new Map<string, string>();
  const known = parts.get(part);
  if (known !== undefined) return known;
  const key = `${topic}/${part}`;
  parts.set(part, key);
  topics.set(topic, parts);
  return key;
}
