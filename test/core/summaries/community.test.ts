/** The page for families is easy to read in both languages, and tells nothing of small groups (L8). */
import { communityPage } from "../../../core/summaries/community-page.ts";
import { withPrograms } from "../../../core/summaries/school-figures.ts";
import { communityWords } from "../../../core/words/community.ts";
import { rollupWords } from "../../../core/words/rollup-pages.ts";
import type { Page } from "../../../core/workbook/page.ts";
import { linesOf } from "./page-lines.ts";
import { gradeInEnglish, gradeInSpanish, syllablesInEnglish, syllablesInSpanish } from "./reading-level.ts";
import { DISTRICT, figuresFrom, PERIOD } from "./small-district.ts";
import { wideFigures } from "./wide-district.ts";

const SIXTH_GRADE = 6;

const pageIn = (language: "en" | "es", all = DISTRICT): Page =>
  communityPage(withPrograms(figuresFrom(all), wideFigures().programs), PERIOD, communityWords[language], {
    language,
    words: rollupWords[language],
  });

/** What is read as sentences; headings and tables are not. */
const prose = (page: Page): string =>
  page.blocks.flatMap((block) => (block.type === "text" ? [block.text] : [])).join(" ");

test("in English it reads at a sixth-grade level or below (Flesch-Kincaid)", () => {
  expect(prose(pageIn("en")).length).toBeGreaterThan(400);
  expect(gradeInEnglish(prose(pageIn("en")))).toBeLessThanOrEqual(SIXTH_GRADE);
});

test("in Spanish it reads at a sixth-grade level or below (Crawford)", () => {
  expect(prose(pageIn("es")).length).toBeGreaterThan(400);
  expect(gradeInSpanish(prose(pageIn("es")))).toBeLessThanOrEqual(SIXTH_GRADE);
});

test("every sentence of it is short", () => {
  for (const language of ["en", "es"] as const) {
    const sentences = prose(pageIn(language)).split(/(?<=[.?!])\s/);
    expect(sentences.filter((sentence) => sentence.split(" ").length > 15)).toEqual([]);
  }
});

test("planted: a sentence from a policy is far above", () => {
  const policy =
    "Implementation of collaborative professional learning communities necessitates systematic examination of longitudinal assessment information.";
  expect(gradeInEnglish(policy)).toBeGreaterThan(12);
  expect(
    gradeInSpanish(
      "La implementación de comunidades profesionales de aprendizaje colaborativo requiere el análisis sistemático de evaluaciones longitudinales.",
    ),
  ).toBeGreaterThan(SIXTH_GRADE);
});

test.each([
  ["teachers", 2],
  ["made", 1],
  ["goal", 1],
  ["students", 2],
  ["county", 2],
  ["checked", 1],
  ["little", 2],
])("“%s” has %i syllables", (word, syllables) => {
  expect(syllablesInEnglish(word)).toBe(syllables);
});

test.each([
  ["escuela", 3],
  ["reúne", 3],
  ["equipos", 3],
  ["estudiantes", 4],
  ["día", 2],
  ["niño", 2],
  ["ciudad", 2],
])("«%s» tiene %i sílabas", (word, syllables) => {
  expect(syllablesInSpanish(word)).toBe(syllables);
});

test("a school with few students is not shown, and neither is the one that would give it away", () => {
  const few = DISTRICT.map((one) =>
    one.extract.team.team === "Science"
      ? {
          ...one,
          extract: {
            ...one.extract,
            goals: one.extract.goals.map((goal) => ({ ...goal, students: 6, students_reached: 2 })),
          },
        }
      : one,
  );
  const lines = linesOf(pageIn("en", few));
  expect(lines).toEqual(
    expect.arrayContaining([
      "Maple Ridge | not shown | not shown",
      "Oak Hill | not shown | not shown",
      "All schools | 76% | 62",
    ]),
  );
});
