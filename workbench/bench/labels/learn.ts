/** Weighs the words of labelled examples: multinomial logistic regression, the same numbers at every run. */
import { featuresOf, isPair } from "../../../core/convert/label-features.ts";
import type { LabelModel } from "../../../core/convert/label-model.ts";
import { tokensOf } from "../../../core/convert/label-tokens.ts";
import { FIELD_NAMES } from "../../../core/kinds/field-names.ts";
import type { Example } from "./phrases.ts";

const FIELDS = FIELD_NAMES.length;

interface Row {
  readonly field: number;
  readonly weight: number;
  readonly features: readonly { readonly id: number; readonly weight: number }[];
}

interface Table {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
}

/** How the weights are found: L1 drives small ones to nought, L2 keeps large ones in bounds. */
interface Penalty {
  readonly rounds: number;
  readonly l1: number;
  readonly l2: number;
}

const RATE = 0.3;
/** Pairs have to earn their weight: what their stems say already is not said again. */
const FOR_PAIRS = 3;

function tableOf(examples: readonly Example[], keep: (name: string) => boolean): Table {
  const ids = new Map<string, number>();
  const rows = examples.map(({ label, field, weight }) => ({
    field: FIELD_NAMES.indexOf(field),
    weight,
    features: featuresOf(tokensOf(label))
      .filter(({ name }) => keep(name))
      .map((feature) => {
        const id = ids.get(feature.name) ?? ids.size;
        ids.set(feature.name, id);
        return { id, weight: feature.weight };
      }),
  }));
  return { names: [...ids.keys()], rows: rows.filter(({ features }) => features.length > 0) };
}

const seeded = (seed: number) => (): number => {
  seed = (seed * 1664525 + 1013904223) >>> 0;
  return seed / 4294967296;
};

function shuffled(count: number, random: () => number): readonly number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = held;
  }
  return order;
}

/** Of each feature, the weight for every field. A mask keeps weights at nought. */
function train(
  { names, rows }: Table,
  penalty: Penalty,
  masks: readonly (Uint8Array | undefined)[],
): readonly Float64Array[] {
  const weights = names.map(() => new Float64Array(FIELDS));
  const squares = names.map(() => new Float64Array(FIELDS).fill(0.01));
  const paired = names.map(isPair);
  const random = seeded(7);
  const error = new Float64Array(FIELDS);
  for (let round = 0; round < penalty.rounds; round++) {
    for (const at of shuffled(rows.length, random)) {
      const row = rows[at];
      if (row === undefined) continue;
      missBy(error, row, weights);
      for (const feature of row.features) {
        const w = weights[feature.id];
        const g = squares[feature.id];
        if (w !== undefined && g !== undefined)
          step(
            paired[feature.id] === true ? penalty.l1 * FOR_PAIRS : penalty.l1,
            w,
            g,
            error,
            feature.weight,
            penalty,
            masks[feature.id],
          );
      }
    }
  }
  return weights;
}

/** Puts into `error` how far each field's chance is from what the row says. */
function missBy(error: Float64Array, row: Row, weights: readonly Float64Array[]): void {
  error.fill(0);
  for (const { id, weight } of row.features) {
    const w = weights[id];
    if (w !== undefined) for (let k = 0; k < FIELDS; k++) error[k] = (error[k] ?? 0) + (w[k] ?? 0) * weight;
  }
  const top = Math.max(...error);
  let sum = 0;
  for (let k = 0; k < FIELDS; k++) {
    const power = Math.exp((error[k] ?? 0) - top);
    error[k] = power;
    sum += power;
  }
  for (let k = 0; k < FIELDS; k++) error[k] = ((error[k] ?? 0) / sum - (k === row.field ? 1 : 0)) * row.weight;
}

function step(
  l1: number,
  w: Float64Array,
  g: Float64Array,
  error: Float64Array,
  value: number,
  penalty: Penalty,
  mask: Uint8Array | undefined,
): void {
  for (let k = 0; k < FIELDS; k++) {
    if (mask !== undefined && mask[k] === 0) continue;
    const old = w[k] ?? 0;
    const slope = (error[k] ?? 0) * value + penalty.l2 * old;
    const square = (g[k] ?? 0) + slope * slope;
    g[k] = square;
    const size = RATE / Math.sqrt(square);
    const next = old - size * slope;
    w[k] = Math.sign(next) * Math.max(0, Math.abs(next) - size * l1);
  }
}

const FIND: Penalty = { rounds: 15, l1: 3e-2, l2: 1e-3 };
const REFINE: Penalty = { rounds: 12, l1: 1e-3, l2: 2e-3 };

export interface Limits {
  /** Stems that are kept: those of the pairs, then those that tell most. */
  readonly stems: number;
  /** Pairs of stems that are kept, those first that tell most. */
  readonly pairs: number;
  /** Weights a pair keeps, and a stem. */
  readonly ofPair: number;
  readonly ofStem: number;
  /** Weights below this are dropped. */
  readonly least: number;
}

export const LIMITS: Limits = { stems: 1300, pairs: 3400, ofPair: 2, ofStem: 5, least: 0.4 };

/**
 * The weights worth shipping, by feature: first all are found, then those pairs are chosen that tell most, then what is left
 * is found anew, so that it makes up for what was dropped.
 */
export function learnModel(examples: readonly Example[], changed: Partial<Limits> = {}): LabelModel {
  const limits = { ...LIMITS, ...changed };
  const whole = tableOf(examples, () => true);
  const found = train(whole, FIND, []);
  const pairs = chosenOf(whole, found, limits.pairs, isPair);
  const inPairs = new Set([...pairs].flatMap((name) => name.replace(/^=/, "").split(" ")));
  const others = chosenOf(whole, found, limits.stems - inPairs.size, (name) => !isPair(name) && !inPairs.has(name));
  const less = tableOf(examples, (name) => pairs.has(name) || inPairs.has(name) || others.has(name));
  const again = train(less, FIND, []);
  const masks = again.map((weights, id) =>
    maskOf(weights, isPair(less.names[id] ?? "") ? limits.ofPair : limits.ofStem, limits.least),
  );
  const final = train(less, REFINE, masks);
  const model = new Map<string, readonly number[]>();
  final.forEach((weights, id) => {
    const kept = [...weights].flatMap((weight, field) => (Math.abs(weight) >= 0.1 ? [field, weight] : []));
    if (kept.length > 0) model.set(less.names[id] ?? "", kept);
  });
  return model;
}

/** The features whose weights are large and which occur more than once. */
function chosenOf(
  { names, rows }: Table,
  weights: readonly Float64Array[],
  most: number,
  among: (name: string) => boolean,
): ReadonlySet<string> {
  const seen = new Float64Array(names.length);
  for (const row of rows) for (const { id } of row.features) seen[id] = (seen[id] ?? 0) + row.weight;
  const sizeOf = (id: number): number =>
    Math.max(...(weights[id] ?? [0]).map(Math.abs)) * Math.sqrt(Math.min(seen[id] ?? 0, 6));
  const ranked = names.map((name, id) => ({ name, size: sizeOf(id) })).filter(({ name }) => among(name));
  return new Set(
    ranked
      .sort((a, b) => b.size - a.size)
      .slice(0, most)
      .map(({ name }) => name),
  );
}

function maskOf(weights: Float64Array, most: number, least: number): Uint8Array {
  const ranked = [...weights]
    .map((weight, field) => ({ field, size: Math.abs(weight) }))
    .filter(({ size }) => size >= least);
  const mask = new Uint8Array(FIELDS);
  for (const { field } of ranked.sort((a, b) => b.size - a.size).slice(0, most)) mask[field] = 1;
  return mask;
}
