/** Why an entry was not taken back, in English: reasons, which no notice carries. */
import type { Sentences } from "./sentence.ts";

export const enUndo: Sentences = {
  "undo/edited": () => "Someone changed it.",
  "undo/added-beside": () => "Someone typed something beside it.",
  "undo/entry-gone": () => "Someone took it out.",
  "undo/tab-gone": (f) => `Its tab ${f["sheet"]} is gone.`,
};
