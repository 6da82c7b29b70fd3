/** Field masks, by which the caller of a Google API says which parts of an answer it wants. */

/** Names with what is wanted below them; no names below means all of it. */
export type FieldTree = ReadonlyMap<string, FieldTree>;

/** The tree of a mask. Example: `a.b,c(d,e/f)` wants b of a, and of c both d and the f of e. Throws where brackets do not match. */
export function readMask(mask: string): FieldTree {
  const pieces = mask.match(/[(),./]|[^(),./\s]+/g) ?? [];
  const [tree, end] = readList(pieces, 0);
  if (end !== pieces.length) throw new RangeError(`Not a field mask: ${mask}`);
  return tree;
}

function readList(pieces: readonly string[], from: number): readonly [FieldTree, number] {
  const tree = new Map<string, FieldTree>();
  for (let at = from; ; at += 1) {
    const [name = "", below, end] = readOne(pieces, at);
    tree.set(name, merged(tree.get(name), below));
    at = end;
    if (pieces[at] !== ",") return [tree, at];
  }
}

function readOne(pieces: readonly string[], at: number): readonly [string, FieldTree, number] {
  const name = pieces[at] ?? "";
  const next = pieces[at + 1];
  if (next === "." || next === "/") {
    const [inner, below, end] = readOne(pieces, at + 2);
    return [name, new Map([[inner, below]]), end];
  }
  if (next !== "(") return [name, new Map(), at + 1];
  const [below, end] = readList(pieces, at + 2);
  return [name, below, pieces[end] === ")" ? end + 1 : Number.POSITIVE_INFINITY];
}

function merged(before: FieldTree | undefined, more: FieldTree): FieldTree {
  if (before === undefined) return more;
  if (before.size === 0 || more.size === 0) return new Map();
  const all = new Map(before);
  for (const [name, below] of more) all.set(name, merged(all.get(name), below));
  return all;
}

/** What of the value the mask wants. Lists are gone through; parts that are not there stay away. */
export function masked(value: unknown, tree: FieldTree): unknown {
  if (tree.size === 0) return value;
  if (Array.isArray(value)) return value.map((item) => masked(item, tree));
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.entries(value).flatMap(([name, part]) => {
    const below = tree.get(name);
    return below === undefined ? [] : [[name, masked(part, below)] as const];
  });
  return Object.fromEntries(parts);
}

/** Paths of the mask that the known tree has not. Example: `sheets.charts`. */
export const strangeFields = (tree: FieldTree, known: FieldTree): readonly string[] =>
  [...tree].flatMap(([name, below]) => {
    const there = known.get(name);
    if (there === undefined) return [name];
    return there.size === 0 ? [] : strangeFields(below, there).map((path) => `${name}.${path}`);
  });
