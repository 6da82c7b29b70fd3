/** Which results somebody has answered: by learner's code, or by the measure (L3, T8). */
import { dayIn, textIn } from "../../cycles/team-log.ts";
import type { Day } from "../../workbook/day.ts";
import { plainText } from "../../workbook/plain-text.ts";
import type { Entry } from "../entry.ts";
import type { Log } from "../kind.ts";
import { oncePerList } from "../once-per-list.ts";
import { codesIn, plainCode } from "./learner-codes.ts";

/** The newest day of the entries that name each learner or measure, so that thousands of rows are walked once. */
type Newest = ReadonlyMap<string, string>;

/** An entry without a day counts as newer than all others for a response, and as older than all for a result. */
const newestBy = (namesOf: (entry: Entry) => readonly string[], undated: string) =>
  oncePerList((entries: readonly Entry[]): Newest => {
    const found = new Map<string, string>();
    for (const entry of entries) {
      const day = dayIn(entry, "date") ?? undated;
      for (const name of namesOf(entry)) if (day > (found.get(name) ?? "")) found.set(name, day);
    }
    return found;
  });

const learnersOf = (entry: Entry): readonly string[] => codesIn(textIn(entry, "learner")).map(plainCode);
const measureOf = (entry: Entry): readonly string[] => [plainText(textIn(entry, "measure"))];

const responsesToLearner = newestBy(learnersOf, "9999");
const responsesToMeasure = newestBy(measureOf, "9999");
const resultsOfLearner = newestBy(learnersOf, "");
const resultsOfMeasure = newestBy(measureOf, "");

const isSince = (day: Day, newest: string | undefined): boolean => newest !== undefined && newest >= day;
const isAfter = (day: Day, newest: string | undefined): boolean => newest !== undefined && newest > day;

/** True where a response to this learner begins on the day or later, or the learner has later results: then the question is asked there. */
export function isLearnerAnswered(log: Log, code: string, day: Day): boolean {
  const plain = plainCode(code);
  return (
    isSince(day, responsesToLearner(log.entries("learner-response")).get(plain)) ||
    isAfter(day, resultsOfLearner(log.entries("assessment-result")).get(plain))
  );
}

/** The same for a class or a group: a response to the measure from the day on, or the measure taken again. */
export function isMeasureAnswered(log: Log, measure: string, day: Day): boolean {
  const plain = plainText(measure);
  return (
    isSince(day, responsesToMeasure(log.entries("learner-response")).get(plain)) ||
    isAfter(day, resultsOfMeasure(log.entries("assessment-result")).get(plain))
  );
}
