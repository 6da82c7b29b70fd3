/** What a check or a refusal says, as data: a code and its facts. The sentence is in `en.ts` and `es.ts`. */

export type Severity = "error" | "warning" | "info";

/** A code names a sentence, `area/what`; each has an entry in every language (a test compares them). */
export interface Notice {
  readonly code: string;
  readonly severity: Severity;
  /** Requirement id (`W7`), or "" where no document asks for it. */
  readonly requirement: string;
  /** Where: sheet and A1 cell, or "" where it is about the whole log. */
  readonly sheet: string;
  readonly cell: string;
  /** The entry's id, or "". */
  readonly entry: string;
  /** The form's field (a column key) that it is about, or "". */
  readonly field: string;
  /** What the sentence needs: names, dates, counts. */
  readonly facts: Readonly<Record<string, string | number>>;
}
