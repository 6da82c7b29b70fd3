/** How hard a text is to read, as a school grade: Flesch and Kincaid's for English, Crawford's for Spanish. */

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}[\p{L}’']*|\d[\d,]*/gu) ?? [];

const sentencesIn = (text: string): number => (text.match(/[.!?…](?=\s|$)/g) ?? []).length || 1;

/** Groups of vowels; a silent e at the end, and the e of a past tense, make none. Example: `teachers` has 2, `made` 1. */
export function syllablesInEnglish(word: string): number {
  if (/^\d/.test(word)) return 1;
  const spoken = word.length > 3 ? word.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (end) => end[0] ?? "") : word;
  return Math.max(1, (spoken.match(/[aeiouy]+/g) ?? []).length);
}

/** Strong vowels part, weak ones join their neighbour unless they carry an accent. Example: `reúne` has 3, `escuela` 3. */
export function syllablesInSpanish(word: string): number {
  if (/^\d/.test(word)) return 1;
  const spoken = word.replace(/qu(?=[eiéí])/g, "q").replace(/gu(?=[eiéí])/g, "g");
  const nuclei = spoken.match(/[íú]|[iuü]?[aeoáéó][iuy]?(?![aeoáéóíú])|[iuü]?[aeoáéó]|[iuüy]+/g) ?? [];
  return Math.max(1, nuclei.length);
}

/** Flesch-Kincaid grade level of an English text. */
export function gradeInEnglish(text: string): number {
  const words = wordsIn(text);
  const syllables = words.reduce((sum, word) => sum + syllablesInEnglish(word), 0);
  return 0.39 * (words.length / sentencesIn(text)) + 11.8 * (syllables / words.length) - 15.59;
}

/** Crawford's grade level of a Spanish text. */
export function gradeInSpanish(text: string): number {
  const words = wordsIn(text);
  const syllables = words.reduce((sum, word) => sum + syllablesInSpanish(word), 0);
  const per = 100 / words.length;
  return -0.205 * (sentencesIn(text) * per) + 0.049 * (syllables * per) - 3.407;
}
