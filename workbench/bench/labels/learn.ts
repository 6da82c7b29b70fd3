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

/** One row for each reading and field: wordings that read the same count together. */
function tableOf(examples: readonly Example[]): Table {
  const ids = new Map<string, number>();
  const rows = new Map<string, Row>();
  for (const { label, field, weight } of examples) {
    const found = featuresOf(tokensOf(label));
    const key = `${field} ${JSON.stringify(found)}`;
    const features = found.map((feature) => {
      const id = ids.get(feature.name) ?? ids.size;
      ids.set(feature.name, id);
      return { id, weight: feature.weight };
    });
    if (features.length === 0) continue;
    const before = rows.get(key)?.weight ?? 0;
    rows.set(key, { field: FIELD_NAMES.indexOf(field), weight: before + weight, features });
  }
  return { names: [...ids.keys()], rows: [...rows.values()] };
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
    if (old === 0 && Math.abs(slope) <= l1) continue;
    const square = (g[k] ?? 0) + slope * slope;
    g[k] = square;
    const size = RATE / Math.sqrt(square);
    const next = old - size * slope;
    w[k] = Math.sign(next) * Math.max(0, Math.abs(next) - size * l1);
  }
}

/** How the weights are found first, all that there could be, and again when the best of them are chosen. */
const FIND: Penalty = { rounds: 12, l1: 1e-3, l2: 2e-3 };
const REFINE: Penalty = { rounds: 12, l1: 1e-3, l2: 2e-3 };

/** How many weights are worth shipping: of stems, and of pairs. */
export interface Limits {
  readonly singles: number;
  readonly pairs: number;
}

export const LIMITS: Limits = { singles: 12500, pairs: 10000 };

/**
 * The weights worth shipping, by feature: first all are found, then those are chosen that tell most, then what is left
 * is found anew, so that it makes up for what was dropped.
 */
export function learnModel(examples: readonly Example[], limits: Limits = LIMITS): LabelModel {
  const table = tableOf(examples);
  const found = train(table, FIND, []);
  const masks = masksOf(table, found, limits);
  const final = train(table, REFINE, masks);
  const model = new Map<string, readonly number[]>();
  final.forEach((weights, id) => {
    const kept = [...weights].flatMap((weight, field) => (Math.abs(weight) >= 0.1 ? [field, weight] : []));
    if (kept.length > 0) model.set(table.names[id] ?? "", kept);
  });
  return model;
}

/** What occurs more often than this tells no more for it. */
const OFTEN = 2;

/** For each feature, 1 for the fields whose weight is kept: those that are large and occur more than once. */
function masksOf({ names, rows }: Table, weights: readonly Float64Array[], limits: Limits): readonly Uint8Array[] {
  const seen = new Float64Array(names.length);
  for (const row of rows) for (const { id } of row.features) seen[id] = (seen[id] ?? 0) + row.weight;
  const sizeOf = (id: number, field: number): number =>
    Math.abs(weights[id]?.[field] ?? 0) * Math.sqrt(Math.min(seen[id] ?? 0, OFTEN));
  const least = (wanted: "pair" | "stem", most: number): number => {
    const ids = names.flatMap((name, id) => (isPair(name) === (wanted === "pair") ? [id] : []));
    const sizes = Float64Array.from(
      ids.flatMap((id) => Array.from({ length: FIELDS }, (_, k) => sizeOf(id, k))),
    ).sort();
    return Math.max(1e-6, sizes[sizes.length - most] ?? 0);
  };
  const [ofPair, ofStem] = [least("pair", limits.pairs), least("stem", limits.singles)];
  return names.map((name, id) =>
    Uint8Array.from({ length: FIELDS }, (_, k) => (sizeOf(id, k) >= (isPair(name) ? ofPair : ofStem) ? 1 : 0)),
  );
}
