/** Shares of a whole, as pages hold them. */
/** A share from 0 to 1, to a tenth of a percent; null where there is nothing to be a share of. */
export const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;
