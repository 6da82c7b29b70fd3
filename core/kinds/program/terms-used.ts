/** Abbreviations that a log uses, and those that its common-language list explains (L5). */
import { textIn } from "../../cycles/team-log.ts";
import type { Entry } from "../entry.ts";
import type { Log } from "../kind.ts";

/** Where people write sentences, in the order in which they are looked through. */
const WRITTEN: readonly (readonly [kind: string, keys: readonly string[]])[] = [
  ["meeting", ["agenda", "notes", "decisions", "next_steps", "data", "strategy"]],
  ["goal", ["text", "measure"]],
  ["action-item", ["text"]],
  ["plan-goal", ["text"]],
  ["plan-step", ["text"]],
  ["training", ["topic"]],
  ["communication", ["message"]],
  ["family-conversation", ["message"]],
];

/** Everybody knows these. */
const KNOWN_TO_ALL = "USA PDF URL FAQ TBD TBA ASAP FYI RSVP HTML QR".split(" ");

/** Three to six capitals, as PLT or MTSS, perhaps with an s. */
const ABBREVIATION = /[A-Z]{3,6}s?/g;
const IN_A_WORD = /[\p{L}\p{N}]/u;
const ROMAN = /^[IVXLC]+$/;

/** The abbreviations of a text, each once. Lines in capitals throughout are headings, and say nothing. Example: `Two PLTs met.` has PLT. */
export function abbreviationsIn(text: string): readonly string[] {
  const lines = text.split("\n").filter((line) => /[a-z]{2}/.test(line));
  const terms = lines.flatMap((line) =>
    [...line.matchAll(ABBREVIATION)]
      .filter(({ 0: term, index }) => !touchesWord(line, index, index + term.length))
      .map(([term]) => term.replace(/s$/, "")),
  );
  return [...new Set(terms)].filter((term) => !ROMAN.test(term) && !KNOWN_TO_ALL.includes(term));
}

/** True where a letter or a number stands right before or behind: it is a part of a longer word. */
const touchesWord = (line: string, from: number, to: number): boolean =>
  IN_A_WORD.test(line.charAt(from - 1)) || IN_A_WORD.test(line.charAt(to));

/** One abbreviation with the first place that uses it. */
export interface TermUsed {
  readonly term: string;
  readonly entry: Entry;
  readonly field: string;
}

/** The abbreviations of a log that the list does not explain, each at its first use. */
export function unexplained(log: Log): readonly TermUsed[] {
  const listed = log.entries("glossary-term").map((entry) => `${textIn(entry, "term")} ${textIn(entry, "also")}`);
  const seen = new Set(
    listed
      .join(" ")
      .split(/[^\p{L}\p{N}]+/u)
      .map((word) => word.toUpperCase()),
  );
  return WRITTEN.flatMap(([kind, keys]) =>
    log.entries(kind).flatMap((entry) =>
      keys.flatMap((field) => {
        const terms = abbreviationsIn(textIn(entry, field)).filter((term) => !seen.has(term));
        for (const term of terms) seen.add(term);
        return terms.map((term): TermUsed => ({ term, entry, field }));
      }),
    ),
  );
}
