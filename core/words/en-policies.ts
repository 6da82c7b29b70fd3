/** What is said of a district's policy in English. */
import { quoted } from "./in-words.ts";
import type { Facts, Sentences } from "./sentence.ts";

const row = (f: Facts): string => `“${quoted(f["label"])}” with the value “${quoted(f["value"])}”`;

export const enPolicies: Sentences = {
  "policy/unknown": (f) => `No policy is called “${quoted(f["name"])}”. Choose one of these: ${f["known"]}.`,
  "policy/kept": (f) =>
    `The policy “${quoted(f["name"])}” that is kept in this workbook has a part that is not understood (${quoted(f["path"])}), and the log goes on without it. Apply the policy's file again.`,
  "policy/no-check": (f) =>
    `${row(f)} names no check. Write its code, such as “Check: rhythm/gap”, or its area, “Check: rhythm”.`,
  "policy/no-strictness": (f) => `${row(f)} does not say how strict the check is. Write off, remark, warn or hold.`,
  "policy/no-limit": (f) =>
    `${row(f)} is no limit that PLT Log knows, or no whole number. Write, for example, “Limit: days to respond” and 10.`,
  "policy/no-use": (f) => `${row(f)} does not say whether the time may be used so. Write approved or ruled out.`,
  "policy/no-pattern": (f) =>
    `${row(f)} is no pattern for learner codes. Write a simple one, for example [A-Z]{2}\\d{4} for two letters and four digits.`,
  "apply/no-setup": () =>
    "The log has no setup row for its policy. Add a row “Policy” to PLT Setup, and apply the policy again.",
};
