/** The page for families is easy to read in both languages, and tells nothing of small groups (L8). */
import { communityPage } from "../../../core/summaries/community-page.ts";
import { withPrograms } from "../../../core/summaries/school-figures.ts";
import { communityWords } from "../../../core/words/community.ts";
import { rollupWords } from "../../../core/words/rollup-pages.ts";
import type { Page } from "../../../core/workbook/page.ts";
import { logOf } from "../../log-builder.ts";
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

/** What is read as sentences, the district's own terms as well; headings and tables are not. */
const prose = (page: Page): string =>
  page.blocks
    .flatMap((block) => (block.type === "text" ? [/[.!?]$/.test(block.text) ? block.text : `${block.text}.`] : []))
    .join(" ");

test("in English it reads at a sixth-grade level or below (Flesch-Kincaid)", () => {
  expect(prose(pageIn("en")).length).toBeGreaterThan(400);
  expect(gradeInEnglish(prose(pageIn("en")))).toBeLessThanOrEqual(SIXTH_GRADE);
});

test("in Spanish it reads at a sixth-grade level or below (Crawford)", () => {
  expect(prose(pageIn("es")).length).toBeGreaterThan(400);
  expect(gradeInSpanish(prose(pageIn("es")))).toBeLessThanOrEqual(SIXTH_GRADE);
});

test("what there is none or one of is said as people say it", () => {
  const { en, es } = communityWords;
  expect([en.lately(0, 4), en.met(1, 1), en.reached(0, 1)]).toEqual([
    "No team met in the last four weeks.",
    "It met once this year.",
    "They are still at work on it.",
  ]);
  expect([es.lately(0, 4), es.met(3, 1)]).toEqual([
    "Ningún equipo se reunió en las últimas cuatro semanas.",
    "Se ha reunido 3 veces este año.",
  ]);
});

test("the district's own terms are all there and whole, however many and long they are (L5)", () => {
  const meaning =
    "A way of working in which teachers look at what students did, agree on what to try, and look again in a month";
  const terms = Array.from({ length: 12 }, (_, i) => ({ term: `Term ${i + 1}`, meaning: `${meaning} ${i + 1}.` }));
  const program = logOf({ "glossary-term": terms }, "2025-10-15");
  const page = communityPage(withPrograms(figuresFrom(DISTRICT), [program]), PERIOD, communityWords.en, {
    language: "en",
    words: rollupWords.en,
  });
  const lines = linesOf(page);
  const from = lines.indexOf(`Term 1: ${meaning} 1.`);
  expect(lines.slice(from, from + 12)).toEqual(terms.map(({ term, meaning: text }) => `${term}: ${text}`));
});

/** All that the page can say in a language, however the figures are; its titles and headings as well. */
function everythingSaid(language: "en" | "es"): readonly string[] {
  const said = communityWords[language];
  const counts = [0, 1, 5];
  return [
    ...Object.entries(said).flatMap(([key, text]) => (typeof text === "string" && key !== "sheet" ? [text] : [])),
    ...[said.why, said.privacy, said.next].flat(),
    said.when("Cedar County", "2025-26", "2025-10-15"),
    ...counts.flatMap((n) => [1, 5].flatMap((all) => [said.lately(n, all), said.met(n, all), said.reached(n, all)])),
    ...[1, 5].flatMap((n) => [said.teams(n, n), said.goals(n)]),
  ].map((text) => (/[.!?]$/.test(text) ? text : `${text}.`));
}

test.each([
  ["English", "en", gradeInEnglish],
  ["Spanish", "es", gradeInSpanish],
] as const)(
  "whatever the figures are, all that it says in %s reads at a sixth-grade level or below",
  (_, language, grade) => {
    const sentences = everythingSaid(language);
    expect(sentences.length).toBeGreaterThan(35);
    expect(grade(sentences.join(" "))).toBeLessThanOrEqual(SIXTH_GRADE);
    expect(
      sentences.flatMap((text) => text.split(/(?<=[.?!])\s/)).filter((text) => text.split(" ").length > 15),
    ).toEqual([]);
  },
);

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
