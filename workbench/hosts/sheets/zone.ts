/** Moments and what clocks on the wall show at them, by IANA time zone. A wall time is kept in milliseconds as if it were UTC. */

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(zone, made);
  return made;
}

/** What the wall clock of a zone shows at a moment. Example: 2025-10-08T15:00Z in America/Chicago is 2025-10-08 10:00. */
export function wallOf(instant: number, zone: string): number {
  const parts = new Map(
    formatFor(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  const seconds = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  return seconds + (((instant % 1000) + 1000) % 1000);
}

const DAY = 86_400_000;

/**
 * The moment at which a zone's wall clock shows this time: the first of two where clocks are put back;
 * where they skip it, as much later as was skipped.
 */
export function instantOf(wall: number, zone: string): number {
  const before = wallOf(wall - DAY, zone) - (wall - DAY);
  const after = wallOf(wall + DAY, zone) - (wall + DAY);
  if (wallOf(wall - before, zone) === wall) return wall - before;
  if (wallOf(wall - after, zone) === wall) return wall - after;
  return wall - before;
}
