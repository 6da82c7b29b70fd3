/** Entries-to-be: what a conversion would write, in the words of labels, before ids and columns are given. */
import type { Value } from "../kinds/entry.ts";
import type { FieldName } from "../kinds/field-names.ts";
import type { Notice } from "../words/notice.ts";

export interface DraftEntry {
  /** `meeting`, `action-item`, `goal`, `member` or `team`. A member's name is under `teacher`. */
  readonly kind: string;
  readonly fields: Readonly<Partial<Record<FieldName, Value>>>;
  /** The team's own labels of these fields, for what the log has no column for. */
  readonly labels: Readonly<Partial<Record<FieldName, string>>>;
  /** What no field stands for, by the team's own headings. */
  readonly other: Readonly<Record<string, Value>>;
  /** The cell that it comes from; null for a member or the team, who are named in many. */
  readonly source: { readonly sheet: string; readonly cell: string } | null;
  /** Mark of the source's texts, the same wherever they move. */
  readonly fingerprint: string;
  /** The meeting that an action belongs to, by its place in `drafts`. */
  readonly belongsTo: number | null;
  /** Only of an action that stands in a note: its words there. It is a proposal, written when a person confirms it. */
  readonly quote?: string;
  /** Only of a kind that is read by its own headings: its values by the keys of its columns. */
  readonly values?: Readonly<Record<string, Value>>;
}

export interface Draft {
  /** Meetings first, then what belongs to them, then actions that notes propose, then members and the team. */
  readonly drafts: readonly DraftEntry[];
  readonly notices: readonly Notice[];
  /** How many of each kind; what is only proposed is not counted. */
  readonly counts: Readonly<Record<string, number>>;
}
