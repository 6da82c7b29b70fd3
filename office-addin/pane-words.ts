/** The pane's words: those of the person's language first, and those of the log's when a log in another one is seen. */
import type { Language } from "../core/index.ts";
import type { SummaryWords } from "../core/words/en-summary.ts";
import type { Sentences } from "../core/words/sentence.ts";
import { loadedPart, loadPart, type Parts } from "./load-part.ts";

const NAMES = { en: "pltWordsEn", es: "pltWordsEs" } as const satisfies Readonly<Record<Language, keyof Parts>>;
const SUMMARIES = { en: "pltSummaryEn", es: "pltSummaryEs" } as const satisfies Readonly<Record<Language, keyof Parts>>;

/** The words of a language, loaded where they are not there yet. */
export const loadWords = (language: Language): Promise<Parts["pltWordsEn"]> => loadPart(NAMES[language]);

/** The words of a log in this language: those of every day, and those of a summary, which is drawn seldom. */
export const loadLogWords = (language: Language): Promise<unknown> =>
  Promise.all([loadWords(language), loadPart(SUMMARIES[language])]);

/** Thrown where the words of this language were not loaded yet. */
export class WordsMissing extends Error {
  readonly language: Language;

  constructor(language: Language) {
    super(`The words in ${language} were not loaded.`);
    this.language = language;
  }
}

/** Sentences by code in this language. Throws WordsMissing, so that who asked can load them and ask again. */
export function loadedSentences(language: Language): readonly Sentences[] {
  const words = loadedPart(NAMES[language]);
  if (!words) throw new WordsMissing(language);
  return words.page.sentences;
}

/** The words of a summary in this language. Throws WordsMissing, so that who asked can load them and ask again. */
export function loadedSummaryWords(language: Language): SummaryWords {
  const words = loadedPart(SUMMARIES[language]);
  if (!words) throw new WordsMissing(language);
  return words;
}

/** The answer of what may throw WordsMissing: it is asked a second time once the words are there. It must be pure. */
export async function withWords<T>(answer: () => T, load: (language: Language) => Promise<unknown>): Promise<T> {
  try {
    return answer();
  } catch (missing) {
    if (!(missing instanceof WordsMissing)) throw missing;
    await load(missing.language);
    return answer();
  }
}
