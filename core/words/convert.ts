/** What is said of a team's own sheet while it is read and converted: what was left out, and where to look. */
import type { Wording } from "./sentence.ts";

/** Sentences by code, in each language. */
export const convertWords: Wording = { en: {}, es: {} };
