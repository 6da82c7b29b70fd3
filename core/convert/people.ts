/** Who a cell names: people present, absent and in roles, and groups that are nobody in particular. */
import {
  ABSENT,
  ABSENT_LABEL,
  EXCEPT,
  HERE,
  isGroup,
  isName,
  isNobody,
  isSentence,
  LABEL,
  ROLE,
  takeGrades,
  withoutTitle,
} from "./person-words.ts";

export interface PeopleReading {
  readonly present: readonly string[];
  /** The reason is "" where none is given. */
  readonly absent: readonly { readonly name: string; readonly reason: string }[];
  readonly roles: readonly { readonly name: string; readonly role: string }[];
  /** As written: `All`, `3rd & 4th grade`. */
  readonly groups: readonly string[];
}

interface Found {
  readonly present: Set<string>;
  readonly absent: Map<string, string>;
  readonly roles: { readonly name: string; readonly role: string }[];
  readonly groups: Set<string>;
}

/** What the names that follow are: a label before them says so. */
interface Under {
  readonly absent: string | undefined;
  readonly role: string | undefined;
}

const PLAIN: Under = { absent: undefined, role: undefined };

/**
 * The people that a cell names, once each, as they are written; `Last, First` lists are turned round. A reason in brackets that says so
 * makes someone absent, another word in brackets is a role. Sentences and fillers name nobody.
 * Example: `Ana (facilitator), Bo, Matt (sick)` has Ana and Bo present, Matt absent because `sick`.
 */
export function readPeople(text: string): PeopleReading {
  const found: Found = { present: new Set(), absent: new Map(), roles: [], groups: new Set() };
  const lines = linesOf(text);
  const turned = lines.length > 1 && lines.every((line) => LAST_FIRST.test(line));
  for (const line of lines) readLine(turned ? line.replace(LAST_FIRST, "$2 $1") : line, found);
  return {
    present: [...found.present].filter((name) => !found.absent.has(name)),
    absent: [...found.absent].map(([name, reason]) => ({ name, reason })),
    roles: found.roles,
    groups: [...found.groups],
  };
}

const LAST_FIRST = /^([A-ZÀ-Þ][\wÀ-ÿ'’-]+(?: [A-ZÀ-Þ][\wÀ-ÿ'’-]+)?), ([A-ZÀ-Þ][\wÀ-ÿ'’.-]*(?: [A-ZÀ-Þ]\.?)?)$/;

/** A line, a bullet, a numbered name or what semicolons part. */
const linesOf = (text: string): readonly string[] =>
  text
    .replace(/[\u00a0\t]| {3,}/g, "; ")
    .replace(/[_*•●▪◦]+/g, "\n")
    .replace(/([a-zà-ÿ])([A-Z][a-z]+:)/g, "$1; $2")
    .replace(/,\s*(?:ph\.?d|ed\.?d|m\.?ed|jr|sr|ii|iii|nbct)\b\.?/gi, "")
    .replace(/\[\s*[xX✓]?\s*\]|[☐☑□]/g, (box, at: number) => (at === 0 ? box : `\n${box}`))
    .replace(/(^|[\s,;])\(?\d{1,2}[.)](?=\s|[A-Za-z])/g, "$1\n")
    .split(/[;\n\r]+/)
    .map((line) => line.replace(/^[\s,.–—-]+|[\s,]+$/g, ""))
    .filter((line) => line !== "");

/** One line: labels in it (`Absent:`, `Recorder:`) part it further. */
function readLine(line: string, found: Found): void {
  const except = EXCEPT.exec(line);
  if (except !== null) {
    found.groups.add("All");
    readNames(line.slice(except[0].length), { absent: "", role: undefined }, found);
    return;
  }
  const pieces = line.split(LABEL);
  readNames(pieces[0] ?? "", PLAIN, found);
  for (let i = 1; i < pieces.length; i += 2) readNames(pieces[i + 1] ?? "", underOf((pieces[i] ?? "").trim()), found);
}

function underOf(label: string): Under {
  if (ABSENT_LABEL.test(label)) return { absent: "", role: undefined };
  return ROLE.test(label) ? { absent: undefined, role: label } : PLAIN;
}

function readNames(text: string, under: Under, found: Found): void {
  if (isNobody(text.trim())) return;
  const { groups, rest } = takeGrades(text);
  for (const group of groups) found.groups.add(group);
  const parts = partsOf(rest);
  if (parts.some((part) => isSentence(part.replace(/\([^)]*\)?/g, "")))) return;
  let before: string | undefined;
  for (const part of parts) {
    if (before !== undefined && ROLE.test(part)) found.roles.push({ name: before, role: part });
    else before = readPart(part, under, found);
  }
}

/** Parted at commas, slashes, `and`, `y`, `&` that stand outside brackets; five words or more in capitals alone are one name each. */
function partsOf(text: string): readonly string[] {
  const ticks = /\sX\b.*\sX\b/.test(text) ? text.replace(/\sX\b/g, " ") : text;
  const parts = ticks
    .replace(/(^|[\s,])(?:and|y|&)(?=\s|$)/gi, "$1,")
    .split(/\s*[,/+]\s*(?![^(]*\))/)
    .map((part) => part.replace(/^[\s.–—-]+|[\s–—-]+$/g, ""));
  return parts.flatMap((part) => {
    const words = part.split(/\s+/);
    return words.length >= 5 && words.every((word) => /^[A-ZÀ-Þ][\wÀ-ÿ'’-]+$/.test(word)) ? words : [part];
  });
}

const TICKED = /^(?:[✓✔☑√]|\[\s*[xX✓]\s*\]|[xX](?=\s))\s*/;
const UNTICKED = /^(?:[☐□✗✘]|\[\s*\])\s*/;
const ASIDE = /^(.*?)\s*(?:\(([^)]*)\)?|\s[–—-]\s*(.+)|\[([^\]]+)\])\s*(?:[✓✔☑√])?$/;

/** One name with what stands behind it; gives the name, or undefined where it is none. */
function readPart(written: string, under: Under, found: Found): string | undefined {
  const unticked = UNTICKED.test(written);
  const part = written
    .replace(TICKED, "")
    .replace(UNTICKED, "")
    .replace(/\s*[✓✔☑√]\s*$/, "");
  const m = ASIDE.exec(part);
  const aside = (m?.[2] ?? m?.[3] ?? m?.[4] ?? "").trim();
  const bare = (m === null || (m[1] ?? "") === "" ? part : (m[1] ?? "")).trim();
  const name = /\b[A-Z]\.$|\b(?:Jr|Sr)\.$/.test(bare) ? bare : bare.replace(/[.\s]+$/, "");
  if (isNobody(name) || /^\d+$/.test(name)) return undefined;
  if (!name.includes("@") && isGroup(withoutTitle(name)) && !/^[A-Z]\w+ [A-Z]\w+$/.test(name)) {
    found.groups.add(name);
    return undefined;
  }
  if (!isName(name)) return undefined;
  place(name, aside, unticked ? { absent: "", role: undefined } : under, found);
  return name;
}

function place(name: string, aside: string, under: Under, found: Found): void {
  if (under.role !== undefined) found.roles.push({ name, role: under.role });
  const away = ABSENT.test(aside) && !HERE.test(aside);
  if (under.absent !== undefined || away) {
    found.absent.set(name, reasonIn(aside));
    return;
  }
  found.present.add(name);
  if (aside !== "" && !HERE.test(aside) && !/^\W*\d*\W*$/.test(aside)) found.roles.push({ name, role: aside });
}

/** `absent - jury duty` has the reason `jury duty`; the word absent alone gives none. */
const reasonIn = (aside: string): string => aside.replace(/^(?:absent|ausente)(?:\s*[-–—:,]\s*|$)/i, "").trim();
