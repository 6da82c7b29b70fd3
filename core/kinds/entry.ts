/** One thing that a log holds: a meeting, an action item, a goal. */

/** A field's value: text, a number, a tick, a day or time as text, or a list of people. Null where nothing is known. */
export type Value = null | string | number | boolean | readonly string[];

export interface Entry {
  readonly kind: string;
  /** Stable through sorts and moves. Until a command that writes gives it one, a row typed by hand has `row:<sheet>!<n>`. */
  readonly id: string;
  /** By column key, for example `date`, `attendees`. A key with no value is null. */
  readonly values: Readonly<Record<string, Value>>;
  /** The team's own columns, by their headings. */
  readonly other: Readonly<Record<string, Value>>;
  /** Where it was converted from, or null when it was entered here. */
  readonly source: { readonly sheet: string; readonly cell: string } | null;
  /** Where it stands now. `row` counts from 0; `cells` gives the A1 address of each field by column key. */
  readonly at: { readonly sheet: string; readonly row: number; readonly cells: Readonly<Record<string, string>> };
}
