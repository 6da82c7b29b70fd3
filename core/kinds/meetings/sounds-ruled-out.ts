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

interface Phrases {
  readonly phrases: readonly Phrase[];
  /** Finds their first words in a text as it was typed: most notes hold none of them, and are not looked at any closer. */
  readonly mayHold: RegExp;
}

const known = new WeakMap<Policy, Phrases>();

function phrasesOf(policy: Policy): Phrases {
  const before = known.get(policy);
  if (before) return before;
  const said = ruledOutUses(policy).flatMap((use) => use.says.filter(isPhrase).map((text) => ({ text, use })));
  const openings = [...new Set(said.flatMap(({ text }) => [openingOf(text), openingOf(plainText(text))]))];
  const now = {
    phrases: said.map(({ text, use }) => ({ text: ` ${plainText(text)} `, use })),
    mayHold: new RegExp(openings.length === 0 ? "(?!)" : openings.join("|"), "i"),
  };
  known.set(policy, now);
  return now;
}

/** The first two words of a phrase, with whatever stands between them. */
const openingOf = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 2).join("\\W{1,3}");

/** So many characters before a phrase may turn it round: “instead of grading papers”. */
const BEFORE = 24;

const DENIES =
  /\b(no|not|never|nobody|without|instead of|rather than|stop|avoid|nunca|nadie|sin|en vez de|en lugar de|evitar)\b/;

/** The use that a text sounds like, with its words; undefined where it sounds like none, or says that it was not so. */
export function ruledOutUseIn(
  text: string,
  policy: Policy,
): { readonly use: PolicyItem; readonly said: string } | undefined {
  const { phrases, mayHold } = phrasesOf(policy);
  if (!mayHold.test(text)) return undefined;
  const plain = ` ${plainText(text)} `;
  for (const { text: phrase, use } of phrases) {
    const at = plain.indexOf(phrase);
    if (at >= 0 && !DENIES.test(plain.slice(Math.max(0, at - BEFORE), at + 1))) return { use, said: phrase.trim() };
  }
  return undefined;
}
