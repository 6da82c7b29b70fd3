/** How the validation that is written by hand reads values. */
import type { Value } from "../../../core/kinds/entry.ts";

export const text = (value: Value | undefined): string =>
  typeof value === "string" ? value.trim() : String(value ?? "");

export const filled = (value: Value | undefined): boolean =>
  value !== null && value !== undefined && (typeof value === "object" ? value.length > 0 : text(value) !== "");

const DAY = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** Every day of this calendar is as long as that of `Date.UTC`; what it turns over is none. */
export const isDay = (written: string): boolean =>
  DAY.test(written) &&
  (written.slice(8) <= "28" || new Date(`${written}T00:00Z`).getUTCDate() === Number(written.slice(8)));

export const isClock = (written: string): boolean => CLOCK.test(written);

const DAY_LENGTH = 86_400_000;

/** Days since 1970. */
export const serial = (day: string): number => Date.parse(`${day}T00:00Z`) / DAY_LENGTH;

export function dayOf(value: Value | undefined): number | undefined {
  const written = text(value);
  return isDay(written) ? serial(written) : undefined;
}
