/** What is said of a district's policy in English. */
import { quoted } from "./in-words.ts";
import type { Sentences } from "./sentence.ts";

export const enPolicies: Sentences = {
  "policy/unknown": (f) =>
    `No policy is called “${quoted(f["name"])}”, so the rest of the setup holds without it. Those that are known: ${f["known"]}.`,
};
