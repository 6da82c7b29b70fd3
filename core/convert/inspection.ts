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

/** One line of the sheet as the preview shows it. */
export interface PictureLine {
  /** Sheet row, from 1. */
  readonly row: number;
  /** `left`: something stands there that becomes no entry. */
  readonly is: "header" | "entry" | "left";
  /** Which entry of the region it belongs to, from 1; 0 for none, or for several. */
  readonly entry: number;
  /** What stands in the columns shown, cut short. */
  readonly texts: readonly string[];
}

/** A small picture of a region: some of its lines, with what each was understood as. */
export interface Picture {
  /** Letters of the columns shown. */
  readonly columns: readonly string[];
  readonly lines: readonly PictureLine[];
  /** How many lines of the region are what. */
  readonly counts: Readonly<Record<PictureLine["is"], number>>;
}

export interface Region {
  /** A1 range of all that belongs to it, header included. */
  readonly range: string;
  readonly layout: Layout;
  /** Sheet rows of the header, counted from 1 as a person counts. */
  readonly headerRows: readonly number[];
  /** What it would become: `meeting`, `action-item`, `goal` or `member`. */
  readonly kind: string;
  /** How many of them. */
  readonly entries: number;
  readonly fields: readonly FieldMatch[];
  /** Absent where it is not asked for. */
  readonly picture?: Picture;
}

export interface SheetInspection {
  readonly sheet: string;
  readonly regions: readonly Region[];
}

export interface Inspection {
  readonly sheets: readonly SheetInspection[];
  readonly notices: readonly Notice[];
}

/** What a label means wherever it stands: remembered from an earlier correction, or said by a district for its teams. */
export interface LabelRule {
  readonly from: "person" | "district";
  /** As it stood in the sheet. "" is a column without a heading. */
  readonly label: string;
  /** Headings of a table and labels of a form are not the same. */
  readonly among: "table" | "form" | "any";
  /** The labels that stood with it: they tell two that are alike from each other. Empty: whatever stands with it. */
  readonly beside: readonly string[];
  /** Which of several labels that are alike, from 0; null: every one. */
  readonly nth: number | null;
  /** Where it was corrected; null where that was nowhere in particular. */
  readonly at: { readonly sheet: string; readonly cell: string } | null;
  /** Null: kept as the team's own. */
  readonly field: FieldName | null;
}

/** A row that a person named as a sheet's header, known again by what stood in it. */
export interface HeaderRule {
  readonly sheet: string;
  /** Sheet row, from 1. */
  readonly row: number;
  readonly texts: readonly string[];
}

export interface Remembered {
  readonly labels: readonly LabelRule[];
  readonly headers: readonly HeaderRule[];
}

/** An action that stands in a note, by the cell and the words of the note. */
export interface ConfirmedAction {
  readonly sheet: string;
  readonly cell: string;
  readonly quote: string;
}

/** What a person decided otherwise: a field for a label's cell, a header row for a sheet, a sheet or a part of it left out. Empty where all was right. */
export interface Corrections {
  readonly fields: readonly { readonly sheet: string; readonly cell: string; readonly field: FieldName | null }[];
  readonly headers: readonly { readonly sheet: string; readonly row: number }[];
  readonly leftOut: readonly string[];
  /** Regions left out, each by its first cell. */
  readonly partsOut?: readonly { readonly sheet: string; readonly cell: string }[];
  /** Tabs and parts (each by its first cell) that were left out before and are taken now. */
  readonly takenIn?: readonly { readonly sheet: string; readonly cell: string | null }[];
  /** Actions in notes that a person confirmed, each by its cell and its words there. */
  readonly actions?: readonly ConfirmedAction[];
  /** What was decided before, for labels about which nothing is said now. */
  readonly remembered?: Remembered;
}
