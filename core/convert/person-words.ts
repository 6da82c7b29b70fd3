/** Words around names: what tells that someone was absent, had a role, or that a group is meant and nobody in particular. */

/** Absent, for a reason that is kept as it stands. */
export const ABSENT =
  /\b(?:absent|out|sick|ill|excused|unexcused|leave|vacation|jury duty|maternity|not (?:present|here|in attendance)|no show|missing|at (?:a )?(?:training|conference|workshop|doctor|appointment|meeting)|substitut\w*|ausente|falt[oó]|enferm\w+|permiso|licencia|incapacidad)\b/i;

/** Here all the same. */
export const HERE =
  /\b(?:late|left early|arrived|virtual\w*|remote\w*|online|zoom|phone|call|joined|tarde|en l[ií]nea|present|presente|here|aqu[ií])\b/i;

const ROLE_WORDS =
  "facilitat\\w*|facilitador\\w*|leader|lead|team lead\\w*|chair\\w*|recorder|note[ -]?taker|notes|scribe|secretar\\w*|time[ -]?keeper|norms?(?: keeper| monitor)?|process observer|observer|data(?: keeper| manager)?|reporter|coach|principal|assistant principal|ap|counselor|specialist|coordinator|coordinador\\w*|director\\w*|guests?|visitors?|invitad[oa]s?|presenter|moderador\\w*|relator\\w*|teacher|sub";

/** A role that stands before names (`Recorder: Deb`) or after one (`Deb - recorder`). */
export const ROLE = new RegExp(`^(?:${ROLE_WORDS})(?:\\s*[/&]\\s*(?:${ROLE_WORDS}))*$`, "i");

const ABSENT_WORDS =
  "(?:(?:team )?members? |miembros )?(?:absent(?:ees)?|not present|missing|excused|regrets|ausentes?|faltaron)";
const PRESENT_WORDS =
  "(?:(?:team|plc|plt) )?(?:members?|participants|teachers|staff)(?: (?:present|in attendance))?|present(?:es)?|attend(?:ees|ance|ing)|in attendance|asist(?:entes|encia)|participantes|names?|team";
export const ABSENT_LABEL = new RegExp(`^${ABSENT_WORDS}$`, "i");
/** Any label inside a cell, with its colon. */
export const LABEL = new RegExp(`\\b(${ABSENT_WORDS}|${PRESENT_WORDS}|${ROLE_WORDS})\\s*:\\s*`, "i");

/** Everyone but some. */
export const EXCEPT =
  /^(?:all|everyone|everybody|todos|whole team|entire team)(?:\s+(?:members|were|present|here|presentes))*\s+(?:except(?:\s+for)?|but|minus|menos|excepto)\s+/i;

const GRADES =
  /\b(?:pre-?k|k|\d{1,2}(?:st|nd|rd|th|°|º)?)(?:\s*(?:,|&|and|y|-|\/|to)\s*(?:pre-?k|k|\d{1,2}(?:st|nd|rd|th|°|º)?))*\s*(?:[,&]\s*)?(?:grades?|gr|grado)\b(?:[ -]?level)?(?:\s+(?:teachers?|team|staff|plc|plt|members))?/gi;
const GRADES_AFTER =
  /\bgrades?\s+(?:k|\d{1,2})(?:\s*(?:,|&|and|-|\/|to)\s*\d{1,2})*(?:\s+(?:teachers?|team|staff|plc|plt|members))?/gi;

/** Groups by grade, taken out before the rest is parted at commas. What stands in brackets is left there. */
export function takeGrades(text: string): { readonly groups: readonly string[]; readonly rest: string } {
  const groups: string[] = [];
  const take = (found: string): string => {
    groups.push(found.trim());
    return " , ";
  };
  const pieces = text.split(/(\([^)]*\))/);
  const rest = pieces.map((piece, i) =>
    i % 2 === 1 ? piece : piece.replace(GRADES, take).replace(GRADES_AFTER, take),
  );
  return { groups, rest: rest.join("") };
}

const GROUP =
  /\b(?:all|everyone|everybody|team|teams|group|groups|staff|teachers|department|dept|committee|members|admin(?:istration|istrators)?|students|parents|class|classes|leadership|plc|plt|coaches|specialists|paras?|faculty|school|district|office|guests?|todos|todas|equipos?|maestros|docentes|grupo|personal|alumnos|academia|sped|esl|ela|math|science|title i)\b/i;

/** True for `All`, `Program teams`, `ELA department`. */
export const isGroup = (text: string): boolean => GROUP.test(text);

const FILLER =
  /^(?:n\/?a|none|no one|nobody|nadie|ninguno|tb[da]|unknown|\?+|-+|—|x|yes|no|same|see (?:above|attached|sign).*|ditto|etc\.?|0|absent|present|here|s[ií])$/i;

/** True for what fills a cell and names nobody: `N/A`, `-`, `See attached`. */
export const isNobody = (text: string): boolean => text === "" || FILLER.test(text);

const TITLE = /^(?:mrs?|ms|miss|mx|dr|prof|profa?|sra?|srta|coach|principal|maestr[oa]|fr|sr)\.?\s+/i;

/** The name without title and letters behind it. Example: `Dr. Ana Ruiz, Ph.D.` is `Ana Ruiz`. */
export const withoutTitle = (name: string): string =>
  name
    .replace(TITLE, "")
    .replace(/,?\s+(?:ph\.?d|ed\.?d|m\.?ed|jr|sr|ii|iii|nbct)\.?$/i, "")
    .trim();

const NO_NAME =
  /\b(?:the|will|was|were|is|are|we|our|to|of|for|with|from|on|in|at|by|not|this|that|they|have|has|had|did|see|next|each|review\w*|discuss\w*|meeting|agenda|data|notes?|minutes|lesson|unit|assessment|con|para|del mes|reuni[oó]n|se|los|que)\b/i;

/** True where words tell something rather than name someone. */
export const isSentence = (text: string): boolean => text.split(/\s+/).length >= 4 && NO_NAME.test(text);

const EMAIL = /^[\w.+-]+@[\w-]+\.[\w.]+$/;
const CAPITAL = /^(?:[A-ZÀ-Þ][A-Za-zÀ-ÿ.'’-]*|(?:de|la|las|los|del|van|von|der|da|di|mc|[a-z])\.?)$/;
const LETTERS = /^[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ.'’-]*$/;

/** True where a text can be one person's name, or an e-mail address. Example: `josh`, `O'Neil`, `J. de la Cruz`; not `Revise issues`. */
export function isName(text: string): boolean {
  if (EMAIL.test(text)) return true;
  const words = text.split(/\s+/);
  if (words.length > 4 || text.length > 40 || NO_NAME.test(text) || !words.every((word) => LETTERS.test(word)))
    return false;
  return words.every((word) => CAPITAL.test(word)) || (words.length <= 2 && text === text.toLowerCase());
}
