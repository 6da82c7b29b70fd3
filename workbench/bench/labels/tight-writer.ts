/** Writes numbers as text for `core/convert/tight-text.ts` to read. */
import { evenChances, FULL, PACE, placeOf, SIGNS, WHOLE_CHANCE } from "../../../core/convert/tight-text.ts";

export interface TightWriter {
  /** Writes a number of so many bits; numbers of one context are alike. Throws where the number is too large. */
  readonly number: (context: number, bits: number, value: number) => void;
  /** All that was written. */
  readonly text: () => string;
}

const WORD = 2 ** 32;

/** Adds one to the last byte, and to those before it that were full. */
function carry(bytes: number[]): void {
  let at = bytes.length - 1;
  while (bytes[at] === 255) bytes[at--] = 0;
  bytes[at] = (bytes[at] ?? 0) + 1;
}

function textOf(bytes: readonly number[]): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 4) {
    let word = [0, 1, 2, 3].reduce((sum, i) => sum * 256 + (bytes[at + i] ?? 0), 0);
    let signs = "";
    for (let i = 0; i < 5; i++) {
      signs = (SIGNS[word % SIGNS.length] ?? "") + signs;
      word = Math.floor(word / SIGNS.length);
    }
    text += signs;
  }
  return text;
}

/** A writer at its beginning. */
export function writeTight(): TightWriter {
  const bytes: number[] = [];
  const chances = evenChances();
  let low = 0;
  let range = WORD - 1;
  const push = (): void => {
    if (low >= WORD) {
      carry(bytes);
      low -= WORD;
    }
    bytes.push(Math.floor(low / FULL));
    low = (low % FULL) * 256;
  };
  const bit = (place: number, one: number): void => {
    const chance = chances[place] ?? 0;
    const bound = Math.floor(range / WHOLE_CHANCE) * chance;
    low += one * bound;
    range = one === 1 ? range - bound : bound;
    chances[place] = one === 1 ? chance - (chance >> PACE) : chance + ((WHOLE_CHANCE - chance) >> PACE);
    while (range < FULL) {
      push();
      range *= 256;
    }
  };
  const number = (context: number, bits: number, value: number): void => {
    if (value < 0 || value >= 2 ** bits) throw new RangeError(`${value} has not ${bits} bits.`);
    let node = 1;
    for (let i = bits - 1; i >= 0; i--) {
      const one = Math.floor(value / 2 ** i) % 2;
      bit(placeOf(context, node), one);
      node = node * 2 + one;
    }
  };
  const text = (): string => {
    for (let i = 0; i < 4; i++) push();
    return textOf(bytes);
  };
  return { number, text };
}
