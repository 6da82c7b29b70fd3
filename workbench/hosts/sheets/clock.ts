/** The stand-in's own time: it moves only when the script calls a service, so that every run takes as long as its calls would. */

/** What a call costs, in milliseconds: rough figures, in the order of what scripts measure. */
const COST = { local: 0.05, roundTrip: 30, thousandCells: 2 } as const;

/** Calls that need no answer from Google's servers: places of ranges, builders, menus, pages, the console. */
const LOCAL =
  /^(Range\.get(Row|Column|LastRow|LastColumn|NumRows|NumColumns|A1Notation)|SpreadsheetApp\.new\w+|\w+Builder\.\w+|(RichTextValue|Menu|HtmlOutput|console|Logger)\.\w+)$/;

/** True for a call that goes to Google's servers and back; only these cost a person time. Example: `Range.getValues`, not `Range.getRow`. */
export const isRoundTrip = (member: string): boolean => !LOCAL.test(member);

/** Milliseconds that a call takes when it carries so many cells. */
export const costOf = (member: string, cells: number): number =>
  isRoundTrip(member) ? COST.roundTrip + (cells / 1000) * COST.thousandCells : COST.local;

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
