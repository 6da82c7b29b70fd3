/** What is checked about absences (V4). */
import { dayIn, isFilled, textIn } from "../../cycles/team-log.ts";
import { wants } from "../declare.ts";
import type { Entry } from "../entry.ts";
import { plainName } from "../names.ts";
import { namesIn } from "../names-in.ts";
import { oncePerList } from "../once-per-list.ts";
import type { Rule } from "../rule.ts";

export const noCategory: Rule = wants(
  { code: "absence/no-category", requirement: "V4", severity: "info", field: "category" },
  "person",
  (entry) => isFilled(entry, "person"),
);

/** Who was there, by day. */
export const thereByDay = oncePerList((meetings: readonly Entry[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const meeting of meetings) {
    const day = textIn(meeting, "date");
    const there = found.get(day) ?? new Set<string>();
    for (const name of namesIn(meeting, "attendees")) there.add(plainName(name));
    found.set(day, there);
  }
  return found;
});

export const wasThere: Rule = {
  code: "absence/was-there",
  requirement: "V4",
  severity: "warning",
  field: "person",
  finds: (entry, log) => {
    const day = dayIn(entry, "date");
    const person = textIn(entry, "person");
    if (day === undefined || person === "") return undefined;
    const there = thereByDay(log.entries("meeting")).get(day);
    return there?.has(plainName(person)) ? { person, date: day } : undefined;
  },
};
