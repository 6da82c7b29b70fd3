/** What follows from a list of entries, found once, however many checks ask: a log's entries never change. */
import type { Entry } from "./entry.ts";

/** The same function, which remembers its answer for each list. Example: the days on which a team met, asked for by every calendar row. */
export function oncePerList<T>(find: (entries: readonly Entry[]) => T): (entries: readonly Entry[]) => T {
  const known = new WeakMap<readonly Entry[], { readonly found: T }>();
  return (entries) => {
    const before = known.get(entries);
    if (before) return before.found;
    const found = find(entries);
    known.set(entries, { found });
    return found;
  };
}
