/** What the checks about how a team grows say in English. */
import { quoted } from "./in-words.ts";
import type { Sentences } from "./sentence.ts";

export const enGrowth: Sentences = {
  "rating/no-evidence": () =>
    "This rating does not say what it rests on. Write one thing under “Evidence” that shows it: a meeting, a protocol, student work.",
  "rating/attribute-not-rated": (f) =>
    `Not rated yet this school year: ${f["names"] ?? ""}. Take ten minutes at a meeting and rate it together.`,
  "rating/role-not-rated": (f) =>
    `Nobody has rated the learning target this school year as: ${f["names"] ?? ""}. Ask them for their view and log it.`,
  "observation/no-follow-up": (f) =>
    `There was feedback on “${quoted(f["name"])}”, and no follow-up yet. Write what will be tried next under “Follow-up”.`,
};
