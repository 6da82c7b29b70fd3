/** Texts that may tell who a student is: a name, a birth date or a number (L3). Students appear as counts or by a district's code. */
import type { Notice } from "../words/notice.ts";
import type { Entry, Value } from "./entry.ts";
import { headingFacts, noticeIn } from "./entry-notice.ts";
import type { Kind, Log } from "./kind.ts";
import { rosterOn } from "./roster.ts";

/** Words with a capital that follow “student” and name nobody, by their beginnings. */
const NOBODY =
  "Group|Grup|Unit|Unid|Level|Nivel|Tier|Room|Aula|Sal|Grad|Period|Section|Class|Plan|Team|Equipo|Lexile|Chrome|Google|Coun|Succ|Serv|Supp|Handb|Learn|Engl|Span|Math|Test|State|Today|Tom|Yest|Stud|Child|Teach|Princ|Coach|Distr|Famil|Alumn|Estud|\\p{L}+day\\b|(?:Jan|Febr|March|Apr|Ma[yi]|June|July|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b";
const NAME = `(?!${NOBODY})(\\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\p{Ll}.]*)?)`;
const SURE = `(?!${NOBODY})(\\p{Lu}\\p{Ll}+ \\p{Lu}[\\p{Ll}.]*)`;
/** A capital after “Student” may be a title's; with a full name after a colon it is none. */
const NAMED = new RegExp(
  `\\b(?:student|pupil|alumn[oa]|estudiante|niñ[oa])s?,? ${NAME}|\\b(?:[Ss]tudent|[Pp]upil|[Aa]lumn[oa]|[Ee]studiante|[Nn]iñ[oa])s?(?:: ${SURE}| (?:named|called|llamad[oa]s?) ${NAME})|${NAME}['’]s (?:IEP|BIP|504|mom|mother|dad|father|guardian)\\b|(?:mam[áa]|papá|madre|padre|IEP) de ${NAME}`,
  "u",
);
const BORN =
  /\b(?:d\.?o\.?b|birth ?date|date of birth|born|(?:fecha de )?nac(?:imiento|i[óo]|id[oa]))(?!\p{L}).{0,14}?\d{1,2}(?:[/.,-] ?\d| de |(?:th|st)?,? \p{L}{3}).{0,12}/iu;
const NUMBER =
  /\b(?:(?:student|pupil|estudiante|alumn[oa])(?:'?s)? (?:id|no\.?|number|#)|(?:id|número|matrícula)(?: del?)?(?: estudiante| alumn[oa])|ss?asid|ssid|matrícula)\W{0,3}(\d{5,})|\b\d{3}-\d\d-\d{4}\b/iu;

/**
 * The part of a text that may tell who a student is, or undefined. People of the team are no students, and a number that is the
 * district's learner code may stand. Example: of `Reteach with student Maria L.` it is `student Maria L.`.
 */
export function studentIn(text: string, log: Log): string | undefined {
  const born = BORN.exec(text);
  if (born) return born[0];
  const [number, digits] = NUMBER.exec(text) ?? [];
  if (number !== undefined && !isCode(digits ?? "", log)) return number;
  const named = NAMED.exec(text);
  return named && !isOnTeam(named.slice(1).join(""), log) ? named[0] : undefined;
}

const isCode = (text: string, { policy }: Log): boolean =>
  policy.learnerCode !== "" && new RegExp(`^(?:${policy.learnerCode})$`, "u").test(text);

function isOnTeam(name: string, log: Log): boolean {
  const words = name.replace(/\./g, "").split(" ");
  return rosterOn(log, log.today).some((member) => words.every((word) => ` ${member}`.includes(` ${word}`)));
}

/** What is noticed of an entry's texts, whatever its kind; a column of the team's own is read with its heading before it. */
export function studentNotices({ columns }: Pick<Kind, "columns">, entry: Entry, log: Log): readonly Notice[] {
  const told = (field: string, heading: Notice["facts"], value: Value, text: string): readonly Notice[] => {
    const found = typeof value === "string" && value !== "" ? studentIn(text, log) : undefined;
    if (found === undefined) return [];
    const facts = { ...heading, text: found };
    const remark = { code: "entry/may-name-student", severity: "warning", requirement: "L3", facts } as const;
    return [noticeIn(entry, field, remark)];
  };
  return [
    ...columns
      .filter(({ type }) => type === "text" || type === "long-text")
      .flatMap((column) => {
        const value = entry.values[column.key] ?? null;
        return told(column.key, headingFacts(column), value, String(value));
      }),
    ...Object.entries(entry.other).flatMap(([heading, value]) => told("", { heading }, value, `${heading}: ${value}`)),
  ];
}
