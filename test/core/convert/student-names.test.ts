/** Cells that name students are known by their heading and by what they hold. */
import { listsStudents, tellsBirth } from "../../../core/convert/student-names.ts";

test.each([
  ["Students discussed", "Kim L, Roy P"],
  ["Students of concern", "Kim"],
  ["Kids needing support", "Kim\nRoy"],
  ["Names of students", "Kim"],
  ["Estudiantes", "Kim, Roy y Ana"],
  ["Which students are being observed?", "Kim Lopez"],
])("under “%s” %j names students", (label, text) => expect(listsStudents(label, text)).toBe(true));

test.each([
  ["Evidence / Student Work", "Frames"],
  ["Student data", "CFA, exit tickets"],
  ["Students discussed", "We talked about who needs help with fractions and how to regroup them next week"],
  ["Students assessed", 24],
  ["Attendees", "Kim L, Roy P"],
  ["What will students do?", "Annotate"],
])("under “%s” %j names no student", (label, text) => expect(listsStudents(label, text)).toBe(false));

test.each([
  ["DOB", true],
  ["D.O.B.", true],
  ["Birth date", true],
  ["Fecha de nacimiento", true],
  ["Date", false],
  ["Birthday treats", false],
])("a column %j of birth dates stays behind: %j", (label, stays) => expect(tellsBirth(label)).toBe(stays));
