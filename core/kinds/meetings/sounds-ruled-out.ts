/** Free text that sounds like a use of time which the policy rules out (V3). */
import type { Policy, PolicyItem } from "../../policies/policy.ts";
import { plainText } from "../../workbook/plain-text.ts";
import { ruledOutUses } from "./uses-of-time.ts";

interface Phrase {
  readonly text: string;
  readonly use: PolicyItem;
}

/** The rule that a team can be told: a wording of two words or more. One word alone (`leave`, `grading`) says too little in a sentence. */
const isPhrase = (text: string): boolean => text.trim().includes(" ");

const known = new WeakMap<Policy, readonly Phrase[]>();

function phrasesOf(policy: Policy): readonly Phrase[] {
  const before = known.get(policy);
  if (before) return before;
  const now = ruledOutUses(policy).flatMap((use) =>
    use.says.map((said) => ({ text: ` ${plainText(said)} `, use })).filter(({ text }) => isPhrase(text)),
  );
  known.set(policy, now);
  return now;
}

/** So many characters before a phrase may turn it round: “instead of grading papers”. */
const BEFORE = 24;

const DENIES =
  /\b(no|not|never|nobody|without|instead of|rather than|stop|avoid|nunca|nadie|sin|en vez de|en lugar de|evitar)\b/;

/** The use that a text sounds like, with its words; undefined where it sounds like none, or says that it was not so. */
export function ruledOutUseIn(
  text: string,
  policy: Policy,
): { readonly use: PolicyItem; readonly said: string } | undefined {
  if (text === "") return undefined;
  const plain = ` ${plainText(text)} `;
  for (const { text: phrase, use } of phrasesOf(policy)) {
    const at = plain.indexOf(phrase);
    if (at >= 0 && !DENIES.test(plain.slice(Math.max(0, at - BEFORE), at + 1))) return { use, said: phrase.trim() };
  }
  return undefined;
}
