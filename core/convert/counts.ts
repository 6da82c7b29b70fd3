/** What a cell says about how many: `76%`, `19/25`, `< 45`, a count with names. */
import type { Cell } from "../workbook/cell.ts";

export interface CountReading {
  readonly count: number | null;
  /** The whole that `count` is a part of: 25 in `19/25`. */
  readonly of: number | null;
  /** 0 to 1; more than 1 where the cell says so (`120%`). */
  readonly share: number | null;
  /** `< 45`, `under 45`: the limit, without it. `through`: whether the limit itself counts. */
  readonly below: { readonly limit: number; readonly through: boolean } | null;
  readonly above: { readonly limit: number; readonly through: boolean } | null;
  /** True where the cell holds names of people too; they are never copied. */
  readonly names: boolean;
}

export function readCount(_cell: Cell): CountReading | null {
  return null;
}
