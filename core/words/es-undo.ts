/** Why an entry was not taken back, in Spanish: reasons, which no notice carries. */
import type { Sentences } from "./sentence.ts";

export const esUndo: Sentences = {
  "undo/edited": () => "Alguien lo cambió después.",
  "undo/added-beside": () => "Alguien escribió algo al lado.",
  "undo/entry-gone": () => "Ya no está: alguien lo quitó.",
  "undo/tab-gone": (f) => `Su pestaña ${f["sheet"]} ya no existe.`,
};
