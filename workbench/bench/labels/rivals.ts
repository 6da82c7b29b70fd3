/**
 * Two matchers that others use, written anew from their description so that the benchmark needs no interface library:
 * react-spreadsheet-import 4.7 takes the field with a name or alternate at most two edits away, each field once;
 * Dice takes the pairs of letters that two texts share, from 0.6 on, best pairs first, each field once.
 */
import type { FieldName } from "../../../core/kinds/field-names.ts";

export interface Names {
  readonly field: FieldName;
  readonly names: readonly string[];
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const ENOUGH_EDITS = 2;

/** Edits from one text to the other, or 3 where there are more than two. */
function edits(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > ENOUGH_EDITS) return ENOUGH_EDITS + 1;
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const swap = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const cost = Math.min(swap, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > ENOUGH_EDITS) return ENOUGH_EDITS + 1;
    above = row;
  }
  return above[b.length] ?? 0;
}

/** What react-spreadsheet-import would map, both sides in lower case and without punctuation, which is its best case. */
export function byEdits(fields: readonly Names[], labels: readonly string[]): readonly (FieldName | null)[] {
  const known = fields.map(({ field, names }) => ({ field, names: names.map(plain) }));
  const taken = new Map<FieldName, { readonly at: number; readonly distance: number }>();
  const found: (FieldName | null)[] = labels.map(() => null);
  labels.forEach((label, at) => {
    const header = plain(label);
    let best: { field: FieldName; distance: number } | undefined;
    for (const { field, names } of known) {
      for (const name of names) {
        const distance = edits(name, header);
        if (distance <= ENOUGH_EDITS && (best === undefined || distance < best.distance)) best = { field, distance };
      }
    }
    if (best === undefined) return;
    const before = taken.get(best.field);
    if (before !== undefined && before.distance < best.distance) return;
    if (before !== undefined) found[before.at] = null;
    taken.set(best.field, { at, distance: best.distance });
    found[at] = best.field;
  });
  return found;
}

const LEAST_ALIKE = 0.6;

function lettersOf(text: string): ReadonlyMap<string, number> {
  const packed = text.replace(/ /g, "");
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < packed.length; i++)
    pairs.set(packed.slice(i, i + 2), (pairs.get(packed.slice(i, i + 2)) ?? 0) + 1);
  return pairs;
}

/** Twice the shared pairs of letters over all pairs. */
function alike(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, sizes: number): number {
  let shared = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  return sizes === 0 ? 0 : (2 * shared) / sizes;
}

const sizeOf = (text: string): number => Math.max(0, text.replace(/ /g, "").length - 1);

/** What Dice at 0.6 would map. */
export function byDice(fields: readonly Names[], labels: readonly string[]): readonly (FieldName | null)[] {
  const known = fields.flatMap(({ field, names }) =>
    names.map(plain).map((name) => ({ field, name, letters: lettersOf(name), size: sizeOf(name) })),
  );
  const candidates: { readonly at: number; readonly field: FieldName; readonly score: number }[] = [];
  labels.map(plain).forEach((label, at) => {
    const letters = lettersOf(label);
    const size = sizeOf(label);
    const best = new Map<FieldName, number>();
    for (const each of known) {
      if ((2 * Math.min(size, each.size)) / (size + each.size) < LEAST_ALIKE && label !== each.name) continue;
      const score = label === each.name ? 1 : alike(letters, each.letters, size + each.size);
      if (score >= LEAST_ALIKE && score > (best.get(each.field) ?? 0)) best.set(each.field, score);
    }
    for (const [field, score] of best) candidates.push({ at, field, score });
  });
  const found: (FieldName | null)[] = labels.map(() => null);
  const taken = new Set<FieldName>();
  for (const { at, field } of candidates.sort((a, b) => b.score - a.score || a.at - b.at)) {
    if (found[at] !== null || taken.has(field)) continue;
    found[at] = field;
    taken.add(field);
  }
  return found;
}
