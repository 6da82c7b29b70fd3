/** What the words around a date say: that there was no meeting, that a week is meant, or that it is no date at all. */
import { MONTH } from "./date-names.ts";
import type { DateToken } from "./date-tokens.ts";

const NO_MEETING =
  /\bno\s+(?:plc|plt|pln|pd|mtg|meeting|school|class|session|team|students)|\bnot\s+meeting|\bdid(?:n't| not) meet|\bcancel|\bsin\s+(?:reuni|clases|sesi|junta)|\bno\s+(?:hay|hubo)|\bsuspend|\bferiad|\bvacacion|festivo|\b(?:labor|memorial|veterans'?|presidents'?|columbus|mlk|indigenous peoples'?) day|\bthanksgiving|\b(?:winter|spring|fall|holiday|christmas|thanksgiving) (?:break|recess|holiday)|\bholiday|\bsnow day/i;

const SAYS_ONLY_THAT =
  /^\W*(?:no\s+(?:plc|plt|pln|mtg|meeting|session|reuni\S+)|cancel\S*|sin reuni\S+)\W*(?:meeting|today|this week)?\W*/i;

/** Why there was no meeting, in the sheet's words, or undefined. Example: ` No PLC: Labor Day` gives `Labor Day`. */
export function whyNoMeeting(around: string): string | undefined {
  if (around.length < 5 || !NO_MEETING.test(around)) return undefined;
  const text = around.replace(/^[\s:;,.–—-]+|[\s:;,.–—-]+$/g, "");
  const rest = text
    .replace(SAYS_ONLY_THAT, "")
    .replace(/^\(|\)$/g, "")
    .trim();
  return rest === "" ? text : rest;
}

/** True where a week is meant by the date. */
export const saysWeek = (before: string): boolean => before !== "" && /\b(?:week|wk|semana)s?\b/i.test(before);

/** Words that stand before a number which is no date. */
const NUMBERED =
  /\b(?:grades?|gr|grados?|rooms?|rm|units?|lessons?|chapters?|ch|pages?|pp?|scores?|levels?|tiers?|ages?|k|pre-?k|ratio|section|standard|question|items?|#)[.:]?\s*$/i;
/** Words that stand after a fraction, a split grade or a share. */
const COUNTED =
  /^\s*(?:%|(?:of|day|days|hour|hours|hrs?|team|teams|grade|grades|grado|class|split|combo|students?|kids|cups?|teachers?|members?|pages?|points?|pts|correct|proficient|mastery)\b)/;

/** True where two bare numbers count something: `3/4 of students`, `Grade 4/5`, `1/2 day`. */
export function countsSomething(token: DateToken, before: string, after: string): boolean {
  if (token.year !== null || token.style === "named" || token.style === "iso") return false;
  return (before !== "" && NUMBERED.test(before)) || (after !== "" && COUNTED.test(after));
}

const SMALL = new Set(
  "date dates fecha held on the el due by for from at mtg meeting meetings session sessions reunion sesion log plc plt entry of de week wk semana del al next this proximo morning afternoon manana tarde day time hora a am pm and y to through beginning starting no st nd rd th".split(
    " ",
  ),
);
const WEEKDAYS = new Set(
  "mon monday mondays tue tues tuesday tuesdays wed weds wednesday wednesdays thu thur thurs thursday thursdays fri friday fridays sat saturday sun sunday lun lunes mar martes mie miercoles jue jueves vie viernes sab sabado domingo".split(
    " ",
  ),
);

const plain = (word: string): string =>
  /^[a-z]*$/.test(word) ? word : word.normalize("NFD").replace(/[\u0300-\u036f]/g, "");

/** What is left of the words once weekdays, labels and small words are gone: text that tells of something else. */
export function otherWords(around: string): string {
  if (around.length < 2) return "";
  const bare = around.includes("(") ? around.replace(/\([^)]*\)?/g, " ") : around;
  const words = bare.toLowerCase().match(/[a-zà-ÿ]+/g);
  if (words === null) return "";
  return words
    .map(plain)
    .filter((word) => !SMALL.has(word) && !WEEKDAYS.has(word))
    .join(" ");
}

const VAGUE = new RegExp(
  `^\\W*(?:tb[dac]|to be (?:determined|announced|decided|scheduled)|por (?:definir|confirmar|determinar)|(?:(?:bi-?|semi-?)?(?:week|month|quarter|year|annual)ly|daily|diario|semanal|mensual|trimestral|ongoing|continuous|continuo|as needed|seg[uú]n sea necesario)(?:\\W+[\\d\\s/–-]*)?|` +
    `(?:(?:last|next|this|early|mid|late|end of|beginning of|start of|middle of|fines de|principios de|mediados de)\\W+)*(?:${MONTH}|spring|fall|autumn|winter|summer|primavera|verano|oto[nñ]o|invierno|month|year|week|semester|quarter|trimester)(?![a-z])(?:\\W*(?:\\d{4}|'\\d{2}|(?:week|wk)\\s*\\d|semana\\s*\\d))?` +
    `(?:\\W+(?:(?:and|to|through|or|early|mid|late)\\W+)*${MONTH}(?![a-z])(?:\\W*\\d{4})?)*)\\W*$`,
  "i",
);
const BEFORE_OR_AFTER = /^\W*(?:prior to|before|after|until|since|antes de|despu[eé]s de|hasta)\b/i;

/** True for a time that names no day: `TBD`, `last Spring`, `Dec/Jan`, `monthly`. */
export const isVague = (text: string): boolean => text.length <= LONGEST_VAGUE && VAGUE.test(text);

const LONGEST_VAGUE = 60;

/** True where the date is only a bound: `Prior to March 18`. */
export const isBound = (before: string): boolean => before !== "" && BEFORE_OR_AFTER.test(before);
