/** What was understood of a team's own workbook, before anything is written: regions, fields, reasons. */
import type { FieldName } from "../kinds/field-names.ts";
import type { Notice } from "../words/notice.ts";

/** `sure`: taken as it is. `ask`: proposed, the person is asked. `unmapped`: kept with the entry under the team's own heading. */
export type MatchStatus = "sure" | "ask" | "unmapped";

/** Why a label was read so, as data: a code with its facts (sentence in words/, `reason/…`). */
export interface Reason {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface FieldMatch {
  /** The label as it stands in the sheet. */
  readonly label: string;
  /** A1 address of the label. */
  readonly cell: string;
  /** Column (from 0) whose values it names; for a pair, the column of its value. */
  readonly column: number;
  readonly field: FieldName | null;
  readonly status: MatchStatus;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: Reason;
  /** The next likely fields, best first, at most three, without `field`. */
  readonly alternatives: readonly FieldName[];
  /** Up to three values that stand under the label, as a person reads them, so that the preview can show what it is about. */
  readonly samples: readonly string[];
}

export type Layout =
  | "rows"
  | "form"
  | "blocks"
  | "running"
  | "transposed"
  | "attendance"
  | "week-grid"
  | "teacher-rows"
  | "nothing-of-ours";

export interface Region {
  /** A1 range of all that belongs to it, header included. */
  readonly range: string;
  readonly layout: Layout;
  /** Sheet rows of the header, counted from 1 as a person counts. */
  readonly headerRows: readonly number[];
  /** How many meetings (or other entries) it would become. */
  readonly entries: number;
  readonly fields: readonly FieldMatch[];
}

export interface SheetInspection {
  readonly sheet: string;
  readonly regions: readonly Region[];
}

export interface Inspection {
  readonly sheets: readonly SheetInspection[];
  readonly notices: readonly Notice[];
}

/** What a person decided otherwise: a field for a label's cell, a header row for a sheet, a sheet left out. Empty where all was right. */
export interface Corrections {
  readonly fields: readonly { readonly sheet: string; readonly cell: string; readonly field: FieldName | null }[];
  readonly headers: readonly { readonly sheet: string; readonly row: number }[];
  readonly leftOut: readonly string[];
}
