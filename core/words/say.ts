/** The sentence for a notice, in the person's language: the one place where a code becomes words. */
import { convertWords } from "./convert.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { hostWords } from "./host.ts";
import type { Notice } from "./notice.ts";
import { reasons } from "./reasons.ts";
import type { Facts, Sentence, Wording } from "./sentence.ts";

type Language = keyof Wording;

const WORDINGS: readonly Wording[] = [{ en, es }, convertWords, reasons, hostWords];

/** Every code that has a sentence in every host, in one language; a test compares the two. */
export const codesIn = (language: Language): readonly string[] =>
  WORDINGS.flatMap((wording) => Object.keys(wording[language]));

/**
 * What a person reads for a notice: where it is, what is noticed and what to do next. A code without a sentence throws: that is
 * a mistake of the house, not of a person.
 * Example: `PLT Actions, cell B4: Nobody is named for the action “Print the rubric”. Write who sees to it.`
 */
export const say = (notice: Notice, language: Language): string => sayWith([], notice, language);

/** The same for a host with sentences of its own, such as the workbench's about files; those are looked up first. */
export function sayWith(own: readonly Wording[], notice: Notice, language: Language): string {
  const facts = { sheet: notice.sheet, cell: notice.cell, ...notice.facts };
  const sentence = sentenceFor(notice.code, [...own, ...WORDINGS], language)(inLanguage(facts, language));
  const named = notice.cell === "" || new RegExp(`\\b${notice.cell}\\b`).test(sentence);
  return named ? sentence : `${place(notice, language)}: ${sentence}`;
}

/** The sentence for a code and its facts, for example the reason why a label was read as a field. */
export const sayCode = (code: string, facts: Facts, language: Language): string =>
  sentenceFor(code, WORDINGS, language)(inLanguage(facts, language));

function sentenceFor(code: string, wordings: readonly Wording[], language: Language): Sentence {
  for (const wording of wordings) {
    const sentence = wording[language][code];
    if (sentence) return sentence;
  }
  throw new RangeError(`No sentence says "${code}" in ${language}.`);
}

/** Facts such as `stage.en` and `stage.es` become `stage` in the language asked for. */
function inLanguage(facts: Facts, language: Language): Facts {
  const ending = `.${language}`;
  const ours = Object.entries(facts).filter(([name]) => name.endsWith(ending));
  return { ...facts, ...Object.fromEntries(ours.map(([name, fact]) => [name.slice(0, -ending.length), fact])) };
}

const place = ({ sheet, cell }: Notice, language: Language): string => {
  const named = language === "en" ? `cell ${cell}` : `celda ${cell}`;
  return sheet === "" ? named : `${sheet}, ${named}`;
};
