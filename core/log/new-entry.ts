/** An entry that is to be written: its kind, its id to be, and what is known of it. */
import type { Value } from "../kinds/entry.ts";

export interface NewEntry {
  readonly kind: string;
  readonly id: string;
  readonly values: Readonly<Record<string, Value>>;
  /** The team's own columns, by heading. */
  readonly other: Readonly<Record<string, Value>>;
  readonly source: { readonly sheet: string; readonly cell: string } | null;
}
