/** The smallest log that trips a check, and the nearest one that does not. */
import type { Entries } from "../../../log-builder.ts";

export interface Pair {
  /** The check's code, such as `norm/not-reviewed`. */
  readonly code: string;
  readonly today: string;
  readonly trips: Entries;
  readonly passes: Entries;
}
