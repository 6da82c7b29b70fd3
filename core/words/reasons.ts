/** Why a label of a team's own sheet was read as the field that it was. */
import type { Wording } from "./sentence.ts";

/** Sentences by code (`reason/…`), in each language. */
export const reasons: Wording = { en: {}, es: {} };
