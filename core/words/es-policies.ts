/** What is said of a district's policy in Spanish. */
import { quoted } from "./in-words.ts";
import type { Sentences } from "./sentence.ts";

export const esPolicies: Sentences = {
  "policy/unknown": (f) =>
    `Ninguna política se llama «${quoted(f["name"])}», así que el resto de la configuración vale sin ella. Se conocen: ${f["known"]}.`,
};
