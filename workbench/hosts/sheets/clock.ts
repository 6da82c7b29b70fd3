/** The stand-in's own time: it moves only when the script calls a service, so that every run takes as long as its calls would. */

/** What a call costs, in milliseconds: rough figures, in the order of what scripts measure. */
export const CALL_COST = { local: 0.05, roundTrip: 30, thousandCells: 2 } as const;

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly advance: (milliseconds: number) => void;
}

/** A clock that begins at a moment such as `2025-10-08T15:00:00Z`. */
export function clockFrom(moment: string): Clock {
  let now = Date.parse(moment);
  if (Number.isNaN(now)) throw new RangeError(`Not a moment: ${moment}`);
  return {
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}
