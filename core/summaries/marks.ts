/**
 * What a team's log names of the district's own lists: plan goals that it serves, common measures of which it has a result. Names do not
 * leave the log, only short marks of them; who has the list can tell which of its names were meant, and nothing else (W5, C9).
 */
import { dayIn, textIn } from "../cycles/team-log.ts";
import type { Log } from "../kinds/kind.ts";
import type { Day } from "../workbook/day.ts";
import { fingerprint } from "../workbook/fingerprint.ts";
import { plainText } from "../workbook/plain-text.ts";
import type { Whose } from "./extract.ts";

export interface MarkRow extends Whose {
  /** `plan-goal` or `measure`. */
  readonly what: "plan-goal" | "measure";
  readonly mark: string;
  /** The day of a result; "" for a plan goal. */
  readonly day: Day | "";
}

/** A short name is meant where a text begins with it. */
const MOST_WORDS = 3;

/** The mark of a name: case, accents and punctuation do not matter. */
export const markOf = (name: string): string => fingerprint(plainText(name));

/**
 * The marks of all names that a text may mean: the whole, each part between commas and the like, and the first words of each part.
 * Example: `SIP 2: math, Strategic 1` has the marks of `SIP 2` and of `Strategic 1`.
 */
export function marksIn(text: string): readonly string[] {
  const names = new Set([plainText(text)]);
  for (const part of text.split(/[,;:\n()–—/&]+/).map(plainText)) {
    const words = part.split(" ");
    names.add(part);
    for (let n = 1; n <= MOST_WORDS; n++) names.add(words.slice(0, n).join(" "));
  }
  names.delete("");
  return [...names].map(fingerprint);
}

/** One row for each mark: of every goal's plan goals, and of every result's measure with its day. */
export function markRows(log: Log, whose: (day: Day | undefined) => Whose): readonly MarkRow[] {
  const rows = new Map<string, MarkRow>();
  const add = (what: MarkRow["what"], mark: string, day: Day | undefined, of: Day | undefined): void => {
    const { year, school, team } = whose(of);
    rows.set(`${what} ${mark} ${day ?? ""} ${year}`, { year, school, team, what, mark, day: day ?? "" });
  };
  for (const goal of log.entries("goal")) {
    const of = dayIn(goal, "begun") ?? dayIn(goal, "date");
    for (const key of ["serves", "district_goal"]) {
      for (const mark of marksIn(textIn(goal, key))) add("plan-goal", mark, undefined, of);
    }
  }
  for (const result of log.entries("assessment-result")) {
    const day = dayIn(result, "date");
    const measure = textIn(result, "measure");
    if (day !== undefined && measure !== "") add("measure", markOf(measure), day, day);
  }
  return [...rows.values()];
}
