/** `Utilities`, `console` and `Logger`: what needs no permission. */
import { randomUUID } from "node:crypto";
import type { Clock } from "./clock.ts";
import { NotBuilt, ServiceException } from "./exception.ts";
import { service } from "./mark.ts";
import { wallOf } from "./zone.ts";

export interface UtilitiesPort {
  readonly getUuid: () => string;
  readonly sleep: (milliseconds: number) => void;
  readonly formatDate: (date: GoogleAppsScript.Base.Date, timeZone: string, format: string) => string;
  readonly base64Encode: (data: string) => string;
}
export interface ConsolePort {
  readonly log: (...parts: unknown[]) => void;
  readonly warn: (...parts: unknown[]) => void;
  readonly error: (...parts: unknown[]) => void;
}

type Assert<T extends U, U> = T;
export type UtilitiesIsReal = Assert<GoogleAppsScript.Utilities.Utilities, UtilitiesPort>;
export type ConsoleIsReal = Assert<Console, ConsolePort>;

export const utilitiesService = (clock: Clock): UtilitiesPort =>
  service("Utilities", {
    getUuid: () => randomUUID(),
    sleep: (milliseconds: number) => {
      if (!(milliseconds >= 0 && milliseconds <= LONGEST_SLEEP))
        throw new ServiceException("Argument too large: value");
      clock.advance(milliseconds);
    },
    formatDate: (date: object, timeZone: string, format: string) => {
      if (!(date instanceof Date)) throw new ServiceException("The parameters don't match the method signature.");
      return formatted(wallOf(date.getTime(), timeZone), format);
    },
    base64Encode: (data: string) => Buffer.from(data, "utf8").toString("base64"),
  });

/** Milliseconds. */
const LONGEST_SLEEP = 300_000;

/** Numbers only: names of months and days, eras and zones are not built. */
function formatted(wall: number, format: string): string {
  const date = new Date(wall);
  const numbers: Readonly<Record<string, number>> = {
    y: date.getUTCFullYear(),
    M: date.getUTCMonth() + 1,
    d: date.getUTCDate(),
    H: date.getUTCHours(),
    m: date.getUTCMinutes(),
    s: date.getUTCSeconds(),
    S: date.getUTCMilliseconds(),
  };
  return format.replace(/'([^']*)'|([A-Za-z])\2*/g, (part, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted;
    const number = numbers[letter ?? ""];
    if (number === undefined || (letter === "M" && part.length > 2)) throw new NotBuilt(`Utilities.formatDate ${part}`);
    const digits = String(number).padStart(part.length, "0");
    return part === "yy" ? digits.slice(-2) : digits;
  });
}

/** The script's console; lines are kept in `lines`. */
export function consoleService(lines: string[]): ConsolePort {
  const note = (...parts: unknown[]): void => void lines.push(parts.map(String).join(" "));
  return service("console", { log: note, warn: note, error: note });
}
