/** Reading a field of an entry as what it should be. A field that holds something else reads as nothing here; a check says so. */
import { type Day, parseDay } from "../workbook/day.ts";
import type { Entry } from "./entry.ts";

/** The text of a field, trimmed; "" where it is empty. A list reads as its names with commas. */
export function textIn(entry: Entry, key: string): string {
  const value = entry.values[key] ?? null;
  if (value === null) return "";
  return (Array.isArray(value) ? value.join(", ") : String(value)).trim();
}

/** True where something stands in the field. */
export const isFilled = (entry: Entry, key: string): boolean => textIn(entry, key) !== "";

/** The day in a field, or undefined where it is empty or no day. */
export function dayIn(entry: Entry, key: string): Day | undefined {
  const value = entry.values[key];
  return typeof value === "string" ? parseDay(value) : undefined;
}

/** The names in a field; one name where it holds plain text. */
export function namesIn(entry: Entry, key: string): readonly string[] {
  const value = entry.values[key] ?? null;
  if (Array.isArray(value)) return value.filter((name) => name.trim() !== "");
  return typeof value === "string" && value.trim() !== "" ? [value.trim()] : [];
}
