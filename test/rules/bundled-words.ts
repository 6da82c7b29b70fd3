/** Which words a built file carries: probes made from the words themselves, so that they never go out of date. */
/** Shorter texts, such as "Save", could stand anywhere. */
const TELLING = 24;

/** The longest run of words in each text and in each sentence with facts, however deep it stands in a table of words. */
export function probesOf(words: unknown): readonly string[] {
  if (typeof words === "string") return longestRun(words);
  if (typeof words === "function") return longestRun(words.toString());
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(probesOf) : [];
}

/** Between facts, quotation marks and whatever else is spelled otherwise when it was made small. */
function longestRun(text: string): readonly string[] {
  const runs = text.split(/\$\{[^}]*\}|[^\p{L}\p{N} ,.:;()?¿!¡'-]/u);
  const [longest = ""] = [...runs].sort((a, b) => b.length - a.length);
  return longest.trim().length < TELLING ? [] : [longest.trim()];
}

/** A script's text with its escapes read. */
export const readable = (script: string): string =>
  script.replace(/\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi, (_, four, two) =>
    String.fromCharCode(Number.parseInt(four ?? two, 16)),
  );

/** The share of the probes that a script holds, from 0 to 1. */
export const shareHeld = (script: string, probes: readonly string[]): number =>
  probes.filter((probe) => script.includes(probe)).length / probes.length;
