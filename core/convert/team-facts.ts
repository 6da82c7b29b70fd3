/** Whose sheet it is: school, team, grade, subject and school year from titles, tabs and labels. */
import type { Value } from "../kinds/entry.ts";
import type { FieldName } from "../kinds/field-names.ts";
import { findSchoolYear } from "./dates.ts";
import { plain } from "./row-marks.ts";

export type TeamFacts = Readonly<Partial<Record<FieldName, Value>>>;

const SCHOOL =
  /\b(?:\p{Lu}[\p{L}.'’-]+ ){1,4}?(?:Elementary|Middle|High|Intermediate|Primary|Junior High|Academy|Charter|Magnet|Prep)(?: School| Academy)?\b|\b(?:\p{Lu}[\p{L}.'’-]+ ){1,3}?(?:School|ES|MS|HS)\b|\b(?:Escuela|Primaria|Secundaria|Colegio) (?:\p{Lu}[\p{L}.'’-]+ ?){1,4}/u;
const GRADE =
  /\b(?:grades?|gr\.?|grado) ?(?:k|\d{1,2})(?: ?[-–/&] ?\d{1,2})?\b|\b(?:k|\d{1,2}(?:st|nd|rd|th)?)(?: ?[-–/&] ?\d{1,2}(?:st|nd|rd|th)?)? grades?\b|\b\d{1,2}[º°o]? grado\b|\b(?:pre-?k|kindergarten|kinder|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)(?: grade)?\b/i;
const SUBJECT =
  /\b(?:math(?:ematics)?|ela|english(?: language arts)?|language arts|reading|writing|literacy|science|social studies|history|biology|chemistry|physics|algebra(?: (?:i{1,2}|[12]))?|geometry|calculus|spanish|french|art|music|p\.?e\.?|health|cte|special education|sped|esl|ell|matematicas|lectura|ciencias|espanol)\b/i;
const TEAM_WORD =
  /\b(?:PLCs?|PLTs?|PLGs?|PLNs?|TBTs?|BLTs?|CLTs?|Team|Department|Dept\.?|Committee|Equipo|Learning (?:Team|Community))\b/i;
const YEAR = /\b(?:SY ?)?20\d\d ?[-–/] ?(?:20)?\d\d\b/g;

/** What every team is called is no team's name. */
const NO_NAME =
  /^(?:the|our|what|how|your|please)\b|^(?:professional|teacher[ -]based|data|building|district|collaborative|learning|leadership|school|instructional|[ -])*(?:learning )?(?:teams?|communit(?:y|ies)|plcs?|plts?)$/i;

/** The phrase that ends in a word for a team: `Grade 5 PLC` in `Lincoln Elementary Grade 5 PLC Notes 2025-26`. */
function teamIn(title: string): string | undefined {
  const school = SCHOOL.exec(title)?.[0] ?? "";
  const rest = title
    .replace(school, " ")
    .replace(YEAR, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s,:–—-]+/, "");
  const word = TEAM_WORD.exec(rest);
  if (word === null) return undefined;
  const phrase =
    rest
      .slice(0, word.index + word[0].length)
      .split(/[:|–—]\s|\s-\s/)
      .pop()
      ?.trim() ?? "";
  const isName = phrase.split(" ").length >= 2 && phrase.length <= 50 && /^[\p{Lu}\d]/u.test(phrase);
  return isName && !NO_NAME.test(phrase) ? phrase : undefined;
}

/** What one title says. Longer texts are instructions, not titles. */
export function factsInTitle(title: string): TeamFacts {
  const text = title
    .replace(/[_]/g, " ")
    .replace(/\.(?:xlsx?|csv|ods|xlsm)$/i, "")
    .trim();
  if (text.length < 3 || text.length > 110) return {};
  const facts: Partial<Record<FieldName, Value>> = {};
  const year = findSchoolYear(text);
  const put = (field: FieldName, value: string | undefined): void => {
    if (value !== undefined && value.trim() !== "") facts[field] = value.trim();
  };
  put("school", SCHOOL.exec(text)?.[0]);
  put("team", teamIn(text));
  put("grade", GRADE.exec(text)?.[0]);
  put("subject", SUBJECT.exec(text.replace(SCHOOL, " "))?.[0]);
  if (year !== undefined) put("school_year", schoolYearText(year.from, year.to));
  return facts;
}

/** `2025-26` for its first and last day. */
export const schoolYearText = (from: string, to: string): string => `${from.slice(0, 4)}-${to.slice(2, 4)}`;

/** Facts one by one, the first that says something wins. */
export function firstFacts(all: readonly TeamFacts[]): TeamFacts {
  const facts: Partial<Record<FieldName, Value>> = {};
  for (const each of all) {
    for (const field of ["district", "school", "team", "grade", "subject", "school_year"] as const) {
      const value = each[field];
      if (facts[field] === undefined && value !== undefined && value !== null) facts[field] = value;
    }
  }
  return facts;
}

/** Values of a field that differ; spelling aside they are the same. */
export const different = (values: readonly Value[]): readonly string[] => [
  ...new Map(values.filter((value) => value !== null).map((value) => [plain(String(value)), String(value)])).values(),
];
