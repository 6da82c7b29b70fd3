/** Packs a table of weights as the text that `core/convert/label-packing.ts` unpacks. */
import { isPair } from "../../../core/convert/label-features.ts";
import type { LabelModel, Weights } from "../../../core/convert/label-model.ts";
import { BELOW, CODE, candidatesOf, crowd, LETTERS, STEP } from "../../../core/convert/label-packing.ts";
import { type TightWriter, writeTight } from "./tight-writer.ts";

const write = (to: TightWriter, [context, bits]: readonly [number, number], value: number, more = 0): void =>
  to.number(context + more, bits, value);

const LONGEST_SHARED = 15;

function sharedLetters(a: string, b: string): number {
  let count = 0;
  while (count < Math.min(a.length, b.length, LONGEST_SHARED) && a[count] === b[count]) count++;
  return count;
}

function writeStems(to: TightWriter, stems: readonly string[]): void {
  write(to, CODE.stems, stems.length);
  stems.forEach((stem, i) => {
    const shared = sharedLetters(stems[i - 1] ?? "", stem);
    write(to, CODE.shared, shared);
    for (let at = shared; at <= stem.length; at++) {
      const letter = LETTERS.indexOf(stem[at] ?? " ");
      if (letter < 0) throw new RangeError(`There is no sign for "${stem[at] ?? ""}" of ${stem}.`);
      write(to, CODE.letters, letter, LETTERS.indexOf(stem[at - 1] ?? " "));
    }
  });
}

/** Weights rounded to their steps, by field; those that round to nought are left out. */
function stepped(weights: Weights): readonly (readonly [field: number, level: number])[] {
  const found: (readonly [number, number])[] = [];
  for (let i = 0; i < weights.length; i += 2) {
    const level = Math.max(-BELOW, Math.min(31 - BELOW, Math.round((weights[i + 1] ?? 0) / STEP)));
    if (level !== 0) found.push([weights[i] ?? 0, level + BELOW]);
  }
  return found.sort((a, b) => a[0] - b[0]);
}

const asRead = (weights: ReturnType<typeof stepped>): Weights =>
  weights.flatMap(([field, level]) => [field, (level - BELOW) * STEP]);

function writeWeights(to: TightWriter, weights: ReturnType<typeof stepped>): void {
  write(to, CODE.count, weights.length);
  let last = -1;
  for (const [field, level] of weights) {
    write(to, CODE.field, field - last - 1);
    write(to, CODE.level, level);
    last = field;
  }
}

function writePair(to: TightWriter, weights: ReturnType<typeof stepped>, candidates: readonly number[]): void {
  weights.forEach(([field, level], i) => {
    const place = candidates.indexOf(field) + 1;
    write(to, CODE.candidates, place);
    if (place === 0) write(to, CODE.other, field);
    write(to, CODE.pairLevel, level);
    write(to, CODE.more, i + 1 < weights.length ? 1 : 0);
  });
}

/** The model as text; `unpackModel` reads it back, weights rounded to their steps. At most 2,047 stems. */
export function packModel(model: LabelModel): string {
  const known = [...model].map(([name, weights]) => ({ name, weights: stepped(weights) }));
  const kept = known.filter(({ weights }) => weights.length > 0);
  const stems = [...new Set(kept.flatMap(({ name }) => name.replace(/^=/, "").split(" ")))].sort();
  const byName = new Map(kept.map(({ name, weights }) => [name, weights]));
  const place = new Map(stems.map((stem, i) => [stem, i]));
  const to = writeTight();
  writeStems(to, stems);
  for (const stem of stems) writeWeights(to, byName.get(stem) ?? []);
  const groups = new Map<string, number[]>();
  for (const { name } of kept.filter((each) => isPair(each.name))) {
    const [first = "", second = ""] = name.startsWith("=") ? ["", name.slice(1)] : name.split(" ");
    groups.set(first, [...(groups.get(first) ?? []), place.get(second) ?? 0]);
  }
  for (const first of ["", ...stems]) {
    const seconds = (groups.get(first) ?? []).sort((a, b) => a - b);
    write(to, CODE.pairs, seconds.length);
    seconds.forEach((at, i) => {
      const second = stems[at] ?? "";
      write(to, CODE.seconds, at - (seconds[i - 1] ?? -1) - 1, crowd(seconds.length));
      const candidates = candidatesOf(asRead(byName.get(first) ?? []), asRead(byName.get(second) ?? []));
      writePair(to, byName.get(first === "" ? `=${second}` : `${first} ${second}`) ?? [], candidates);
    });
  }
  return to.text();
}
