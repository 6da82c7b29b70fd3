/** Ids of commands, made in the browser: short enough to read in a cell, long enough never to meet again. */

const LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

/**
 * A new command id of 12 characters that cannot be confused when read aloud (no 0, 1, i, l, o), for example `k7m2q9x4b8c3`.
 * Random; two clicks never share one.
 */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join("");
}
