import { FIELD_NAMES } from "../../../core/kinds/field-names.ts";
import { enConversionUi } from "../../../core/words/en-conversion-ui.ts";
import { fieldWords, uiWords } from "../../../core/words/ui.ts";

test.each(["en", "es"] as const)("every field that a heading can mean has a name in %s", (language) => {
  expect(Object.keys(fieldWords[language])).toEqual([...FIELD_NAMES]);
});

test.each(["en", "es"] as const)("no two fields have the same name in %s, so that a person can choose", (language) => {
  const names = Object.values(fieldWords[language]);
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  ["en", "meeting", 1, "1 meeting"],
  ["en", "meeting", 25, "25 meetings"],
  ["en", "rating", 3, "3 entries"],
  ["es", "action-item", 1, "1 tarea"],
  ["es", "rating", 1, "1 registro"],
] as const)("in %s, %s counted %i times is %s", (language, kind, n, said) => {
  expect(uiWords[language].counted(kind, n)).toBe(said);
});

test.each([
  ["en", "2025-10-08T00:05", "Oct 8, 2025 at 12:05 AM"],
  ["en", "2025-10-08T12:00", "Oct 8, 2025 at 12:00 PM"],
  ["en", "2025-10-08T15:40", "Oct 8, 2025 at 3:40 PM"],
  ["es", "2025-10-08T15:40", "8 de octubre de 2025, 3:40 p. m."],
] as const)("in %s, the moment %s is %s", (language, moment, said) => {
  expect(uiWords[language].moment(moment)).toBe(said);
});

test.each([
  [[], "no heading row"],
  [[4], "headings in row 4"],
  [[4, 5], "headings in rows 4 to 5"],
])("heading rows %j are said as %s", (rows, said) => {
  expect(enConversionUi.headingsIn(rows)).toBe(said);
});
