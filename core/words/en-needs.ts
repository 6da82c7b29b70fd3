/** What a stage or a goal can lack, in English. */
import { listInWords } from "./in-words.ts";

const NEEDS: Readonly<Record<string, string>> = {
  "data-source": "data that the team looked at",
  goal: "a goal",
  "goal-baseline": "a baseline (where students are now)",
  "goal-target": "a target (where they should be)",
  "goal-measure": "how it is measured",
  "goal-date": "a date by which",
  strategy: "a strategy to try in class",
  result: "the result beside the goal",
  reflection: "a reflection on how it went",
};

/** What a stage or a goal lacks, by its keys or in words, as a list. Example: `goal-target|goal-date`. */
export const needsInEnglish = (keys: string | number | undefined): string =>
  listInWords(
    String(keys ?? "")
      .split("|")
      .map((key) => NEEDS[key] ?? key),
    "and",
  );
