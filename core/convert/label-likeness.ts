/** How much one text alone looks like a heading or a form's label: by what its words are known to mean, and by its shape. */
import type { LabelMatch } from "./labels.ts";
import { plain } from "./row-marks.ts";

/** Longer texts are notes, not headings; form questions stay below this. */
export const LONGEST_LABEL = 220;
/** Beyond this a text without colon or question mark is more likely a sentence that uses a label's words. */
const LONG = 60;

const LITTLE = new Set(
  "a an the of to for in on at by and or with from we our us you your this that it is was were be do did how what who when where which team's s de la el los las del y para en que se".split(
    " ",
  ),
);
/** A number after one of these, or before a point or bracket, numbers the label; any other is a value's. */
const NUMBERED =
  /^\W*\d{1,2}[.):]\s|\b(?:step|level|teacher|week|quarter|qtr|q|tier|goal|day|meeting|question|part|phase|stage|item|cycle|unit|paso|nivel|semana|#) ?#?\d{1,2}\b|\b(?:week|day|year|minute)s?\b/i;

/** A reason names at most a few words: of longer labels more cannot be asked. */
const MOST_ASKED = 4;

/** `What | Who | When` head a list of actions; alone they would be words of any note. */
const BARE = /^(?:what|who|when|where|how|why|que|quien|cuando|donde|como)\??$/;
const BARE_LIKENESS = 0.7;

/** The share of a text's words that its meaning rests on; names and other unknown words lower it. */
function knownShare(text: string, match: LabelMatch): number {
  const told = plain(String(match.reason.facts["words"] ?? ""));
  const known = told.split(" ");
  const words = plain(text.replace(/\([^)]*\)/g, " "))
    .split(/[^\p{L}%#'-]+/u)
    .filter((word) => word.length > 1 && !LITTLE.has(word));
  if (words.length < 2) return 1;
  if (told === "") return 0.5;
  const found = words.filter((word) => known.includes(word) || told.replace(/ /g, "").includes(word)).length;
  return Math.min(1, found / Math.min(words.length, MOST_ASKED));
}

/**
 * 0 to 1. Notes and values use the same words as labels, so that length, names, numbers and a small first letter count against it.
 * Example: `Next steps` is near 1, `CFA 2 exit tickets` and `we talked about next steps for the unit` are not.
 */
export function labelLikeness(text: string, match: LabelMatch): number {
  if (text.length > LONGEST_LABEL) return 0;
  if (BARE.test(plain(text))) return Math.max(BARE_LIKENESS, match.confidence);
  const marked = /[?:]\s*_*$/.test(text);
  const isLong = text.length > LONG && !marked;
  const isSmall = /^\p{Ll}/u.test(text);
  const hasNumber = /\d/.test(text) && !marked && !NUMBERED.test(text);
  const share = marked ? 1 : 0.55 + 0.45 * knownShare(text, match);
  return match.confidence * share * (isLong ? 0.5 : 1) * (isSmall ? 0.6 : 1) * (hasNumber ? 0.6 : 1);
}
