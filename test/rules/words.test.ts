/** Every sentence that a person reads stands in core/words, in each language. */
import { sourceOf, sourcesUnder } from "./source.ts";
import { codesIn, strayedSentences } from "./words.ts";

/** The stand-ins and the build speak to developers, and samples are what a team wrote; the command line and all pages speak to teams. */
const spoken = sourcesUnder("core", "gas", "office-addin", "workbench").filter(
  ({ path }) => !/^core\/words\/|^workbench\/(build|bench|hosts|samples)\//.test(path),
);
const words = sourcesUnder("core/words");

test("sources that speak to people were seen", () => {
  expect(spoken.length).toBeGreaterThan(30);
});

test("no sentence stands outside core/words", () => {
  expect(spoken.flatMap(strayedSentences)).toEqual([]);
});

test("every code in use has its sentence", () => {
  const used = spoken.flatMap(codesIn);
  const said = new Set(words.flatMap(codesIn).map(({ code }) => code));
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter(({ code }) => !said.has(code)).map(({ code, at }) => `${at} ${code}`)).toEqual([]);
});

test.each([
  ["core/run.ts", 'export const a = "The log could not be read.";'],
  ["core/convert/dates.ts", "export const a = (n: number) => `There are ${n} rows left.`;"],
  ["gas/main.ts", 'export const a = "¿Quiere convertir la hoja?";'],
  ["core/kinds/norm.ts", 'export const a = words("How we work together here.");'],
  ["core/sidebar/title.tsx", "export const a = <p>Save now</p>;"],
])("planted: in %s, %s is seen", (path, text) => {
  expect(strayedSentences(sourceOf(path, text))).toHaveLength(1);
});

test.each([
  [
    "core/kinds/goal.ts",
    'export const a = { en: "What will students be able to do?", es: "¿Qué sabrán hacer los alumnos?" };',
  ],
  ["core/kinds/meetings/norm.ts", 'export const a = words("How we work together.", "Cómo trabajamos juntos.");'],
  ["core/workbook/day.ts", 'export function a() { throw new RangeError("No day lies so far away."); }'],
  ["core/run.ts", 'export const a = "set-cells";'],
])("in %s, %s is allowed", (path, text) => {
  expect(strayedSentences(sourceOf(path, text))).toEqual([]);
});

test("planted: a code is seen, an import or a media type is not taken for one", () => {
  const text = 'import { x } from "zod/mini"; export const a = { code: "cycle/no-goal", type: "text/html" };';
  expect(codesIn(sourceOf("core/x.ts", text)).map(({ code }) => code)).toEqual(["cycle/no-goal"]);
});
