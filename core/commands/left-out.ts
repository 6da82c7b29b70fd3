/** Tabs and parts of tabs that a person left out are remembered, so that a later conversion leaves them out without being told again. */
import type { Corrections, Inspection } from "../convert/inspection.ts";
import { type DataRow, remember, remindAnew } from "../log/data-tab.ts";
import type { LogBook } from "../log/read-log.ts";
import type { Edit } from "../workbook/edit.ts";

/** A tab, or a part of it by its first cell. */
export interface Left {
  readonly sheet: string;
  readonly cell: string | null;
}

/** How a remembered tab or part stands among the mappings. */
export const LEFT_OUT = "left-out";
const OUT = "out";
const IN = "in";

const keyOf = ({ sheet, cell }: Left): string => `${sheet.toLowerCase()}!${cell ?? ""}`;

/** All that these corrections leave out. */
export const leftIn = ({ leftOut, partsOut = [] }: Corrections): readonly Left[] => [
  ...leftOut.map((sheet) => ({ sheet, cell: null })),
  ...partsOut,
];

const rowsIn = (book: Pick<LogBook, "data">): readonly DataRow[] =>
  book.data.filter(({ what, part }) => what === "mapping" && part === LEFT_OUT);

const placeIn = ({ id, key }: DataRow): Left => {
  const cell = id.slice(id.lastIndexOf("!") + 1);
  return { sheet: key, cell: cell === "" ? null : cell };
};

/** The corrections with what was left out before, save what is taken in now. */
export function withLeftOut(now: Corrections, book: Pick<LogBook, "data">): Corrections {
  const settled = new Set([...leftIn(now), ...(now.takenIn ?? [])].map(keyOf));
  const before = rowsIn(book).filter(({ value }) => value === OUT);
  const more = before.map(placeIn).filter((place) => !settled.has(keyOf(place)));
  if (more.length === 0) return now;
  return {
    ...now,
    leftOut: [...now.leftOut, ...more.flatMap(({ sheet, cell }) => (cell === null ? [sheet] : []))],
    partsOut: [...(now.partsOut ?? []), ...more.flatMap(({ sheet, cell }) => (cell === null ? [] : [{ sheet, cell }]))],
  };
}

/** The edits that remember what this command left out of what held entries, and what it took in again. */
export function leftOutEdits(now: Corrections, { sheets }: Inspection, book: Pick<LogBook, "data">): readonly Edit[] {
  const filled = new Set(
    sheets.filter(({ regions }) => regions.some(({ entries }) => entries > 0)).map(({ sheet }) => sheet.toLowerCase()),
  );
  const known = new Map(rowsIn(book).map((row) => [row.id, row]));
  const out = leftIn(now).filter(({ sheet }) => filled.has(sheet.toLowerCase()));
  const wanted = [...out.map((place) => rowOf(place, OUT)), ...(now.takenIn ?? []).map((place) => rowOf(place, IN))];
  return wanted.flatMap((row): readonly Edit[] => {
    const old = known.get(row.id);
    if (old === undefined) return row.value === OUT ? remember([row]) : [];
    return old.value === row.value ? [] : [remindAnew(old, row.value)];
  });
}

const rowOf = (place: Left, value: string): DataRow => ({
  id: `mapping:${LEFT_OUT}:${keyOf(place)}`,
  what: "mapping",
  key: place.sheet,
  part: LEFT_OUT,
  value,
});
