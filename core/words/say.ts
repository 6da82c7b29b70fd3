/** The sentence for a notice, in the person's language: the one place where a code becomes words. */
import { convertEn } from "./convert-en.ts";
import { convertEs } from "./convert-es.ts";
import { en } from "./en.ts";
import { enYear } from "./en-year.ts";
import { es } from "./es.ts";
import { esYear } from "./es-year.ts";
import { hostWords } from "./host.ts";
import type { Notice } from "./notice.ts";
import { reasonsEn, reasonsEs } from "./reasons.ts";
import { sayFrom } from "./say-from.ts";
import type { Facts, Wording } from "./sentence.ts";

type Language = keyof Wording;

/** All sentences of every host, in each language. */
const SENTENCES = {
  en: [en, ...convertEn, enYear, reasonsEn, hostWords.en],
  es: [es, ...convertEs, esYear, reasonsEs, hostWords.es],
};

/** Every code that has a sentence in every host, in one language; a test compares the two. */
export const codesIn = (language: Language): readonly string[] =>
  SENTENCES[language].flatMap((sentences) => Object.keys(sentences));

/**
 * What a person reads for a notice: where it is, what is noticed and what to do next. A code without a sentence throws: that is
 * a mistake of the house, not of a person.
 * Example: `PLT Actions, cell B4: Nobody is named for the action “Print the rubric”. Write who sees to it.`
 */
export const say = (notice: Notice, language: Language): string => sayWith([], notice, language);

/** The same for a host with sentences of its own, such as the workbench's about files; those are looked up first. */
export function sayWith(own: readonly Wording[], notice: Notice, language: Language): string {
  const facts = { sheet: notice.sheet, cell: notice.cell, ...notice.facts };
  const sentences = [...own.map((wording) => wording[language]), ...SENTENCES[language]];
  const sentence = sayFrom(sentences, notice.code, facts, language);
  const named = notice.cell === "" || new RegExp(`\\b${notice.cell}\\b`).test(sentence);
  return named ? sentence : `${place(notice, language)}: ${sentence}`;
}

/** The sentence for a code and its facts, for example the reason why a label was read as a field. */
export const sayCode = (code: string, facts: Facts, language: Language): string =>
  sayFrom(SENTENCES[language], code, facts, language);

const place = ({ sheet, cell }: Notice, language: Language): string => {
  const named = language === "en" ? `cell ${cell}` : `celda ${cell}`;
  return sheet === "" ? named : `${sheet}, ${named}`;
};
