/** What the labels of a team's own sheet mean: heading or form label to field, with a reason. */
import type { FieldName } from "../kinds/field-names.ts";
import type { Cell } from "../workbook/cell.ts";
import type { MatchStatus, Reason } from "./inspection.ts";

export interface LabelInput {
  /** As it stands in the sheet. */
  readonly label: string;
  /** First values that stand under or beside it. */
  readonly samples: readonly Cell[];
  /** Labels before and after it. */
  readonly neighbours: readonly string[];
}

export interface LabelMatch {
  readonly field: FieldName | null;
  readonly status: MatchStatus;
  readonly confidence: number;
  readonly reason: Reason;
  /** The next likely fields, best first, at most three, without `field`. */
  readonly alternatives: readonly FieldName[];
}

/** Reads all labels of one header or form together. */
export function matchLabels(inputs: readonly LabelInput[]): readonly LabelMatch[] {
  return inputs.map(({ label }) => ({
    field: null,
    status: "unmapped",
    confidence: 0,
    reason: { code: "reason/unknown", facts: { label } },
    alternatives: [],
  }));
}

/** How much a row of texts looks like headings, 0 to 1; used to find header rows. */
export function headingLikeness(texts: readonly string[]): number {
  return texts.length === 0 ? 0 : 0.5;
}
