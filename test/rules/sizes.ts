/** How long files are. A file that grew past one idea is hard to read and hard to change alone. */
import type { Violation } from "./source.ts";

export interface Sized {
  readonly path: string;
  readonly bytes: number;
}

export const MEDIAN_BYTES = 3_000;
export const LARGE_BYTES = 12_000;

/** The size in the middle when all are put in order. */
export function median(files: readonly Sized[]): number {
  const sorted = files.map(({ bytes }) => bytes).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Files over the limit that have no leave to be so long. */
export const tooLarge = (files: readonly Sized[], allowed: readonly string[]): readonly Violation[] =>
  files
    .filter(({ path, bytes }) => bytes > LARGE_BYTES && !allowed.includes(path))
    .map(({ path, bytes }) => `${path} has ${bytes} bytes`);
