/** Numbers packed tight as text: a range coder that learns how often each value comes, so that the usual ones cost a fraction of a letter. */

/** Signs that need no escape in source text; five of them hold four bytes. */
export const SIGNS = "!#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";

/** A chance of 1; each bit that comes moves its chance by a part of what is left. */
export const WHOLE_CHANCE = 2048;
export const PACE = 4;
/** Below this the range has room for another byte. */
export const FULL = 2 ** 24;
/** Most contexts, of numbers of at most eleven bits. */
const PLACES = 128 * 2048;

/** The chances of all bits before any came; a bit has its place by its context and by the bits before it. */
export const evenChances = (): Uint16Array => new Uint16Array(PLACES).fill(WHOLE_CHANCE / 2);

/** Where a bit's chance is kept. `node` is 1 and the bits of the number so far. */
export const placeOf = (context: number, node: number): number => context * 2048 + node;

/** Gives the next number of so many bits; numbers of one context are alike. */
export type NumberReader = (context: number, bits: number) => number;

function bytesOf(text: string): readonly number[] {
  const values = new Map([...SIGNS].map((sign, i) => [sign, i]));
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 5) {
    let word = 0;
    for (let i = 0; i < 5; i++) word = word * SIGNS.length + (values.get(text[at + i] ?? "") ?? 0);
    bytes.push(word / FULL, (word / 65536) & 255, (word / 256) & 255, word & 255);
  }
  return bytes.map(Math.floor);
}

/** Reads what `workbench/bench/labels/tight-writer.ts` wrote; contexts and bits have to come in the same order. */
export function readTight(text: string): NumberReader {
  const bytes = bytesOf(text);
  const chances = evenChances();
  let at = 4;
  let range = 2 ** 32 - 1;
  let code = bytes.slice(0, 4).reduce((sum, byte) => sum * 256 + byte, 0);
  const bit = (place: number): number => {
    const chance = chances[place] ?? 0;
    const bound = Math.floor(range / WHOLE_CHANCE) * chance;
    const one = code >= bound ? 1 : 0;
    code -= one * bound;
    range = one === 1 ? range - bound : bound;
    chances[place] = one === 1 ? chance - (chance >> PACE) : chance + ((WHOLE_CHANCE - chance) >> PACE);
    while (range < FULL) {
      range *= 256;
      code = code * 256 + (bytes[at++] ?? 0);
    }
    return one;
  };
  return (context, bits) => {
    let node = 1;
    for (let i = 0; i < bits; i++) node = node * 2 + bit(placeOf(context, node));
    return node - 2 ** bits;
  };
}
