/** The schools and departments of a program workbook, and the names by which other entries speak of them. */
import { dayIn, isFilled, textIn } from "../../cycles/team-log.ts";
import { plainText } from "../../workbook/plain-text.ts";
import type { Entry } from "../entry.ts";
import type { Log } from "../kind.ts";
import { groupedBy } from "./grouped.ts";

/** Those that have a name and are not closed. */
export const unitsNow = (log: Log): readonly Entry[] =>
  log.entries("unit").filter((unit) => isFilled(unit, "name") && !isPast(unit, "ended", log));

/** True where the field holds a day up to today. */
export function isPast(entry: Entry, key: string, log: Log): boolean {
  const day = dayIn(entry, key);
  return day !== undefined && day <= log.today;
}

/** A field as it is compared with others: case, accents and punctuation do not matter. */
export const plainIn = (entry: Entry, key: string): string => plainText(textIn(entry, key));

/** The names that a field lists with commas, semicolons or new lines, as they are compared. */
export const listedIn = (entry: Entry, key: string): readonly string[] =>
  textIn(entry, key)
    .split(/[,;\n]+/)
    .map(plainText)
    .filter((name) => name !== "");

/** What is for a unit, by a field that lists units: a name alone, several, or none, which means all. */
export function forUnits(entries: readonly Entry[], key: string): (unit: Entry) => readonly Entry[] {
  const groups = groupedBy(entries, (entry) => [plainIn(entry, key), ...listedIn(entry, key)]);
  return (unit) => [...(groups.get(plainIn(unit, "name")) ?? []), ...(groups.get("") ?? [])];
}
