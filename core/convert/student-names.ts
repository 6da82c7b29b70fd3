/** Cells that name students: the log never takes them, wherever they stand. */
import { type Cell, textOf } from "../workbook/cell.ts";
import { readPeople } from "./people.ts";
import { plain } from "./row-marks.ts";

const STUDENTS =
  /\b(?:students?|kids?|child(?:ren)?|learners?|scholars?|pupils?|alumn[oa]s?|estudiantes?|ninos?|stus?)\b/;
/** Longer texts tell of students, shorter ones list them. */
const LONGEST_LIST = 120;

/** True where a label speaks of students and a cell beneath it lists names. Example: `Kim L, Roy P` under `Students discussed`. */
export function listsStudents(label: string, cell: Cell): boolean {
  if (typeof cell !== "string" || !STUDENTS.test(plain(label))) return false;
  const text = textOf(cell).trim();
  return text.length <= LONGEST_LIST && readPeople(text).present.length > 0;
}
