/** The marks by which a line of a sheet tells what it is when it is no entry: fillers, totals, dividers, helper text, days without a meeting. */

/** Spelling levelled for comparison: lower case, accents gone, white space single, a closing colon gone. Example: `Acción: ` is `accion`. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  const levelled = /[^ -~]/.test(lower) ? withoutAccents(lower) : lower;
  return levelled
    .replace(/\s+/g, " ")
    .replace(/[\s:]+$/, "")
    .trim();
}

const withoutAccents = (text: string): string =>
  text
    .replace(/[áàä]/g, "a")
    .replace(/[éèë]/g, "e")
    .replace(/[íìï]/g, "i")
    .replace(/[óòö]/g, "o")
    .replace(/[úùü]/g, "u")
    .replace(/ñ/g, "n")
    .replace(/[’‘]/g, "'");

const FILLER =
  /^(?:[-–—_.…?*•/\\\s]+|n\.?\/?a\.?|none|nothing|nil|tb[dac]|to be (?:determined|decided|announced)|same|ditto|pending|\W?(?:none|no|not|nothing) (?:yet|recorded|captured|reviewed|assigned|agenda|entered|given|listed|noted)\W?|\(?unassigned\)?|\(blank\)|see attached(?: form)?|ninguno|ninguna|nada|no aplica|por definir|pendiente)[.!]?$/i;

/** True for text that stands where something was to be filled in: `N/A`, `???`, `TBD`, `(none recorded)`, `____`. */
export const isFiller = (text: string): boolean => text.length < 30 && FILLER.test(text.trim());

const TOTAL =
  /^(?:grand |sub-?|overall |school |grade level |team |class )*(?:totals?|sum|averages?|avg\.?|mean|median|percent(?:age)?s?|suma|promedio|porcentaje)(?: (?:of|for|all|hours|hrs|time|minutes|meetings|students|team|class|grade|attended|present|de|del)\b.*)?\s*[:=#%()]*$/i;

/** True for the first cell of a line that adds others up: `Totals`, `Average:`, `Percentage`. */
export const isTotal = (text: string): boolean => text.length < 40 && TOTAL.test(plain(text));

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\\.?";
const ORDINAL = "(?:[1-4](?:st|nd|rd|th)?|first|second|third|fourth|i{1,3}|iv|primer|segundo|tercer)";
const PART =
  "(?:q(?:uarter|tr)?|semesters?|sem|trimesters?|tri|terms?|marking period|mp|grading period|nine weeks|units?|cycles?|modules?|phases?|rounds?|semestre|trimestre|bimestre|unidad|ciclo)";
const DIVIDER = new RegExp(
  `^[-–—*=~•\\s]*(?:the )?(?:${MONTH}(?:\\s*[/&–-]\\s*${MONTH})?|${PART}\\.? ?#?(?:\\d{1,2}|[a-d]|${ORDINAL})?|${ORDINAL} ${PART}|fall|autumn|winter|spring|summer|otono|invierno|primavera|verano|(?:sy ?|school year ?)?(?:20)?\\d{2}\\s*[-–/]\\s*(?:20)?\\d{2}(?: school year)?|(?:before|after) (?:winter|spring) break)(?:[\\s,/–-]*(?:of )?(?:20)?\\d{2}(?:\\s*[-–/]\\s*(?:20)?\\d{2})?)?(?: (?:meetings?|plcs?|plts?|notes|minutes|agendas?|log|reuniones))?[-–—*=~•\\s]*$`,
  "i",
);

/** True for a line that only parts a table: a month, a semester, a school year. Example: `Quarter 2`, `— September —`. */
export const isDivider = (text: string): boolean => text.length < 48 && DIVIDER.test(plain(text));

const NO_MEETING =
  /\bno (?:plcs?|plts?|meetings?|mtgs?|school|class(?:es)?|pln|collab(?:oration)?|early release|late start|hay (?:reunion|clases))\b|\b(?:cancel(?:l?ed|lation)?|did ?n[o']t meet|not meeting|no (?:se reunio|hubo (?:reunion|clases|junta))|cancelad[ao])\b|^(?:.{0,20}\b(?:holiday|break|snow day|labor day|thanksgiving|veterans'? day|columbus day|indigenous peoples'? day|mlk(?: jr\.?)?(?: day)?|presidents'? day|memorial day|spring break|winter break|fall break|teacher work ?day|feriado|vacaciones|dia festivo)\b.{0,20})$/;

/** True where a text says that the team did not meet: `No PLC – Labor Day`, `Snow day`, `Cancelled`. */
export const saysNoMeeting = (text: string): boolean =>
  text.length < 90 && MAY_SAY_NO.test(text) && NO_MEETING.test(plain(text));

/** A quick look at what most rows do not hold. */
const MAY_SAY_NO = /\bno\b|cancel|n[o']t\b|holiday|break|\bday\b|thanksgiving|feriado|vacaciones|festivo/i;

const HELPER =
  /^(?:\(.*\)|\[.*\]|\{.*\}|<.*>)$|^(?:e\.?g\.?|ex(?:ample)?\b[.:]?|i\.?e\.?|sample\b|ejemplo\b)|^(?:please |por favor )?(?:enter|list|type|write|describe|include|use|add|insert|identify|define|record|select|choose|click|fill|put|note|paste|link|name|provide|attach|state|indicate|check|copy|give|escriba|anote|indique|describa|liste|use el)\b.{3,}|^(?:who|what|when|where|how|which)\b.{8,}|^(?:the |one )?(?:lead )?(?:person|people|name|names|date|first|last)\b.{0,12}(?:\(s\)|responsible|here|and|&)|\bmm?[/-]dd?(?:[/-]yy(?:yy)?)?\b|\bhere\.?$/i;

/** True for text that tells a person what to fill in: `Define each action step on its own row`, `mm/dd/yy`, `(first and last names)`. */
export const isHelper = (text: string): boolean => HELPER.test(text.trim());

const EXAMPLE = /^\W{0,2}(?:ex(?:ample)?s?|sample|ejemplo)\b\s*[:.)–-]?/i;

/** True where a row is only shown as an example of how to fill one in. */
export const isExample = (text: string): boolean => text.length < 60 && EXAMPLE.test(text.trim());

const TICKED =
  /^(?:x|✓|✔|√|☑|☒|✅|v|y|yes|si|sí|p|pres\.?|present|presente|here|1|true|on ?time|virtual|zoom|late|tardy|l|t|in person)$/i;
const UNTICKED =
  /^(?:a|ab|abs\.?|absent|ausente|n|no|0|false|☐|✗|✘|❌|[-–—]|e|ex\.?|exc\.?|excused|u|unexcused|out|sick|s|pd|pto|leave|sub|n\/a|o)$/i;

/** How a cell of an attendance grid answers "was this person there": yes, no, or null where it says neither. */
export function tickOf(text: string): "present" | "absent" | null {
  const mark = text.trim();
  return TICKED.test(mark) ? "present" : UNTICKED.test(mark) ? "absent" : null;
}
