/** The goals of an extract: whether they can be measured, what they are tied to, how far they are, of how many students; never their text. */
import { dayIn, isFilled, textIn } from "../cycles/team-log.ts";
import type { Entry } from "../kinds/entry.ts";
import { progressOf, wantsFewer, withoutItsPercent } from "../kinds/goal-progress.ts";
import type { Log } from "../kinds/kind.ts";
import type { Day } from "../workbook/day.ts";
import type { Whose } from "./extract.ts";
import { goalsOfTeam } from "./goal-blocks.ts";
import { oneText } from "./tally-keys.ts";

export interface GoalRow extends Whose {
  /** When it was set and by when it is to be reached; "" where that is not said. */
  readonly begun: string;
  readonly by_when: string;
  /** 1 with a measure, a baseline, a target and a date. */
  readonly measurable: 0 | 1;
  /** 1 where it names a plan goal that it serves. */
  readonly tied: 0 | 1;
  /** `reached`, `closer`, `not-closer`, `has-result`, or `open`: no result yet. */
  readonly progress: string;
  /** Where the result is written as `36 of 48`: of so many students, so many. Both 0 otherwise. */
  readonly students: number;
  readonly students_reached: number;
}

/** One row for each goal that says something. */
export const goalRows = (log: Log, whose: (day: Day | undefined) => Whose): readonly GoalRow[] =>
  goalsOfTeam(log).map((goal) => rowOf(goal, log.today, whose));

/** Field by field: rows made by spreading others into them have a shape each, and thousands are read several times as slowly. */
function rowOf(goal: Entry, today: Day, whose: (day: Day | undefined) => Whose): GoalRow {
  const begun = dayIn(goal, "begun");
  const byWhen = dayIn(goal, "date");
  const { year, school, team } = whose(begun ?? byWhen);
  const progress = progressOf(goal, today);
  const { students, students_reached: named } = studentsIn(textIn(goal, "result"));
  // A goal that wants fewer counts those who are not there yet.
  const students_reached = wantsFewer(goal) ? students - named : named;
  return {
    year,
    school,
    team,
    begun: begun ? oneText(begun) : "",
    by_when: byWhen ? oneText(byWhen) : "",
    measurable: isMeasurable(goal) ? 1 : 0,
    tied: isFilled(goal, "serves") || isFilled(goal, "district_goal") ? 1 : 0,
    progress: progress === "due" ? "open" : progress,
    students,
    students_reached,
  };
}

const isMeasurable = (goal: Entry): boolean =>
  ["measure", "baseline", "target"].every((field) => isFilled(goal, field)) && dayIn(goal, "date") !== undefined;

const PART_OF = /^\D*?(\d{1,6})\s*(?:\/|of|out of|de)\s*(\d{1,6})(?!\s*%)\D*$/i;

/** What a result may be counted in beside students; where it speaks of students, it is they. */
const OF_STUDENTS = /student|pupil|learner|scholar|child|kids?\b|estudiante|alumn|niñ/i;
const OF_OTHERS =
  /\d\s*(?:points?|pts|questions?|items?|teachers?|groups?|class(?:es|rooms?)?|teams?|meetings?|sessions?|weeks?|days?|lessons?|units?|standards?|skills?|words?|books?|puntos?|preguntas?|docentes|maestr[ao]s|grupos?|clases?|equipos?|reuniones|sesiones|semanas?|días?|lecciones|unidades|estándares|palabras|libros?)\b/i;
const A_SCORE = /\b(?:average|mean|median|scores?|rubric|promedio|puntaje|rúbrica)\b/i;

/** Students in a result. Example: `36 of 48 students (75%)` is 36 of 48; `75%`, `3 of 4 points` and `average 7 of 10` are not said in students. */
export function studentsIn(text: string): Pick<GoalRow, "students" | "students_reached"> {
  const isOfOthers = !OF_STUDENTS.test(text) && (OF_OTHERS.test(text) || A_SCORE.test(text));
  const found = isOfOthers ? null : PART_OF.exec(withoutItsPercent(text));
  const [reached, students] = [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0)];
  return reached <= students ? { students, students_reached: reached } : { students: 0, students_reached: 0 };
}
