/** The weighed words of labels as text, because a table of numbers would weigh three times as much. */
import { FIELD_NAMES } from "../kinds/field-names.ts";
import { isPair } from "./label-features.ts";
import type { LabelModel, Weights } from "./label-model.ts";

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
