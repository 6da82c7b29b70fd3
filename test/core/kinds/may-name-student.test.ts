/** Texts that may tell who a student is are noticed, and the nearest that do not are left alone (L3). */
import { newLog } from "../../../core/commands/new-log.ts";
import { trySave } from "../../../core/commands/save.ts";

import { FIVE_STAGE } from "../../../core/cycles/five-stage.ts";
import { studentIn, studentNotices } from "../../../core/kinds/may-name-student.ts";
import { meeting } from "../../../core/kinds/meeting.ts";
import { HOUSE_POLICY } from "../../../core/policies/policy.ts";
import { logOf, logUnder } from "../../log-builder.ts";
import { ask, emptyWorkbook, perform } from "../commands/a-log.ts";

const roster = { member: [{ name: "Ana Ruiz" }, { name: "José Peña" }] };
const log = logOf(roster, "2025-10-08");

test.each([
  "Reteach with student Maria L. on Monday",
  "The student Devon needs more time",
  "student Maya reads well",
  "student Tom is ahead",
  "Students named Maria and Kim",
  "Student: Maria Lopez",
  "Pupil: Kim O'Neil",
  "Kim's mom called about homework",
  "Jaden’s IEP meeting is next week",
  "Hablamos del alumno Luis García",
  "Estudiante: María Soto",
  "Llamó la mamá de Luis",
  "El IEP de Sofía cambia",
  "DOB 3/14/2014",
  "DOB: March 14, 2014",
  "born on 2014-03-14",
  "Fecha de nacimiento: 14/03/2014",
  "Nació el 14 de marzo de 2014",
  "Student ID 445566",
  "student #445566",
  "ID del alumno: 445566",
  "matrícula 20231187",
  "SSID 1234567890",
  "123-45-6789",
])("%j may tell who a student is", (text) => expect(studentIn(text, log)).toBeDefined());

test.each([
  "Student work from Grade 5 and student data",
  "Student Work, Student Council, Student Growth",
  "student Lexile levels and student Chromebooks",
  "Students in Room 204 took Unit 3",
  "students Monday and students in October",
  "Students: Group A, Group B",
  "Students: Review the exit tickets",
  "24 students, 6 struggling",
  "Next meeting 10/22/2025, 2:15 PM in Room 12",
  "Call the office at 208-555-0147",
  "Zoom meeting ID: 884 1234 5678",
  "Monday's IEP meetings and today's 504 plans",
  "Teacher's mom is ill",
  "Student teacher Ana Ruiz leads",
  "Ana's mom brought cake",
  "Hablamos con el padre de José Peña",
  "The idea was born in October",
  "We looked at the births chart of 2014",
  "Trabajos de estudiantes y datos de alumnos",
  "Los alumnos de Quinto Grado",
  "matrícula de 420",
  "Padre de Familia",
  "Enrollment 12345",
  "Math standards 5.NF.1 and 5.NF.2",
])("%j names no student", (text) => expect(studentIn(text, log)).toBeUndefined());

test("a number that is the district's learner code may stand", () => {
  const policy = { ...HOUSE_POLICY, learnerCode: "\\d{6}" };
  const under = logUnder(roster, "2025-10-08", policy, FIVE_STAGE, "en");
  expect(studentIn("Student ID 445566", under)).toBeUndefined();
  expect(studentIn("Student ID 4455667", under)).toBe("Student ID 4455667");
});

test("it is told at the field, and for a team's own column at the row's first cell", () => {
  const book = logOf({ meeting: [{ date: "2025-10-08", notes: "student Maria L. needs help" }] }, "2025-10-08");
  const [entry] = book.entries("meeting");
  if (!entry) throw new Error("There is a meeting.");
  const told = studentNotices(meeting, { ...entry, other: { DOB: "3/14/2014", Room: "204" } }, book);
  expect(new Set(told.map(({ code }) => code))).toEqual(new Set(["entry/may-name-student"]));
  expect(told.map(({ field, cell, facts }) => [field, cell, facts["text"]])).toEqual([
    ["notes", entry.at.cells["notes"], "student Maria L."],
    ["date", "A2", "DOB: 3/14/2014"],
  ]);
});

test("a form is told before it is saved, at the field", () => {
  const begun = perform(
    newLog,
    { type: "new", id: "n0", team: { name: "Grade 5" } },
    emptyWorkbook("2025-10-08"),
  ).after;
  const values = { date: "2025-10-08", attendees: ["Ana Ruiz"], notes: "Reteach with student Maria L." };
  const { reply } = ask(trySave, { type: "try-save", entries: [{ kind: "meeting", id: "", values }] }, begun);
  const told = reply.notices.filter(({ code }) => code === "entry/may-name-student");
  expect(told.map(({ field }) => field)).toEqual(["notes"]);
});
