/** What a cycle asks of a log: entries with fields and a place, and how to read their fields. Kinds of entries are declared elsewhere. */
import { type Day, parseDay } from "../workbook/day.ts";
import type { CycleModel } from "./model.ts";

export type FieldValue = null | string | number | boolean | readonly string[];

/** An entry as far as a cycle needs to know it. */
export interface LogEntry {
  readonly id: string;
  readonly values: Readonly<Record<string, FieldValue>>;
  readonly at: { readonly sheet: string; readonly row: number; readonly cells: Readonly<Record<string, string>> };
}

/** A cycle that goes on from one school year into the next. */
export interface OngoingCycle {
  /** The meetings since it began, those of the year before among them. */
  readonly meetings: readonly LogEntry[];
  /** The day on which the new year began: a summer is no time in a stage. */
  readonly resumed: Day;
}

export interface TeamLog {
  readonly entries: (kind: string) => readonly LogEntry[];
  readonly today: Day;
  readonly cycle: CycleModel;
  /** Where a year was closed and the cycle goes on; otherwise it is in the log's own meetings. */
  readonly ongoing?: OngoingCycle;
}

/** The meetings in which a log's cycle is to be seen. */
export const cycleMeetings = (log: TeamLog): readonly LogEntry[] => log.ongoing?.meetings ?? log.entries("meeting");

export interface Dated<E extends LogEntry> {
  readonly entry: E;
  readonly day: Day;
}

/** The text of a field, trimmed; "" where it is empty. A list reads as its names with commas. */
export function textIn(entry: LogEntry, key: string): string {
  const value = entry.values[key] ?? "";
  return (typeof value === "object" ? value.join(", ") : String(value)).trim();
}

/** True where something stands in the field. */
export function isFilled(entry: LogEntry, key: string): boolean {
  const value = entry.values[key] ?? "";
  if (typeof value === "string") return value.trim() !== "";
  return typeof value !== "object" || value.length > 1 || (value[0] ?? "").trim() !== "";
}

/** The day in a field, or undefined where it is empty or no day; a check tells the team about the latter. */
export const dayIn = (entry: LogEntry, key: string): Day | undefined => parseDay(textIn(entry, key));

/** Meetings that have a date, by date, then start, then place in the sheet; the others are left out. */
export function inOrder<E extends LogEntry>(meetings: readonly E[]): readonly Dated<E>[] {
  const dated = meetings.flatMap((entry) => {
    const day = dayIn(entry, "date");
    return day ? [{ entry, day, start: textIn(entry, "start") }] : [];
  });
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return dated.sort((a, b) => order(a.day, b.day) || order(a.start, b.start) || a.entry.at.row - b.entry.at.row);
}
