/** The core is pure: the same command and the same snapshot always give the same edits and the same reply. */
import { impurities } from "./purity.ts";
import { sourceOf, sourcesUnder } from "./source.ts";

const core = sourcesUnder("core").filter(({ path }) => !path.startsWith("core/sidebar/"));

test("sources of the core were seen", () => {
  expect(core.length).toBeGreaterThan(20);
});

test("nothing in the core reaches out, waits or knows the hour", () => {
  expect(core.flatMap(impurities)).toEqual([]);
});

test.each([
  "export const a = new Date();",
  "export const a = Date.now();",
  "export const a = Math.random();",
  'export const a = new Intl.NumberFormat("es");',
  "console.log(1);",
  "setTimeout(() => 1, 10);",
  'export const a = (x: string) => x.localeCompare("b");',
  "export const a = (n: number) => n.toLocaleString();",
  "export const a = async () => 1;",
  "export async function f() { return 1; }",
  "export const a = SpreadsheetApp.getActive();",
  'export const a = new URL("https://example.org");',
  "export const a = (globalThis as { x?: number }).x;",
  "export const a = [Date].map((D) => new D());",
])("planted: %s is seen", (text) => {
  expect(impurities(sourceOf("core/planted.ts", text)).length).toBeGreaterThan(0);
});

test.each([
  'export const field = { Date: "date" };',
  "export const a = (entry: { URL: string }) => entry.URL;",
  "export const a = Math.floor(2.5);",
  'export const a = "new Date()"; // Date.now()',
])("%s is allowed", (text) => {
  expect(impurities(sourceOf("core/planted.ts", text))).toEqual([]);
});
