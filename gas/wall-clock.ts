/** Moments as a spreadsheet counts them: a Date, seen on the wall clock of the spreadsheet's own time zone, as a serial number. */

const MILLISECONDS_A_DAY = 86_400_000;
/** 1970-01-01 as a serial number. */
const SERIAL_OF_1970 = 25569;

/** The serial number of a moment: 1 for each day, 45938.5 at noon of 2025-10-08. */
export type WallClock = (moment: Date) => number;

/**
 * A clock for a time zone such as `America/Chicago`. Where clocks are put forward at midnight, the day's first moment counts as 0:00,
 * so that a day stays a day. Throws where the zone is unknown.
 */
export function wallClockIn(timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const known = new Map<number, number>();
  const wall = (time: number): number => {
    const shown: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(time)) shown[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
    return Date.UTC(year, month - 1, day, hour % 24, minute, second);
  };
  const serial = (time: number): number => {
    const shown = wall(time);
    const midnight = shown - (shown % MILLISECONDS_A_DAY);
    const skipped = shown !== midnight && wall(time - 1) < midnight;
    return (skipped ? midnight : shown) / MILLISECONDS_A_DAY + SERIAL_OF_1970;
  };
  return (moment) => {
    const time = moment.getTime();
    const found = known.get(time) ?? serial(time);
    known.set(time, found);
    return found;
  };
}
