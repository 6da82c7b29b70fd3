/** What was found in a sheet: a region with its labels, and the cells of every entry in it. */

import type { Notice } from "../words/notice.ts";
import type { Area } from "../workbook/address.ts";
import { addressOfArea } from "../workbook/address.ts";
import { type Cell, isBlank, textOf } from "../workbook/cell.ts";
import { addressIn, areaInSheet, at, type Grid, type Place } from "./grid.ts";
import type { FieldMatch, Layout, Region } from "./inspection.ts";
import type { LabelMatch } from "./labels.ts";
import { listsStudents } from "./student-names.ts";
import type { Purpose } from "./table-purpose.ts";

/** One cell, or part of one, that a label names within an entry. */
export interface Part {
  /** Index into the region's `fields`. */
  readonly field: number;
  readonly value: Cell;
  /** In the sheet. */
  readonly place: Place;
}

export interface FoundEntry {
  /** The cell that stands for it: its first one. */
  readonly place: Place;
  readonly parts: readonly Part[];
  /** The cell that says when it was; null where none does. */
  readonly date: Part | null;
  /** Text over the entry that may say its year: a divider, a tab's name. */
  readonly under: string;
  /** A day on which the team did not meet, not a meeting. */
  readonly held: "yes" | "no-meeting";
}

export interface Found {
  readonly layout: Layout;
  readonly purpose: Purpose;
  /** In the sheet. */
  readonly area: Area;
  /** Rows of the sheet, from 0. */
  readonly headerRows: readonly number[];
  readonly fields: readonly FieldMatch[];
  readonly entries: readonly FoundEntry[];
  /** What stands once for all entries: the team, the school, a goal above the table. */
  readonly shared: readonly Part[];
  readonly notices: readonly Notice[];
  /** 0 to 1: how much of the sheet it explains, and how well. */
  readonly score: number;
}

/** Names of students and their numbers are shown and copied nowhere. */
const isPrivate = (match: LabelMatch): boolean => match.field === "student_name" || match.field === "student_id";

/** Up to three values as a person reads them. */
const shown = (samples: readonly Cell[]): readonly string[] =>
  samples
    .filter((cell) => !isBlank(cell))
    .slice(0, 3)
    .map((cell) => textOf(cell).trim().slice(0, 200));

/** A label as `inspect` reports it; row and column are those of the grid, `column` that of the values. */
export function fieldMatch(
  grid: Grid,
  label: { readonly text: string; readonly row: number; readonly column: number; readonly valueColumn: number },
  match: LabelMatch,
  samples: readonly Cell[],
): FieldMatch {
  return {
    label: label.text,
    cell: addressIn(grid, label.row, label.column),
    column: grid.placeOf(label.row, label.valueColumn).column,
    field: match.field,
    status: match.status,
    confidence: match.confidence,
    reason: match.reason,
    alternatives: match.alternatives,
    samples: isPrivate(match) ? [] : shown(samples.filter((cell) => !listsStudents(label.text, cell))),
  };
}

/** A cell of the grid as part of an entry. */
export const partAt = (grid: Grid, field: number, row: number, column: number): Part => ({
  field,
  value: at(grid, row, column),
  place: grid.placeOf(row, column),
});

/** The smallest rectangle of the sheet around all of these. */
export function around(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const bottom = Math.max(...areas.map((area) => area.row + area.rows));
  const right = Math.max(...areas.map((area) => area.column + area.columns));
  return { row, column, rows: bottom - row, columns: right - column };
}

/** True where two rectangles of one sheet share a cell; those that only touch at an edge do not. */
export const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** Rows `from` to `to` and columns `left` to `right` of the grid, all inclusive, as a rectangle of the sheet. */
export const areaOf = (grid: Grid, from: number, to: number, left: number, right: number): Area =>
  areaInSheet(grid, { row: from, column: left, rows: to - from + 1, columns: right - left + 1 });

/** The kind of entry that the rows of a region become, where they are no meetings. */
const KINDS: Readonly<Partial<Record<Purpose, string>>> = {
  actions: "action-item",
  goals: "goal",
  members: "member",
  results: "member",
};

/** The region as the person sees it. */
export const regionOf = (found: Found): Region => ({
  range: addressOfArea(found.area),
  layout: found.layout,
  headerRows: found.headerRows.map((row) => row + 1),
  kind: KINDS[found.purpose] ?? "meeting",
  entries: found.purpose === "students" ? 0 : found.entries.filter(({ held }) => held === "yes").length,
  fields: found.fields,
});
