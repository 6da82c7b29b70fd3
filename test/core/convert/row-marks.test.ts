/** The marks by which a line of a sheet tells what it is when it is no entry. */
import {
  isDivider,
  isExample,
  isFiller,
  isHelper,
  isTotal,
  saysNoMeeting,
  tickOf,
} from "../../../core/convert/row-marks.ts";

test.each([
  "N/A",
  "???",
  "TBD",
  "-",
  "—",
  "____",
  "(none recorded)",
  "(unassigned)",
  "See Attached Form",
  "none",
  "n/a.",
  "ninguno",
])("%j only fills a cell", (text) => expect(isFiller(text)).toBe(true));

test.each([
  "Nothing new to report on data",
  "Ana",
  "None of the students passed",
  "9/10",
  "see the attached CFA results",
])("%j says something", (text) => expect(isFiller(text)).toBe(false));

test.each(["Total", "Totals:", "Grand total", "Average", "Percentage:", "School totals", "Total hours", "Promedio"])(
  "%j adds others up",
  (text) => expect(isTotal(text)).toBe(true),
);

test.each(["Total participation strategies", "Mean Girls day", "Tota Lee", "average readers grew"])(
  "%j adds nothing up",
  (text) => expect(isTotal(text)).toBe(false),
);

test.each([
  "September",
  "— October —",
  "Quarter 2",
  "Semester 1",
  "2025-26",
  "SY 2024-2025",
  "Fall 2025",
  "1st Quarter",
  "May",
  "Dec/Jan",
  "OCTOBER MEETINGS",
  "Septiembre",
  "Unit 3",
])("%j parts a table", (text) => expect(isDivider(text)).toBe(true));

test.each(["September data was low", "Ana", "Unit plans are due", "9/10", "Mayra", "Marching band"])(
  "%j parts nothing",
  (text) => expect(isDivider(text)).toBe(false),
);

test.each([
  "No PLC – Labor Day",
  "NO PLC",
  "no school",
  "Thanksgiving / no school",
  "Snow day",
  "Cancelled",
  "Cancelled because of the assembly",
  "Did not meet",
  "Holiday - no meeting",
  "No hubo clases, feriado",
])("%j says that nobody met", (text) => expect(saysNoMeeting(text)).toBe(true));

test.each([
  "We met to plan for the week after spring break and the science fair",
  "There is no meeting norm yet for phones, so we wrote one together today and agreed on it for the whole year",
])("%j is said at a meeting", (text) => expect(saysNoMeeting(text)).toBe(false));

test.each([
  "(first and last names)",
  "mm/dd/yy",
  "Define each action step on its own row",
  "e.g. Ana, Ben",
  "What will we talk about?",
  "Enter the date here",
  "The lead person(s) responsible for this",
])("%j tells what to fill in", (text) => expect(isHelper(text)).toBe(true));

test.each(["Ana, Ben", "Fractions", "Print the cards", "Agreed on norms"])("%j is filled in", (text) =>
  expect(isHelper(text)).toBe(false),
);

test("an example says so first", () => {
  expect(["Example: 9/1", "EX", "Ejemplo"].map(isExample)).toEqual([true, true, true]);
  expect(
    ["Examples were shared by all of the teachers who came to the meeting", "Exit tickets"].map(isExample),
  ).toEqual([false, false]);
});

test.each([
  ["x", "present"],
  ["✓", "present"],
  ["P", "present"],
  ["TRUE", "present"],
  ["A", "absent"],
  ["FALSE", "absent"],
  ["excused", "absent"],
  ["Ana", null],
  ["72%", null],
])("the mark %j in an attendance grid is %j", (mark, said) => expect(tickOf(mark)).toBe(said));
