/** `Utilities`, `console` and `Logger`: what needs no permission. */
import { randomUUID } from "node:crypto";
import type { Clock } from "./clock.ts";
import { service } from "./mark.ts";

export interface UtilitiesPort {
  readonly getUuid: () => string;
  readonly sleep: (milliseconds: number) => void;
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
  service("Utilities", { getUuid: () => randomUUID(), sleep: (milliseconds: number) => clock.advance(milliseconds) });

/** The script's console; lines are kept in `lines`. */
export function consoleService(lines: string[]): ConsolePort {
  const note = (...parts: unknown[]): void => void lines.push(parts.map(String).join(" "));
  return service("console", { log: note, warn: note, error: note });
}
