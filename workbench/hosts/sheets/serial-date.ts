/** A cell's serial number and the Date that a script gets for it, in the spreadsheet's time zone. */
import { instantOf, wallOf } from "./zone.ts";

/** 1970-01-01 as a serial number. */
const SERIAL_OF_1970 = 25569;
const DAY = 86_400_000;
/** Before standard time came into use, places kept local mean time, to the second. */
const STANDARD_TIME_BEGINS = Date.UTC(1901, 0, 1);

/**
 * How the program counts moments before 1901. Which of the two the real one uses is not known (docs/stand-ins.md), so scripts are tried with both.
 */
export type OldClock = "local-mean-time" | "standard-time";

export interface SheetZone {
  readonly name: string;
  readonly oldClock: OldClock;
}

const standardOffset = (zone: string): number => wallOf(0, zone);

/** The same days stand in a sheet again and again. */
const known = new Map<string, number>();

/** The moment of a serial number. Example: 45938 in America/Chicago is 2025-10-08T05:00Z. */
export function instantOfSerial(serial: number, zone: SheetZone): number {
  const key = `${serial} ${zone.name} ${zone.oldClock}`;
  const instant = known.get(key) ?? reckoned(serial, zone);
  known.set(key, instant);
  return instant;
}

function reckoned(serial: number, zone: SheetZone): number {
  const wall = Math.round((serial - SERIAL_OF_1970) * DAY);
  const old = wall < STANDARD_TIME_BEGINS && zone.oldClock === "standard-time";
  return old ? wall - standardOffset(zone.name) : instantOf(wall, zone.name);
}

/** The serial number of a moment; undoes `instantOfSerial`. */
export function serialOfInstant(instant: number, zone: SheetZone): number {
  const old = instant < STANDARD_TIME_BEGINS && zone.oldClock === "standard-time";
  const wall = old ? instant + standardOffset(zone.name) : wallOf(instant, zone.name);
  return wall / DAY + SERIAL_OF_1970;
}
