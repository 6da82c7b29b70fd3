/** People who were at a meeting and are not on the roster yet: the roster grows by itself. */
import type { FormEntry } from "../command.ts";
import { plainName } from "../kinds/names.ts";
import type { NewEntry } from "../log/new-entry.ts";
import type { LogBook } from "../log/read-log.ts";

/**
 * A member for each name in the meetings' attendance that the roster does not have: from that meeting on, where there is a roster already;
 * the first meeting's people are members from the start. Ids are `<command>-p1`, `<command>-p2` …
 */
export function newMembers(entries: readonly FormEntry[], command: string, book: LogBook): readonly NewEntry[] {
  const known = new Set(book.entries("member").map((entry) => plainName(String(entry.values["name"] ?? ""))));
  const hasRoster = known.size > 0;
  const names = new Map<string, NewEntry["values"]>();
  for (const { kind, values } of entries) {
    if (kind !== "meeting") continue;
    const since = hasRoster ? (values["date"] ?? null) : null;
    for (const name of [...listed(values["attendees"]), ...listed(values["absent"])]) {
      if (name.trim() !== "" && !known.has(plainName(name)) && !names.has(plainName(name)))
        names.set(plainName(name), { name: name.trim(), ...(since === null ? {} : { joined: since }) });
    }
  }
  return [...names.values()].map((values, i) => ({
    kind: "member",
    id: `${command}-p${i + 1}`,
    values,
    other: {},
    source: null,
  }));
}

const listed = (value: FormEntry["values"][string] | undefined): readonly string[] =>
  typeof value === "object" && value !== null ? value : [];
