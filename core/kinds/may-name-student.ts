/** Texts that may tell who a student is: a name, a birth date or a number (L3). Students appear as counts or by a district's code. */
import type { Notice } from "../words/notice.ts";
import { lastFound } from "../workbook/last-found.ts";
import type { Entry } from "./entry.ts";
import { noticeAt } from "./entry-notice.ts";
import type { Kind, Log } from "./kind.ts";
import { rosterOn } from "./roster.ts";

/** A name, unless it begins like a word that has a capital and names nobody. */
const NAME =
  "(?!Group|Grup|Unit|Unid|Level|Nivel|Tier|Room|Aula|Salón|Grad|Section|Class|Team|Equip|Lexile|Chrome|Learn|Engl|Span|Math|Stud|Child|Teach|Famil|\\p{L}+day\\b)(\\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\p{Ll}.]*)?)";
const STUDENT = "(?:[Ss]tudent|[Pp]upil|[Aa]lumn[oa]|[Ee]studiante|[Nn]iñ[oa])s?";
/** A capital after “Student” may be a title's; with a full name after a colon it is none. */
const NAMED = new RegExp(
  `\\b(?:(?=\\p{Ll})${STUDENT},? |${STUDENT}(?:: (?=\\S+ \\p{Lu})| (?:named|called|llamad[oa]s?) )|(?:mamá|papá|madre|padre|IEP) de )${NAME}|${NAME}['’]s (?:IEP|504|mom|mother|dad|father)\\b`,
  "u",
);
/** What every text has that tells who a student is: most texts have none of it, and are not read further. */
const HINT = /\d|tud|upil|lum|iñ|['’]s | de /;
/** The same for birth dates and for numbers. */
const BIRTH = /b|nac/i;
const LONG = /\d{3}/;
const BORN =
  /\b(?:d\.?o\.?b|birth ?date|date of birth|born|nac(?:imiento|i[óo]|id[oa]))(?!\p{L}).{0,14}?\d\d?(?:[/.,-] ?\d| de | \p{L}{3}).{0,9}/iu;
const NUMBER =
  /\b(?:(?:student|pupil)(?:'?s)? (?:id|no\.?|number|#)|(?:id|número) del? (?:estudiante|alumn[oa])|sa?sid|matrícula)\W{0,3}(\d{5,})|\b\d{3}-\d\d-\d{4}\b/iu;

/**
 * The part of a text that may tell who a student is, or undefined. People of the team are no students, and a number that is the
 * district's learner code may stand. Example: of `Reteach with student Maria L.` it is `student Maria L.`.
 */
export function studentIn(text: string, log: Log): string | undefined {
  if (!HINT.test(text)) return undefined;
  if (/\d/.test(text)) {
    const [born] = (BIRTH.test(text) && BORN.exec(text)) || [];
    const [number, digits = "-"] = (LONG.test(text) && NUMBER.exec(text)) || [];
    if (born ?? (number && !isCode(digits, log))) return born ?? number;
  }
  const named = NAMED.exec(text);
  return named && !isOnTeam(named.slice(1).join(""), log) ? named[0] : undefined;
}

const isCode = (text: string, { policy }: Log): boolean => new RegExp(`^(?:${policy.learnerCode})$`, "u").test(text);

function isOnTeam(name: string, log: Log): boolean {
  const words = name.replace(".", "").split(" ");
  return rosterOn(log, log.today).some((member) => words.every((word) => ` ${member}`.includes(` ${word}`)));
}

/** The fields of a kind in which anything may be written. */
const freeText = lastFound((columns: Kind["columns"]): readonly string[] =>
  columns.filter(({ type }) => type.endsWith("text")).map(({ key }) => key),
);

const NOTHING: readonly Notice[] = [];

/** What is noticed of an entry's texts, whatever its kind; the team's own columns are read with their headings, and told at the row's first cell. */
export function studentNotices(kind: Pick<Kind, "columns">, entry: Entry, log: Log): readonly Notice[] {
  let found = NOTHING;
  for (const key of freeText(kind.columns)) {
    const value = entry.values[key];
    const text = typeof value === "string" ? studentIn(value, log) : undefined;
    if (text !== undefined) found = [...found, told(text, key, entry)];
  }
  for (const heading in entry.other) {
    const text = studentIn(`${heading}: ${entry.other[heading]}`, log);
    if (text !== undefined) found = [...found, told(text, kind.columns[0]?.key ?? "", entry)];
  }
  return found;
}

const told = (text: string, field: string, entry: Entry): Notice =>
  noticeAt(entry, field, { code: "entry/may-name-student", severity: "warning", requirement: "L3", facts: { text } });
