/** The weighed words of labels as text, because a table of numbers would weigh five times as much. */
import { FIELD_NAMES } from "../kinds/field-names.ts";
import type { LabelModel, Weights } from "./label-model.ts";
import { type NumberReader, readTight } from "./tight-text.ts";

/** The letters of stems; the first ends one. */
export const LETTERS = " abcdefghijklmnopqrstuvwxyz0123456789:?'";

/** Weights come in steps; these are how many steps lie below nought. */
export const STEP = 0.4;
export const BELOW = 16;

/** What each number in the text is: its context and its bits. Letters have a context for each letter before them. */
export const CODE = {
  stems: [0, 11],
  shared: [1, 4],
  count: [2, 7],
  field: [3, 7],
  level: [4, 5],
  pairs: [5, 11],
  candidates: [6, 4],
  other: [7, 7],
  pairLevel: [8, 5],
  more: [9, 1],
  seconds: [10, 11],
  letters: [20, 6],
} as const;

/** Where the next second stem lies is told after how many there are: many lie close together. */
export const crowd = (pairs: number): number =>
  pairs > 40 ? 5 : pairs > 15 ? 4 : pairs > 7 ? 3 : pairs > 3 ? 2 : pairs > 1 ? 1 : 0;

/** Fields of the stems of a pair, the likeliest first: a pair mostly speaks for one of them. At most fifteen. */
export function candidatesOf(first: Weights, second: Weights): readonly number[] {
  const sums = new Map<number, number>();
  for (const weights of [first, second])
    for (let i = 0; i < weights.length; i += 2)
      sums.set(weights[i] ?? 0, (sums.get(weights[i] ?? 0) ?? 0) + (weights[i + 1] ?? 0));
  return [...sums]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 15)
    .map(([field]) => field);
}

const read = (next: NumberReader, [context, bits]: readonly [number, number], more = 0): number =>
  next(context + more, bits);

function readStems(next: NumberReader): readonly string[] {
  const stems: string[] = [];
  const count = read(next, CODE.stems);
  for (let i = 0; i < count; i++) {
    let stem = (stems[i - 1] ?? "").slice(0, read(next, CODE.shared));
    for (;;) {
      const letter = read(next, CODE.letters, LETTERS.indexOf(stem[stem.length - 1] ?? " "));
      if (letter === 0) break;
      stem += LETTERS[letter] ?? "";
    }
    stems.push(stem);
  }
  return stems;
}

function readWeights(next: NumberReader): Weights {
  const weights: number[] = [];
  const count = read(next, CODE.count);
  let field = -1;
  for (let i = 0; i < count; i++) {
    field += 1 + read(next, CODE.field);
    weights.push(field, (read(next, CODE.level) - BELOW) * STEP);
  }
  return weights;
}

function readPair(next: NumberReader, candidates: readonly number[]): Weights {
  const weights: number[] = [];
  do {
    const candidate = read(next, CODE.candidates);
    const field = candidate === 0 ? read(next, CODE.other) : (candidates[candidate - 1] ?? FIELD_NAMES.length);
    weights.push(field, (read(next, CODE.pairLevel) - BELOW) * STEP);
  } while (read(next, CODE.more) === 1);
  return weights;
}

/** The model of a text that `npm run vocabulary` wrote. */
export function unpackModel(packed: string): LabelModel {
  const next = readTight(packed);
  const stems = readStems(next);
  const singles = stems.map(() => readWeights(next));
  const model = new Map<string, Weights>();
  stems.forEach((stem, i) => {
    if ((singles[i] ?? []).length > 0) model.set(stem, singles[i] ?? []);
  });
  for (const [at, first] of ["", ...stems].entries()) {
    const count = read(next, CODE.pairs);
    let second = -1;
    for (let i = 0; i < count; i++) {
      second += 1 + read(next, CODE.seconds, crowd(count));
      const weights = readPair(next, candidatesOf(singles[at - 1] ?? [], singles[second] ?? []));
      model.set(`${first === "" ? "=" : `${first} `}${stems[second] ?? ""}`, weights);
    }
  }
  return model;
}
