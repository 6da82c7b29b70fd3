/** The value of a field from the cells that hold it: names as a list, times, counts without names, everything else as it stands. */
import type { Value } from "../kinds/entry.ts";
import type { FieldName } from "../kinds/field-names.ts";
import { type Cell, isErrorCell, isTimeCell, textOf } from "../workbook/cell.ts";
import { readCount } from "./counts.ts";
import { hasTrait } from "./field-traits.ts";
import { isFiller } from "./row-marks.ts";

/** The text of cells, one a line; fillers and errors say nothing; the same text twice says it once. */
export function textOfCells(cells: readonly Cell[]): string {
  const texts: string[] = [];
  for (const cell of cells) {
    if (typeof cell === "object" && cell !== null && isErrorCell(cell)) continue;
    const text = textOf(cell).trim();
    if (text !== "" && !isFiller(text) && !texts.includes(text)) texts.push(text);
  }
  return texts.join("\n");
}

/** A count or share of students as text; null where the cells say nothing. `names` is true where names were left out. */
export function countOfCells(cells: readonly Cell[]): { readonly value: Value; readonly names: boolean } {
  const readings = cells.map((cell) => ({ cell, reading: readCount(cell) }));
  const names = readings.some(({ reading }) => reading?.names === true);
  const only = readings.length === 1 ? readings[0] : undefined;
  if (only !== undefined && typeof only.cell === "number") return { value: only.cell, names: false };
  const texts = readings.map(({ cell, reading }) => {
    if (reading?.names !== true) return textOfCells([cell]);
    if (reading.count !== null) return reading.of === null ? String(reading.count) : `${reading.count}/${reading.of}`;
    return reading.share === null ? "" : `${Number((reading.share * 100).toFixed(2))}%`;
  });
  const said = texts.filter((text) => text !== "");
  const alone = said.length === 1 ? said[0] : undefined;
  if (alone !== undefined && /^\d+$/.test(alone)) return { value: Number(alone), names };
  return { value: said.length === 0 ? null : said.join("\n"), names };
}

/** Whole numbers that a column of numbers can take; other text stays as it stands. */
export function numberOrText(cells: readonly Cell[]): Value {
  const text = textOfCells(cells);
  if (text === "") return null;
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** A time cell as `14:15`. */
export const clockIn = (cell: Cell): string | null =>
  typeof cell === "object" && cell !== null && isTimeCell(cell) ? cell.time : null;

export const isCount = (field: FieldName): boolean => hasTrait(field, "count");
