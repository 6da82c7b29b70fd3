/** What is checked about cycles of inquiry as a whole; where a meeting stands in its cycle is checked with the meetings (L1, W6, C3). */
import { type Dated, dayIn, isFilled, textIn } from "../../cycles/team-log.ts";
import type { Entry } from "../entry.ts";
import type { LogRule, Rule } from "../rule.ts";

const named = (entry: Entry) => ({ text: textIn(entry, "text") });

export const nothingLearned: Rule = {
  code: "cycle/nothing-learned",
  requirement: "L1",
  severity: "warning",
  field: "learned",
  finds: (entry) => (isFilled(entry, "ended") && !isFilled(entry, "learned") ? named(entry) : undefined),
};

export const endsBeforeItBegan: Rule = {
  code: "cycle/ends-before-beginning",
  requirement: "L1",
  severity: "error",
  field: "ended",
  finds: (entry) => {
    const [begun, ended] = [dayIn(entry, "begun"), dayIn(entry, "ended")];
    return begun === undefined || ended === undefined || ended >= begun ? undefined : { ...named(entry), begun, ended };
  },
};

/** A cycle that is still open although the next one has begun; told at the older one. */
export const leftOpen: LogRule = {
  code: "cycle/left-open",
  requirement: "L1",
  severity: "info",
  finds: (log) => {
    const begun = log
      .entries("cycle")
      .flatMap((entry): readonly Dated<Entry>[] => {
        const day = dayIn(entry, "begun");
        return day === undefined ? [] : [{ entry, day }];
      })
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    return begun.flatMap(({ entry, day }, i) => {
      const next = begun[i + 1];
      if (!next || next.day === day || isFilled(entry, "ended")) return [];
      return [{ at: entry, field: "ended", facts: { ...named(entry), next: next.day } }];
    });
  },
};
