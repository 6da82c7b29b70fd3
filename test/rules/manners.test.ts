/** The manners of the house hold in every source. */
import {
  anys,
  bangs,
  booleanParameters,
  casts,
  defaultExports,
  longFunctions,
  missingHeaders,
  promises,
  silencers,
  swallowedErrors,
  undocumented,
} from "./manners.ts";
import { PRODUCT, type Source, sourceOf, sourcesUnder, type Violation } from "./source.ts";

const product = sourcesUnder(...PRODUCT);
const tests = sourcesUnder("test");
const core = product.filter(({ path }) => path.startsWith("core/"));

/** What makes a day of a text after checking it, and what widens a list to ask whether it has a text: the compiler cannot see either. */
const MAY_CAST = ["core/workbook/day.ts", "core/kinds/field-names.ts"];

/** The stand-ins play programs whose functions take booleans. */
const ofOurDesign = product.filter(({ path }) => !path.startsWith("workbench/hosts/"));

/** What other folders call. A component or a stroke is told by its file's first sentence and its own name. */
const called = core.filter(({ path }) => !path.startsWith("core/sidebar/"));

/** The rules' own files speak of what they look for. */
const outsideRules = [...product, ...tests.filter(({ path }) => !path.startsWith("test/rules/"))];

/** Jest calls the default export of a setup file. */
const named = [...product, ...tests].filter(({ path }) => !path.endsWith(".setup.ts"));

const long = Array.from({ length: 40 }, (_, i) => `  call(${i});`).join("\n");

const RULES: readonly [string, readonly Source[], (source: Source) => readonly Violation[], string][] = [
  ["any", [...product, ...tests], anys, "export const a = (x: any) => x;"],
  ["!", [...product, ...tests], bangs, "export const a = (x: string | null) => x!.length;"],
  ["a default export", named, defaultExports, "export default 1;"],
  ["a boolean parameter", ofOurDesign, booleanParameters, "export function a(loud: boolean) { return loud; }"],
  ["a swallowed error", [...product, ...tests], swallowedErrors, "try { call(); } catch {}"],
  ["a cast in the core", core.filter(({ path }) => !MAY_CAST.includes(path)), casts, "export const a = 1 as unknown;"],
  ["a promise for later", product, promises, "// TODO more"],
  ["a silenced tool", outsideRules, silencers, "// @ts-expect-error"],
  ["a file without its sentence", product, missingHeaders, "export const a = 1;"],
  ["a long function", product, longFunctions, `function a() {\n${long}\n}`],
  [
    "an exported function of the core without a word",
    called,
    undocumented,
    "export const a = () => 1;\nexport function b() {\n  call();\n  return 1;\n}",
  ],
];

test.each(MAY_CAST)("%s still needs its leave to cast", (path) => {
  expect(core.filter((source) => source.path === path).flatMap(casts).length).toBeGreaterThan(0);
});

test("sources were seen", () => {
  expect(core.length).toBeGreaterThan(20);
  expect(tests.length).toBeGreaterThan(5);
});

test.each(RULES)("there is no %s", (_, sources, rule) => {
  expect(sources.flatMap(rule)).toEqual([]);
});

test.each(RULES)("planted: %s is seen", (_, __, rule, text) => {
  expect(rule(sourceOf("core/planted.ts", text)).length).toBeGreaterThan(0);
});

test("planted: an arrow function's boolean is seen, and a boolean that comes back is not", () => {
  expect(booleanParameters(sourceOf("core/x.ts", "export const a = (loud: boolean) => loud;"))).toHaveLength(1);
  expect(booleanParameters(sourceOf("core/x.ts", "export const a = (x: string): boolean => x === '';"))).toEqual([]);
});

test("a function's lines are its own: those of a named function inside it count there, and a switch is a table", () => {
  const inside = `function a() {\n  const b = () => {\n${long.split("\n").slice(0, 30).join("\n")}\n  };\n${"  b();\n".repeat(30)}}`;
  expect(longFunctions(sourceOf("core/x.ts", inside))).toEqual([]);
  const callback = `function a() {\n  run(() => {\n${long}\n  });\n}`;
  expect(longFunctions(sourceOf("core/x.ts", callback)).length).toBeGreaterThan(0);
  const cases = Array.from({ length: 40 }, (_, i) => `    case ${i}:\n      return ${i};`).join("\n");
  expect(longFunctions(sourceOf("core/x.ts", `function a(n: number) {\n  switch (n) {\n${cases}\n  }\n}`))).toEqual([]);
});
