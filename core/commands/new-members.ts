/** People who were at a meeting and are not on the roster yet: the roster grows by itself. */
import type { FormEntry } from "../command.ts";
import { plainName } from "../kinds/names.ts";
import type { NewEntry } from "../log/new-entry.ts";
import type { LogBook } from "../log/read-log.ts";

/** A member for each name in the meetings' attendance that the roster does not have; ids are `<command>-p1`, `<command>-p2` … */
export function newMembers(entries: readonly FormEntry[], command: string, book: LogBook): readonly NewEntry[] {
  const known = new Set(book.entries("member").map((entry) => plainName(String(entry.values["name"] ?? ""))));
  const names = new Map<string, string>();
  for (const { kind, values } of entries) {
    if (kind !== "meeting") continue;
    for (const name of [...listed(values["attendees"]), ...listed(values["absent"])]) {
      if (name.trim() !== "" && !known.has(plainName(name)) && !names.has(plainName(name)))
        names.set(plainName(name), name.trim());
    }
  }
  return [...names.values()].map((name, i) => ({
    kind: "member",
    id: `${command}-p${i + 1}`,
    values: { name },
    other: {},
    source: null,
  }));
}

const listed = (value: FormEntry["values"][string] | undefined): readonly string[] =>
  typeof value === "object" && value !== null ? value : [];
