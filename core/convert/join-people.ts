/** One person under several spellings. */
import { withoutTitle } from "./person-words.ts";

export interface JoinedPeople {
  /** Each spelling that was given, with the name it stands for; one that is nobody else's stands for itself. */
  readonly joined: ReadonlyMap<string, string>;
  /** Spellings that fit several people, or one only nearly. They are not joined; a person says. */
  readonly unsure: readonly { readonly name: string; readonly candidates: readonly string[] }[];
}

interface Parts {
  readonly name: string;
  readonly words: readonly string[];
}

/** Lower case, without accents, title and points; `Lee, Jenna` turned round. */
function partsOf(name: string): Parts {
  const bare = withoutTitle(name).replace(/^([^,]+),\s*(.+)$/, "$2 $1");
  const plain = bare
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[.’']/g, " ");
  return { name, words: plain.split(/[^a-z0-9@-]+/).filter((word) => word !== "") };
}

const first = (parts: Parts): string => parts.words[0] ?? "";
const last = (parts: Parts): string => parts.words[parts.words.length - 1] ?? "";
const initials = (parts: Parts): string => parts.words.map((word) => word[0] ?? "").join("");

/** How well a spelling fits a person of the roster: 0 not at all, 1 nearly, 2 by a part of the name, 3 by first and last name. */
function fitOf(spelling: Parts, person: Parts): 0 | 1 | 2 | 3 {
  if (spelling.words.join(" ") === person.words.join(" ")) return 3;
  if (spelling.words.length === 1) return fitOne(first(spelling), person);
  const sameLast = last(spelling) === last(person);
  if (sameLast && first(spelling) === first(person)) return 3;
  if (sameLast && (shortOf(first(spelling), first(person)) || shortOf(first(person), first(spelling)))) return 2;
  if (first(spelling) === first(person) && shortOf(last(spelling), last(person))) return 2;
  const near = oneSlip(spelling.words.join(" "), person.words.join(" "));
  return near ? 1 : 0;
}

/** One word: the first name, the last name, the initials or a slip of one of them. */
function fitOne(word: string, person: Parts): 0 | 1 | 2 | 3 {
  if (person.words.includes(word)) return 2;
  if (word.length >= 2 && word.length <= 3 && word === initials(person)) return 2;
  if (word.length > 4 && person.words.some((each) => oneSlip(word, each))) return 1;
  return word.length >= 3 && first(person).startsWith(word) ? 1 : 0;
}

/** `j` and `jen` are short for `jenna`. */
const shortOf = (short: string, long: string): boolean => short !== "" && short !== long && long.startsWith(short);

/** True where one letter more, less or other makes the words the same, or two stand the wrong way round. */
export function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return a === b;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const swapped = a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
  return swapped || a.slice(i + 1) === b.slice(i + 1) || a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i);
}

/**
 * Joins different spellings of one person by the roster: `J. Lee`, `Lee`, `Mrs. Lee` and `JL` stand for Jenna Lee where no other
 * Lee is on it. Full names that the roster lacks count as people too. What fits several people is listed as unsure, never joined.
 */
export function joinPeople(names: readonly string[], roster: readonly string[]): JoinedPeople {
  const onRoster = roster.map(partsOf);
  const spellings = [...new Set(names)].map(partsOf);
  const others = spellings.filter((each) => isWhole(each) && !onRoster.some((person) => fitOf(each, person) > 0));
  const people = [...onRoster, ...uniqueParts(others)];
  const joined = new Map<string, string>();
  const unsure: { name: string; candidates: readonly string[] }[] = [];
  for (const spelling of spellings) {
    const fits = people
      .map((person) => ({ name: person.name, fit: fitOf(spelling, person) }))
      .filter((each) => each.fit > 0);
    const best = Math.max(0, ...fits.map((each) => each.fit));
    const top = fits.filter((each) => each.fit === best);
    const only = top[0];
    if (only === undefined) joined.set(spelling.name, spelling.name);
    else if (top.length === 1 && best >= 2) joined.set(spelling.name, only.name);
    else unsure.push({ name: spelling.name, candidates: top.map((each) => each.name) });
  }
  return { joined, unsure };
}

/** First and last name, neither of them an initial. */
const isWhole = (parts: Parts): boolean => parts.words.length >= 2 && first(parts).length > 1 && last(parts).length > 1;

/** The fullest writing of each whole name, once. */
function uniqueParts(all: readonly Parts[]): readonly Parts[] {
  const kept: Parts[] = [];
  for (const each of [...all].sort((a, b) => b.words.length - a.words.length)) {
    if (!kept.some((other) => fitOf(each, other) === 3)) kept.push(each);
  }
  return kept;
}
