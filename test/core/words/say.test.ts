/** Sentences: the same codes in both languages, each a plain sentence that names the cell and says what to do. */
import { en } from "../../../core/words/en.ts";
import { es } from "../../../core/words/es.ts";
import { hostWords } from "../../../core/words/host.ts";
import type { Notice } from "../../../core/words/notice.ts";
import { codesIn, say, sayCode, sayWith } from "../../../core/words/say.ts";

const notice = (code: string, cell: string, facts: Notice["facts"]): Notice => ({
  code,
  severity: "warning",
  requirement: "",
  sheet: cell === "" ? "" : "PLT Actions",
  cell,
  entry: "",
  field: "",
  facts,
});

test("every code has its sentence in English and in Spanish, once", () => {
  expect(codesIn("en").length).toBeGreaterThan(40);
  expect([...codesIn("es")].sort()).toEqual([...codesIn("en")].sort());
  expect(new Set(codesIn("en")).size).toBe(codesIn("en").length);
});

/** Facts for any sentence: what is not given would show as `undefined`. */
const FACTS: Notice["facts"] = {
  sheet: "PLT Actions",
  cell: "B4",
  text: "Print the rubric",
  heading: "Due",
  choices: "Open; Done",
  date: "2025-10-08",
  days: 1,
  start: "14:15",
  end: "15:00",
  otherCell: "A9",
  from: "2025-09-01",
  name: "Ana Ruiz",
  meetings: 1,
  stage: "Implement",
  before: "Set goals",
  next: "Monitor",
  lacks: "goal-target|goal-date",
  skipped: "Learn",
  stages: "a; b",
  reason: "New data",
  since: "2025-09-01",
  owner: "Ana",
  due: "2025-10-01",
  goal: "Write",
  left: "2025-10-01",
  joined: "2025-10-02",
  rows: 1,
  limit: 100,
  key: "colour",
  keys: "date",
  kind: "memo",
  seconds: 30,
  detail: "Timeout",
};

describe.each([
  ["en", { ...en, ...hostWords.en }],
  ["es", { ...es, ...hostWords.es }],
] as const)("each sentence in %s", (language, sentences) => {
  test.each(Object.keys(sentences))("%s is whole and ends as a sentence does", (code) => {
    const text = sayCode(code, FACTS, language);
    expect(text).toMatch(/^[\p{Lu}¿¡“«\d].*[.…]$|New data$/su);
    expect(text).not.toMatch(/undefined|null|\bNaN\b|\{|\s\s|goal-/);
    expect(text.length).toBeLessThan(330);
  });
});

test("the cell is named in front of a sentence that does not name it", () => {
  expect(say(notice("action/no-owner", "B4", { text: "Print the rubric" }), "en")).toBe(
    "PLT Actions, cell B4: Nobody is named for the action “Print the rubric”. Write who sees to it.",
  );
  expect(say(notice("action/no-owner", "B4", { text: "Imprimir la rúbrica" }), "es")).toBe(
    "PLT Actions, celda B4: La tarea «Imprimir la rúbrica» no tiene responsable. Escriba quién se encarga.",
  );
});

test("a sentence that names its cell is not given it twice", () => {
  const text = say(notice("write/changed-meanwhile", "C7", { heading: "Due", sheet: "PLT Actions" }), "en");
  expect(text.match(/C7/g)).toHaveLength(1);
});

test("a notice about the whole log names no cell", () => {
  expect(say(notice("log/none", "", {}), "en")).toMatch(/^This workbook/);
});

test.each([
  [1, "1 day ago"],
  [12, "12 days ago"],
])("a count of %d is said as %s", (days, said) => {
  expect(say(notice("action/overdue", "C4", { text: "Print", owner: "", due: "2025-10-01", days }), "en")).toContain(
    said,
  );
});

test("a long text is quoted up to a whole word", () => {
  const text = "Bring four samples of student writing from each class and score them with the new rubric";
  expect(say(notice("action/no-due", "C4", { text }), "en")).toContain(
    "“Bring four samples of student writing from each class and…”",
  );
});

test("facts in two languages are said in the one asked for", () => {
  const facts = { "heading.en": "Due", "heading.es": "Fecha límite" };
  expect(sayCode("form/not-a-day", facts, "es")).toMatch(/^«Fecha límite»/);
  expect(sayCode("form/not-a-day", facts, "en")).toMatch(/^Due /);
});

test("a host's own sentences come first", () => {
  const own = { en: { "log/none": () => "Nothing here." }, es: { "log/none": () => "Nada aquí." } };
  expect(sayWith([own], notice("log/none", "", {}), "es")).toBe("Nada aquí.");
});

test("a code without a sentence is a mistake of the house", () => {
  expect(() => say(notice("nothing/known", "", {}), "en")).toThrow("nothing/known");
});
