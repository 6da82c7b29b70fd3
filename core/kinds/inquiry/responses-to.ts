/** Which results somebody has answered: by learner's code, or by the measure (L3, T8). */
import { dayIn, textIn } from "../../cycles/team-log.ts";
import type { Day } from "../../workbook/day.ts";
import { plainText } from "../../workbook/plain-text.ts";
import type { Entry } from "../entry.ts";
import type { Log } from "../kind.ts";
import { oncePerList } from "../once-per-list.ts";
import { codesIn, plainCode } from "./learner-codes.ts";
import { responsesByMeasure, resultsByMeasure } from "./same-measure.ts";

/** Entries by each learner's code that they name. */
const byLearner = oncePerList((entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> => {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const code of codesIn(textIn(entry, "learner")).map(plainCode)) {
      const same = found.get(code);
      if (same) same.push(entry);
      else found.set(code, [entry]);
    }
  }
  return found;
});

const isFrom = (entry: Entry, day: Day): boolean => (dayIn(entry, "date") ?? day) >= day;

/** True where a response to this learner was written down on the day or later; one without a day counts. */
export const isAnswered = (log: Log, code: string, day: Day): boolean =>
  (byLearner(log.entries("learner-response")).get(plainCode(code)) ?? []).some((response) => isFrom(response, day));

/** The same for a class or a group: a response to the measure, from the day on. */
export const isMeasureAnswered = (log: Log, measure: string, day: Day): boolean =>
  (responsesByMeasure(log.entries("learner-response")).get(plainText(measure)) ?? []).some((response) =>
    isFrom(response, day),
  );

/** True where a later result holds the same learner: then the question is asked there. */
export const hasLaterResult = (log: Log, code: string, day: Day): boolean =>
  (byLearner(log.entries("assessment-result")).get(plainCode(code)) ?? []).some(
    (result) => (dayIn(result, "date") ?? day) > day,
  );

/** True where the measure was taken again, so that older counts need no response any more. */
export const isTakenAgain = (log: Log, measure: string, day: Day): boolean =>
  (resultsByMeasure(log.entries("assessment-result")).get(plainText(measure)) ?? []).some(
    (result) => (dayIn(result, "date") ?? day) > day,
  );
