/** Entries by the names that they bear, put together once, so that a district's thousands of rows are not gone through again for each name. */
import type { Entry } from "../entry.ts";

/** The entries by each of their names, in the order of the sheet. Example: a training for two schools stands under both. */
export function groupedBy(
  entries: readonly Entry[],
  namesOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const name of new Set(namesOf(entry))) {
      const group = groups.get(name);
      if (group) group.push(entry);
      else groups.set(name, [entry]);
    }
  }
  return groups;
}
