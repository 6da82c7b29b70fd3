/** Numbers that look like chance and are the same in every run. */

export interface Seeded {
  /** From 0 up to, and not including, 1. */
  readonly share: () => number;
  /** A whole number from 0 up to, and not including, n. */
  readonly below: (n: number) => number;
  readonly one: <T>(of: readonly [T, ...T[]]) => T;
  /** True with this probability. */
  readonly chance: (share: number) => boolean;
}

/** A stream of numbers of its own for each seed. */
export function seeded(seed: number): Seeded {
  let state = (seed * 2654435761 + 12345) >>> 0;
  const share = (): number => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(share() * n);
  return { share, below, one: (of) => of[below(of.length)] ?? of[0], chance: (probability) => share() < probability };
}
