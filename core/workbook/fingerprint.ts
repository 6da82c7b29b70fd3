/** A short mark of a text, to see later whether it is still the same. Not a secret and not a proof: only a comparison. */

const round = (hash: number, code: number, factor: number): number => {
  const mixed = Math.imul(hash ^ code, factor);
  return mixed ^ (mixed >>> 15);
};

/**
 * The same short text for the same input, on every host and for good; different texts share one about once in 2^53.
 * Example: `fingerprint("a")` never equals `fingerprint("b")`, and stays what it is from one release to the next.
 */
export function fingerprint(text: string): string {
  let low = 0x2545f491;
  let high = 0x6c8e9cf5;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = round(low, code, 0x5bd1e995);
    high = round(high, code, 0x1b873593);
  }
  low = Math.imul(low ^ (high >>> 13), 0x85ebca6b) >>> 0;
  high = Math.imul(high ^ (low >>> 16), 0xc2b2ae35) >>> 0;
  return ((high & 0x1fffff) * 0x100000000 + low).toString(36);
}
