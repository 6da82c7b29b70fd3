/** What is built stays small, makes no code from text, and can be read by the engines it is for. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BUDGETS, budgetTable, weigh } from "../../workbench/build/budgets.ts";
import { codeFromText, tooNew } from "./bundles.ts";
import { ROOT, sourceOf } from "./source.ts";

const built = (path: string): string => readFileSync(join(ROOT, "dist", path), "utf8");

const IN_PLACES_OF_OTHERS = [
  "gas/Code.js",
  "gas/Converter.js",
  "gas/Menu.js",
  "gas-coordinator/Coordinator.js",
  "gas-coordinator/Menu.js",
  "gas/Sidebar.html",
  "gas/SidebarEs.html",
  ...["taskpane", "shared", "seldom", "converter", "words-en", "words-es", "conversion-en", "conversion-es"].map(
    (name) => `office-addin/${name}.js`,
  ),
  "workbench/page.html",
];

test.each(BUDGETS)("$name stays within $bytes bytes", (budget) => {
  const files = budget.files
    .filter((path) => existsSync(join(ROOT, "dist", path)))
    .map((path) => ({ path, content: built(path) }));
  const weighed = weigh(files, [budget]);
  expect(weighed).toHaveLength(1);
  expect(weighed.filter(({ bytes }) => bytes > budget.bytes).map((over) => budgetTable([over]))).toEqual([]);
});

test.each(IN_PLACES_OF_OTHERS)("%s makes no code from text", (path) => {
  expect(codeFromText(path, built(path))).toEqual([]);
});

test.each(IN_PLACES_OF_OTHERS.filter((path) => path.startsWith("gas")))("%s can be parsed by Apps Script", (path) => {
  expect(tooNew(path, built(path))).toEqual([]);
});

/** A backtick in a text or a pattern does no harm, so the script is parsed. */
const templateLiterals = (script: string): number =>
  sourceOf("page.ts", script).nodes.filter(({ node }) => node.type === "TemplateLiteral").length;

const scriptOf = (page: string): string => /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? "";

test.each(["gas/Sidebar.html", "gas/SidebarEs.html"])(
  "%s has no template literals, whose slashes Apps Script damages",
  (path) => {
    const script = scriptOf(built(path));
    expect(script.length).toBeGreaterThan(1_000);
    expect(templateLiterals(script)).toBe(0);
  },
);

test.each(["gas/Sidebar.html", "gas/SidebarEs.html", "office-addin/taskpane.html", "workbench/page.html"])(
  "%s loads nothing from elsewhere but office.js",
  (path) => {
    const loaded = [...built(path).matchAll(/(?:src|href)="(https?:[^"]*)"|url\((https?:[^)]*)\)/g)].map(
      ([, a, b]) => a ?? b,
    );
    expect(
      loaded.filter((address) => address !== "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"),
    ).toEqual([]);
  },
);

test("planted: code from text, a private field and an overweight file are seen", () => {
  expect(codeFromText("x", 'eval("1")')).toHaveLength(1);
  expect(codeFromText("x", 'new Function("return 1")')).toHaveLength(1);
  expect(codeFromText("x", "var F = Function; F('1')")).toHaveLength(1);
  expect(tooNew("x", "class A{#b=1;c(){return this.#b}}")).toHaveLength(1);
  expect(templateLiterals("const a = `//${1}`; const b = '`';")).toBe(1);
  const heavy = { path: "gas/Menu.js", content: "x".repeat(200_000) };
  expect(budgetTable(weigh([heavy]))).toContain("OVER");
});
