/** What of a second conversion is in the log already: by the cell that an entry came from, by a mark of what stood there, and by what it says. */

/** An entry as the sheet has it now. */
export interface Sourced {
  readonly kind: string;
  readonly sheet: string;
  /** A1 address of its cell. */
  readonly cell: string;
  /** Mark of the texts that stand there. */
  readonly mark: string;
  /** Marks of what its fields say. */
  readonly fields: Readonly<Record<string, string>>;
}

/** An entry as an earlier conversion left it. */
export interface Known extends Sourced {
  readonly id: string;
}

/** `fresh`: not in the log. `same`: there, as it stands, also where its row has moved. `changed`: there, but the sheet says something else since. */
export type Standing =
  | { readonly is: "fresh" }
  | { readonly is: "same"; readonly id: string }
  | { readonly is: "changed"; readonly id: string };

const FRESH: Standing = { is: "fresh" };

/** Entries that are not matched yet, by some key; each is taken once, in their order. */
class Waiting {
  private readonly byKey = new Map<string, Known[]>();

  add(key: string, entry: Known): void {
    const list = this.byKey.get(key);
    if (list) list.push(entry);
    else this.byKey.set(key, [entry]);
  }

  take(key: string, used: ReadonlySet<string>): Known | undefined {
    const list = this.byKey.get(key);
    while (list && list.length > 0) {
      const next = list.shift();
      if (next && !used.has(next.id)) return next;
    }
    return undefined;
  }

  all(key: string): readonly Known[] {
    return this.byKey.get(key) ?? [];
  }
}

interface Matching {
  readonly found: Standing[];
  readonly used: Set<string>;
}

const keyOf = (...parts: readonly string[]): string => parts.join("\u001f");

/** Where entries of a sheet that was renamed or deleted wait. */
const ANYWHERE = "";

/** Every draft that is still fresh takes the next known entry with the same key, if there is one. */
function matchBy(
  drafts: readonly Sourced[],
  known: readonly Known[],
  keys: { readonly of: (entry: Sourced) => readonly string[]; readonly known: (entry: Known) => string },
  into: Matching,
): void {
  const waiting = new Waiting();
  for (const entry of known) if (!into.used.has(entry.id)) waiting.add(keys.known(entry), entry);
  drafts.forEach((draft, i) => {
    if (into.found[i]?.is !== "fresh") return;
    for (const key of keys.of(draft)) {
      const entry = waiting.take(key, into.used);
      if (entry === undefined) continue;
      into.used.add(entry.id);
      into.found[i] = { is: "same", id: entry.id };
      return;
    }
  });
}

/** A field that more entries share than this tells none of them from the others. */
const TELLING = 25;
/** From this share of equal fields on, two rows are the same row, wherever they stand. */
const ALIKE = 0.5;
/** In the same cell, less is enough; one of two fields may well be all that a row has. */
const ALIKE_IN_PLACE = 0.3;
const FEW_FIELDS = 2;

interface Pair {
  readonly draft: number;
  readonly entry: Known;
  readonly score: number;
}

/** How alike a draft and a known entry are, 0 to 1 and a little more in the same cell; -1 where they are two entries. */
function likeness(draft: Sourced, entry: Known): number {
  const fields = Object.keys(draft.fields);
  const most = Math.max(fields.length, Object.keys(entry.fields).length);
  const equal = fields.filter((field) => draft.fields[field] === entry.fields[field]).length;
  const share = most === 0 ? 0 : equal / most;
  const inPlace = draft.sheet === entry.sheet && draft.cell === entry.cell;
  if (inPlace && (share >= ALIKE_IN_PLACE || most <= FEW_FIELDS)) return share + 0.25;
  return share >= ALIKE ? share : -1;
}

/** Drafts that stand where a known entry stood, or say much of what it said, are that entry, changed. */
function matchAlike(drafts: readonly Sourced[], known: readonly Known[], into: Matching): void {
  const byTrait = new Waiting();
  for (const entry of known) {
    if (into.used.has(entry.id)) continue;
    for (const trait of traitsOf(entry, entry.sheet)) byTrait.add(trait, entry);
  }
  const pairs: Pair[] = [];
  drafts.forEach((draft, i) => {
    if (into.found[i]?.is !== "fresh") return;
    const near = [...traitsOf(draft, draft.sheet), ...traitsOf(draft, ANYWHERE)].map((trait) => byTrait.all(trait));
    const candidates = new Set(near.filter(({ length }) => length <= TELLING).flat());
    for (const entry of candidates) pairs.push({ draft: i, entry, score: likeness(draft, entry) });
  });
  for (const { draft, entry, score } of pairs.sort((a, b) => b.score - a.score)) {
    if (score < 0 || into.found[draft]?.is !== "fresh" || into.used.has(entry.id)) continue;
    into.used.add(entry.id);
    into.found[draft] = { is: "changed", id: entry.id };
  }
}

const traitsOf = ({ kind, cell, fields }: Sourced, sheet: string): readonly string[] => [
  keyOf(kind, sheet, "at", cell),
  ...Object.entries(fields).map(([field, mark]) => keyOf(kind, sheet, field, mark)),
];

/**
 * How each draft stands, in their order. Rows that moved, also with a renamed tab, are the same; a row that says something else
 * than it did is changed, and what the log has of it is for others to compare. Each known entry is matched once, so that a row
 * typed twice is new the second time. `sheets` are the workbook's tabs.
 * Example: a row inserted above others moves them; only the inserted one is fresh.
 */
export function standingsOf(
  drafts: readonly Sourced[],
  known: readonly Known[],
  sheets: readonly string[],
): readonly Standing[] {
  const into: Matching = { found: drafts.map(() => FRESH), used: new Set() };
  const there = new Set(sheets);
  const placed = known.map((entry) => (there.has(entry.sheet) ? entry : { ...entry, sheet: ANYWHERE }));
  const inPlace = ({ kind, sheet, cell, mark }: Sourced): string => keyOf(kind, sheet, cell, mark);
  const moved = ({ kind, mark }: Sourced, sheet: string): string => keyOf(kind, sheet, mark);
  matchBy(drafts, placed, { of: (draft) => [inPlace(draft)], known: inPlace }, into);
  matchBy(
    drafts,
    placed,
    {
      of: (draft) => [moved(draft, draft.sheet), moved(draft, ANYWHERE)],
      known: (entry) => moved(entry, entry.sheet),
    },
    into,
  );
  matchAlike(drafts, placed, into);
  return into.found;
}
