/** How far learners are, in the four bands that most assessments know. */
import { choice, shown, words } from "../declare.ts";
import type { Choice } from "../kind.ts";

export const LEVELS: readonly Choice[] = [
  shown(choice("far", words("Far from it", "Lejos"), "far", "below", "red", "intensive", "level 1", "1"), "attention"),
  choice("close", words("Close", "Cerca"), "approaching", "yellow", "nearly", "level 2", "2"),
  choice("proficient", words("Proficient", "Lo logra"), "met", "at", "green", "level 3", "3", "logrado"),
  choice("advanced", words("Advanced", "Lo supera"), "exceeds", "above", "blue", "level 4", "4", "avanzado"),
];

/** Bands that ask for support. */
export const STRUGGLING: readonly string[] = ["far", "close"];
