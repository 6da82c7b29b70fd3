/** How many students a result speaks of, and how many of them met the goal: what boards and families read rests on it (L4, L8). */
import { extractOf } from "../../../core/summaries/extract.ts";
import { studentsIn } from "../../../core/summaries/goal-rows.ts";
import { logOf } from "../../log-builder.ts";

test.each([
  ["36 of 48 students", 36, 48],
  ["36/48", 36, 48],
  ["36 of 48 (75%)", 36, 48],
  ["75% (36 of 48)", 36, 48],
  ["36/48 = 75%", 36, 48],
  ["19 de 25 estudiantes", 19, 25],
  ["16 of 20 students met the standard", 16, 20],
  ["18 of 20 children, two weeks late", 18, 20],
  ["75%", 0, 0],
  ["3.2 of 4 points", 0, 0],
  ["3 of 4 points", 0, 0],
  ["average 7 of 10", 0, 0],
  ["rubric score: 3 of 4", 0, 0],
  ["4 of 5 teachers tried it", 0, 0],
  ["2 of 3 classes", 0, 0],
  ["promedio 7 de 10", 0, 0],
  ["46% to 61%", 0, 0],
])("“%s” is %i of %i students", (text, reached, students) => {
  expect(studentsIn(text)).toEqual({ students, students_reached: reached });
});

test.each([
  ["4 of 20", "15 of 20", "16 of 20", 16],
  ["12 of 20", "4 of 20", "3 of 20", 17],
  ["60%", "20%", "3 of 20 students", 17],
  ["", "4 of 20", "16 of 20", 16],
])("a goal from “%s” to “%s” with the result “%s” was met by %i of 20", (baseline, target, result, reached) => {
  const log = logOf({ goal: [{ text: "Read", baseline, target, result, date: "2025-10-10" }] }, "2025-10-15");
  expect(extractOf(log, "log").goals).toMatchObject([{ students: 20, students_reached: reached }]);
});
