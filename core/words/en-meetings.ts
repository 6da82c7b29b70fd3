/** What the checks about how a team meets say in English. */
import { countInWords, quoted } from "./in-words.ts";
import type { Sentences } from "./sentence.ts";

export const enMeetings: Sentences = {
  "norm/not-reviewed": (f) =>
    `The norm “${quoted(f["norm"])}” has not been looked at this school year. Talk about it at a meeting and write the day under “Last reviewed”.`,
  "team/no-norms": (f) =>
    `The team has met ${countInWords(f["meetings"], "time", "times")} and has no norms yet. Agree on two or three and log them.`,
};
