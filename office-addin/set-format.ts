/** Number formats of a range. */

/** One format for the whole range, or one for each cell, where null leaves it. The typings know only the second; Excel takes both. */
export function setFormat(range: Excel.Range, format: string | null | undefined | (string | null)[][]): void {
  range.numberFormat = format as (string | null)[][];
}
