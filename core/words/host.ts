/** What is said when a spreadsheet program refuses what every host may ask of it. Files and disks have their words in `files.ts`. */
import type { Wording } from "./sentence.ts";

/** Sentences by code, in each language. */
export const hostWords: Wording = { en: {}, es: {} };
