/** The weighed words of labels: how much each speaks for a field. */
import { FIELD_NAMES } from "../kinds/field-names.ts";
import { oneSlip } from "./join-people.ts";
import { featuresOf, isPair } from "./label-features.ts";
import type { LabelTokens } from "./label-tokens.ts";

/** Field (its place in FIELD_NAMES) and weight, by turns. */
export type Weights = readonly number[];
export type LabelModel = ReadonlyMap<string, Weights>;

export interface Scores {
  /** For each field of FIELD_NAMES. */
  readonly byField: readonly number[];
  /** The share of the label's stems that are known, 0 to 1. */
  readonly known: number;
  /** The share of its pairs that are known. */
  readonly pairs: number;
}

const isKnown = (stem: string, model: LabelModel): boolean => model.has(stem) || model.has(`=${stem}`);

const byInitial = new WeakMap<LabelModel, ReadonlyMap<string, readonly string[]>>();

/** The model's stems of five letters or more, by their first letter. */
function longStems(model: LabelModel): ReadonlyMap<string, readonly string[]> {
  const before = byInitial.get(model);
  if (before !== undefined) return before;
  const stems = new Map<string, string[]>();
  for (const name of model.keys()) {
    const initial = name[0] ?? "";
    if (name.length >= 5 && !isPair(name)) stems.set(initial, [...(stems.get(initial) ?? []), name]);
  }
  byInitial.set(model, stems);
  return stems;
}

/** Unknown words read as the known one that they are a slip of: `Dicussion` as discussion. */
function mended(tokens: LabelTokens, model: LabelModel): readonly string[] {
  return tokens.main.map((stem, i) => {
    const word = tokens.words[i] ?? "";
    if (word.length < 6 || isKnown(stem, model)) return stem;
    const near = longStems(model).get(word[0] ?? "") ?? [];
    return near.find((known) => [5, 6, 7].some((length) => oneSlip(word.slice(0, length), known))) ?? stem;
  });
}

/** How much the words of a label speak for each field. */
export function scoresOf(written: LabelTokens, model: LabelModel): Scores {
  const tokens = { ...written, main: mended(written, model) };
  const byField: number[] = FIELD_NAMES.map(() => 0);
  let pairs = 0;
  let knownPairs = 0;
  for (const { name, weight } of featuresOf(tokens)) {
    const weights = model.get(name) ?? [];
    if (isPair(name)) {
      pairs++;
      if (weights.length > 0) knownPairs++;
    }
    for (let i = 0; i < weights.length; i += 2) {
      const field = weights[i] ?? 0;
      byField[field] = (byField[field] ?? 0) + (weights[i + 1] ?? 0) * weight;
    }
  }
  const known = tokens.main.filter((stem) => isKnown(stem, model)).length;
  return {
    byField,
    known: tokens.main.length === 0 ? 0 : known / tokens.main.length,
    pairs: pairs === 0 ? 0 : knownPairs / pairs,
  };
}

/** A known word that speaks but little against a field belongs to the phrase: `areas` in `Areas of strength`. */
const AGAINST = -0.8;

/** Which of the label's words speak most for a field, at most four, in the label's order. */
export function wordsFor(tokens: LabelTokens, field: number, model: LabelModel): readonly string[] {
  const weightOf = (name: string): number => {
    const weights = model.get(name) ?? [];
    for (let i = 0; i < weights.length; i += 2) if (weights[i] === field) return weights[i + 1] ?? 0;
    return 0;
  };
  const each = tokens.main.map((stem, i) => ({
    i,
    weight:
      weightOf(stem) +
      weightOf(`=${stem}`) +
      weightOf(`${tokens.main[i - 1] ?? ""} ${stem}`) +
      weightOf(`${stem} ${tokens.main[i + 1] ?? ""}`),
  }));
  const best = each
    .filter(({ i, weight }) => weight > 0 || (weight > AGAINST && isKnown(tokens.main[i] ?? "", model)))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 4);
  return best.sort((a, b) => a.i - b.i).map(({ i }) => tokens.words[i] ?? "");
}
