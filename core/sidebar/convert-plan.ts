/** What a person has decided about a conversion so far, over what was found. Plain values; nothing here is written anywhere. */
import type {
  ConfirmedAction,
  Corrections,
  FieldMatch,
  Inspection,
  MatchStatus,
  SheetInspection,
} from "../convert/inspection.ts";
import type { FieldName } from "../kinds/field-names.ts";
import type { ProposedAction, TabDifference, Update } from "../reply.ts";
import type { UiWords } from "../words/en-ui.ts";
import type { ReplyOf } from "./ask.ts";

export const NO_CORRECTIONS: Corrections = { fields: [], headers: [], leftOut: [] };

export const meetingsInSheet = (sheet: SheetInspection): number =>
  sheet.regions.reduce((sum, region) => sum + region.entries, 0);

/** How many meetings the whole file holds, all tabs ticked. */
export const meetingsIn = (inspection: Inspection): number =>
  inspection.sheets.reduce((sum, sheet) => sum + meetingsInSheet(sheet), 0);

/** The tabs to decide about: those with meetings, and those whose heading row the person has named. */
export const sheetsToShow = (inspection: Inspection, corrections: Corrections): readonly SheetInspection[] =>
  inspection.sheets.filter(
    (sheet) => meetingsInSheet(sheet) > 0 || corrections.headers.some((header) => header.sheet === sheet.sheet),
  );

export const withField = (before: Corrections, sheet: string, cell: string, field: FieldName | null): Corrections => ({
  ...before,
  fields: [...before.fields.filter((each) => each.sheet !== sheet || each.cell !== cell), { sheet, cell, field }],
});

/** Another heading row makes other headings, so what was said about the old ones is forgotten. */
export const withHeader = (before: Corrections, sheet: string, row: number): Corrections => ({
  ...before,
  headers: [...before.headers.filter((each) => each.sheet !== sheet), { sheet, row }],
  fields: before.fields.filter((each) => each.sheet !== sheet),
  ...(before.partsOut && { partsOut: before.partsOut.filter((each) => each.sheet !== sheet) }),
});

/** What is decided at first: what an earlier conversion left out stays out. */
export const startingWith = (out: ReplyOf<"inspected">["out"]): Corrections => ({
  ...NO_CORRECTIONS,
  leftOut: out.flatMap(({ sheet, cell }) => (cell === null ? [sheet] : [])),
  partsOut: out.flatMap(({ sheet, cell }) => (cell === null ? [] : [{ sheet, cell }])),
});

/** A place that is taken in is said to be, since it may have been left out before. */
const takenInWith = ({ takenIn = [] }: Corrections, sheet: string, cell: string | null) => [
  ...takenIn.filter((each) => each.sheet !== sheet || each.cell !== cell),
  { sheet, cell },
];

const takenInWithout = ({ takenIn = [] }: Corrections, sheet: string, cell: string | null) =>
  takenIn.filter((each) => each.sheet !== sheet || each.cell !== cell);

export const withSheetTurned = (before: Corrections, sheet: string): Corrections =>
  before.leftOut.includes(sheet)
    ? {
        ...before,
        leftOut: before.leftOut.filter((each) => each !== sheet),
        takenIn: takenInWith(before, sheet, null),
      }
    : { ...before, leftOut: [...before.leftOut, sheet], takenIn: takenInWithout(before, sheet, null) };

/** The cell by which a part of a tab is known. Example: `A4:G29` begins at `A4`. */
export const firstCell = (range: string): string => range.split(":")[0] ?? range;

const isPart =
  (sheet: string, cell: string) =>
  (part: { readonly sheet: string; readonly cell: string }): boolean =>
    part.sheet === sheet && part.cell === cell;

export const isPartOut = ({ partsOut = [] }: Corrections, sheet: string, range: string): boolean =>
  partsOut.some(isPart(sheet, firstCell(range)));

export function withPartTurned(before: Corrections, sheet: string, range: string): Corrections {
  const cell = firstCell(range);
  const { partsOut = [] } = before;
  const others = partsOut.filter((part) => !isPart(sheet, cell)(part));
  return others.length < partsOut.length
    ? { ...before, partsOut: others, takenIn: takenInWith(before, sheet, cell) }
    : { ...before, partsOut: [...others, { sheet, cell }], takenIn: takenInWithout(before, sheet, cell) };
}

/** By what a proposed action is known among the ticked ones. */
export const keyOfAction = ({ sheet, cell, quote }: ConfirmedAction): string => `${sheet}!${cell} ${quote}`;

/** The proposed actions that are ticked. */
export const tickedIn = (proposals: readonly ProposedAction[], ticked: readonly string[]): readonly ConfirmedAction[] =>
  proposals
    .filter((proposal) => ticked.includes(keyOfAction(proposal)))
    .map(({ sheet, cell, quote }) => ({ sheet, cell, quote }));

/** How many of each kind are ticked; meetings first, kinds of which there are none left out. */
export function chosenIn({ sheets }: Inspection, corrections: Corrections): ReadonlyMap<string, number> {
  const counts = new Map([["meeting", 0]]);
  const regions = sheets
    .filter(({ sheet }) => !corrections.leftOut.includes(sheet))
    .flatMap(({ sheet, regions: parts }) => parts.filter(({ range }) => !isPartOut(corrections, sheet, range)));
  for (const { kind, entries } of regions) counts.set(kind, (counts.get(kind) ?? 0) + entries);
  return new Map([...counts].filter(([, n]) => n > 0));
}

/** How many there are in all. */
export const sumOf = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);

/** What there is, in words. Example: `4 meetings and 2 actions`. */
export const inWords = (counts: ReadonlyMap<string, number>, words: UiWords): string =>
  counts.size === 0 ? words.counted("meeting", 0) : words.and([...counts].map(([kind, n]) => words.counted(kind, n)));

/** Rows of entries that would be added; the team's setup and the tab that remembers are none. */
export const newRows = (writes: readonly TabDifference[]): number =>
  writes.filter(({ hidden, sheet }) => !hidden && sheet !== "PLT Setup").reduce((sum, { rows }) => sum + rows, 0);

export const isOffered = ({ outcome }: Update): boolean => outcome === "offered";

/** Changes by the entry that they are about. */
export function entriesIn(updates: readonly Update[]): readonly {
  readonly entry: string;
  readonly from: Update["from"];
  readonly changes: readonly Update[];
}[] {
  const entries = new Map<string, Update[]>();
  for (const update of updates) entries.set(update.entry, [...(entries.get(update.entry) ?? []), update]);
  return [...entries].map(([entry, changes]) => ({
    entry,
    from: changes[0]?.from ?? { sheet: "", cell: "" },
    changes,
  }));
}

/** The statuses as they first were, by cell: a heading that the person has decided stays where they found it. */
export type FirstStatuses = ReadonlyMap<string, MatchStatus>;

const placeOf = (sheet: string, field: FieldMatch): string => `${sheet}!${field.cell} ${field.label}`;

export function firstStatuses(before: FirstStatuses, inspection: Inspection): FirstStatuses {
  const all = new Map(before);
  for (const { sheet, regions } of inspection.sheets) {
    for (const field of regions.flatMap((region) => region.fields)) {
      const place = placeOf(sheet, field);
      if (!all.has(place)) all.set(place, field.status);
    }
  }
  return all;
}

/** The fields of a region that belong into one group of the preview. */
export const fieldsOf = (
  status: MatchStatus,
  sheet: string,
  fields: readonly FieldMatch[],
  first: FirstStatuses,
): readonly FieldMatch[] => fields.filter((field) => (first.get(placeOf(sheet, field)) ?? field.status) === status);
