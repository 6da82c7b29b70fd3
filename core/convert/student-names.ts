/** Cells that name students: the log never takes them, wherever they stand. */
import { type Cell, textOf } from "../workbook/cell.ts";
import { readPeople } from "./people.ts";
import { plain } from "./row-marks.ts";

/** Students as people; `Student work`, `Student data` speak of something else. */
const STUDENTS =
  /\b(?:students?|kids?|child(?:ren)?|learners?|scholars?|pupils?|alumn[oa]s?|estudiantes?|ninos?|stus?)\b(?!'?s? (?:work|data|learning|evidence|outcomes?|results?|achievement|growth|performance|engagement|response|goals?|focus|population|groups?|samples?|misconceptions?|strengths?|progress|tasks?|will))/;
/** Headings under which even one word is a name. */
const NAMED =
  /\b(?:students?|kids?|child(?:ren)?)\b.{0,12}\b(?:names?|discussed|concerns?|need(?:ing|s)?|referred|absent|reteach|retest|enrich|extension|support|intervention|watch)\b|\bnames? of\b/;
/** Longer texts tell of students, shorter ones list them. */
const LONGEST_LIST = 120;

/** True where a label speaks of students and a cell beneath it lists names. Example: `Kim L, Roy P` under `Students discussed`. */
export function listsStudents(label: string, cell: Cell): boolean {
  const heading = plain(label);
  if (typeof cell !== "string" || !STUDENTS.test(heading)) return false;
  const text = textOf(cell).trim();
  const names = text.length > LONGEST_LIST ? [] : readPeople(text).present;
  return names.length >= 2 || (names.length === 1 && (NAMED.test(heading) || /\s/.test(names[0] ?? "")));
}

/** True for a column of birth dates: whose they are does not matter. Example: `DOB`, `Fecha de nacimiento`. */
export const tellsBirth = (label: string): boolean =>
  /\b(?:d\W?o\W?b|birth ?date|date of birth|nacimiento)\b/.test(plain(label));
