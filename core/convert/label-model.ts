/** The weighed words of labels: how much each speaks for a field. Packed as text, because a table of numbers would weigh three times as much. */
import { FIELD_NAMES } from "../kinds/field-names.ts";
import { oneSlip } from "./join-people.ts";
import { featuresOf, isPair } from "./label-features.ts";
import type { LabelTokens } from "./label-tokens.ts";

/** Field (its place in FIELD_NAMES) and weight, by turns. */
export type Weights = readonly number[];
export type LabelModel = ReadonlyMap<string, Weights>;

/** Signs that need no escape in source text and stand for 0 to 88. */
const SIGNS = "!#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
const BASE = SIGNS.length;
/** A stem's weights reach from -6.2 to 6.2 in steps. */
const MIDDLE = 44;
const STEP = 1 / 7;
/** A pair's weights have only these. */
const LEVELS = [-2, -0.8, 0.7, 1.4, 2.2, 3.2];

export interface PackedModel {
  /** The stems in order, parted by spaces; the figure before each says how many letters it shares with the one before. */
  readonly stems: string;
  /** For each stem its weights, two signs each, parted by spaces. */
  readonly singles: string;
  /** Pairs by their first stem, parted by spaces: its two signs, then three signs for each second stem with a field and a level. */
  readonly pairs: string;
}

const signsOf = (n: number, length: number): string =>
  length === 0 ? "" : signsOf(Math.floor(n / BASE), length - 1) + (SIGNS[n % BASE] ?? "");

const numberOf = (signs: string): number => [...signs].reduce((n, sign) => n * BASE + SIGNS.indexOf(sign), 0);

const shared = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < 9 && a[n] === b[n]) n++;
  return n;
};

const nearestLevel = (weight: number): number =>
  LEVELS.reduce((best, level, i) => (Math.abs(level - weight) < Math.abs((LEVELS[best] ?? 0) - weight) ? i : best), 0);

const packSingle = (weights: Weights): string => {
  let text = "";
  for (let i = 0; i < weights.length; i += 2) {
    const steps = Math.max(-MIDDLE, Math.min(MIDDLE, Math.round((weights[i + 1] ?? 0) / STEP)));
    if (steps !== 0) text += signsOf(weights[i] ?? 0, 1) + signsOf(MIDDLE + steps, 1);
  }
  return text;
};

const packPair = (second: number, weights: Weights): string => {
  let text = "";
  for (let i = 0; i < weights.length; i += 2) {
    text += signsOf(
      (second * FIELD_NAMES.length + (weights[i] ?? 0)) * LEVELS.length + nearestLevel(weights[i + 1] ?? 0),
      3,
    );
  }
  return text;
};

/** The model as text; `unpackModel` reads it back, weights rounded to their steps. At most some 1,380 stems. */
export function packModel(model: LabelModel): PackedModel {
  const names = [...model.keys()];
  const stems = [...new Set(names.flatMap((name) => name.replace(/^=/, "").split(" ")))].sort();
  if (stems.length * FIELD_NAMES.length * LEVELS.length >= BASE ** 3)
    throw new RangeError(`${stems.length} stems are too many.`);
  const place = new Map(stems.map((stem, i) => [stem, i]));
  const groups = new Map<number, string>();
  for (const name of names.filter(isPair).sort()) {
    const [first = "", second = ""] = name.startsWith("=") ? ["", name.slice(1)] : name.split(" ");
    const group = first === "" ? stems.length : (place.get(first) ?? 0);
    groups.set(group, (groups.get(group) ?? "") + packPair(place.get(second) ?? 0, model.get(name) ?? []));
  }
  return {
    stems: stems
      .map((stem, i) => shared(stems[i - 1] ?? "", stem) + stem.slice(shared(stems[i - 1] ?? "", stem)))
      .join(" "),
    singles: stems.map((stem) => packSingle(model.get(stem) ?? [])).join(" "),
    pairs: [...groups].map(([group, text]) => signsOf(group, 2) + text).join(" "),
  };
}

function unpackStems(text: string): readonly string[] {
  let last = "";
  return text.split(" ").map((each) => {
    last = last.slice(0, Number(each[0])) + each.slice(1);
    return last;
  });
}

const unpackSingle = (text: string): Weights =>
  [...text].map((sign, i) => (i % 2 === 0 ? SIGNS.indexOf(sign) : (SIGNS.indexOf(sign) - MIDDLE) * STEP));

/** The model of a packed text. */
export function unpackModel(packed: PackedModel): LabelModel {
  const stems = unpackStems(packed.stems);
  const model = new Map<string, Weights>();
  packed.singles.split(" ").forEach((text, i) => {
    if (text !== "") model.set(stems[i] ?? "", unpackSingle(text));
  });
  for (const group of packed.pairs === "" ? [] : packed.pairs.split(" ")) {
    const first = stems[numberOf(group.slice(0, 2))];
    for (let at = 2; at < group.length; at += 3) {
      const code = numberOf(group.slice(at, at + 3));
      const fields = Math.floor(code / LEVELS.length);
      const second = stems[Math.floor(fields / FIELD_NAMES.length)] ?? "";
      const name = first === undefined ? `=${second}` : `${first} ${second}`;
      model.set(name, [...(model.get(name) ?? []), fields % FIELD_NAMES.length, LEVELS[code % LEVELS.length] ?? 0]);
    }
  }
  return model;
}

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

/** Which of the label's words speak most for a field, at most three, in the label's order. */
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
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3);
  return best.sort((a, b) => a.i - b.i).map(({ i }) => tokens.words[i] ?? "");
}
