/** Notices about entries: where they point and which field they are about. */
import type { Notice, Severity } from "../words/notice.ts";
import type { Entry } from "./entry.ts";
import type { Column } from "./kind.ts";

/** What a notice says and how heavy it is; its place comes from the entry. */
export interface Remark {
  readonly code: string;
  readonly severity: Severity;
  /** Requirement id, or "". */
  readonly requirement: string;
  readonly facts: Notice["facts"];
}

/** A notice about one field of an entry; its cell is the field's, or "" where the entry is not in a sheet yet. */
export const noticeAt = (entry: Entry, field: string, { code, severity, requirement, facts }: Remark): Notice => ({
  code,
  severity,
  requirement,
  sheet: entry.at.sheet,
  cell: entry.at.cells[field] ?? "",
  entry: entry.id,
  field,
  facts,
});

/** The heading of a column as facts, in each language. */
export const headingFacts = (column: Column): Notice["facts"] => ({
  "heading.en": column.heading.en,
  "heading.es": column.heading.es,
});
