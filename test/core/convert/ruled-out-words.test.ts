/** Time that policies do not count is heard in what a team wrote, and only there (V3). */

import { inspect } from "../../../core/convert/inspect.ts";
import { soundsRuledOut } from "../../../core/convert/ruled-out-words.ts";
import { say } from "../../../core/words/say.ts";
import { bookOf } from "../../books/book-text.ts";

test.each([
  ["Faculty meeting", "meetings"],
  ["IEP meeting for a student", "meetings"],
  ["Reunión de personal", "meetings"],
  ["Doctor appointment", "leave"],
  ["Individual planning", "alone"],
  ["Worked in our classrooms", "alone"],
  ["Report cards", "paperwork"],
  ["Grading papers", "grading"],
  ["Calificar exámenes", "grading"],
  ["Parent-teacher conferences", "parents"],
  ["Lunch duty", "duty"],
  ["Planned the field trip", "duty"],
])("%j sounds like %s", (text, sounds) => {
  expect(soundsRuledOut(text)).toBe(sounds);
});

test.each([
  "Our meeting norms",
  "Standards-based grading of the rubric",
  "Individual students' needs",
  "Scored papers together",
  "Parents' night data",
  "",
])("%j sounds like nothing of the kind", (text) => {
  expect(soundsRuledOut(text)).toBeUndefined();
});

test("it is said with its cell in both languages, once for a meeting", () => {
  const book = bookOf(`
# Notes
| Date | Present | Topic | Use of time |
| @2025-09-03 | Ana Ruiz, Ben Cole | Faculty meeting | Lunch duty |
| @2025-09-10 | Ana Ruiz, Ben Cole | Fractions | Data |
`);
  const { notices } = inspect(book, { fields: [], headers: [], leftOut: [] });
  const [notice, ...more] = notices.filter(({ code }) => code === "convert/sounds-ruled-out");
  expect(more).toEqual([]);
  expect(notice).toMatchObject({ requirement: "V3", severity: "info", cell: "D2" });
  expect(notice && say(notice, "en")).toContain("“Lunch duty” in cell D2 sounds like a duty or an event");
  expect(notice && say(notice, "es")).toContain("parece una guardia o un evento");
});
