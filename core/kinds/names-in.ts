/** The people that a field of an entry names. */
import type { Entry } from "./entry.ts";
import { splitNames } from "./names.ts";

/** The names in a field; a text with several names is parted as a cell would be. */
export function namesIn(entry: Entry, key: string): readonly string[] {
  const value = entry.values[key] ?? null;
  if (typeof value === "string") return splitNames(value);
  return value !== null && typeof value === "object" ? value.filter((name) => name.trim() !== "") : [];
}
