import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { launch } from "./chromium.ts";
import type { FakeSetup } from "./fake-bridge.ts";
import { bundlePage, openPage } from "./open-page.ts";
import { VIEWS, type ViewCase } from "./views.ts";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const SCREENS = join(__dirname, "..", "..", ".cache", "screens");
const RULES = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };

let browser: Browser;

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  bundlePage("page-entry");
  browser = await launch();
});

afterAll(() => browser.close());

interface Look {
  readonly suite: FakeSetup["suite"];
  readonly language: FakeSetup["language"];
  readonly dark: "dark" | "light";
}

const LOOKS: readonly Look[] = [
  { suite: "sheets", language: "en", dark: "light" },
  { suite: "sheets", language: "es", dark: "light" },
  { suite: "excel", language: "en", dark: "light" },
  { suite: "excel", language: "es", dark: "dark" },
];

const titleOf = ({ suite, language, dark }: Look): string =>
  [suite, language, ...(dark === "dark" ? [dark] : [])].join(" ");

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const results: AxeResults = await page.evaluate((rules) => window.axe.run(document, rules), RULES);
  expect(results.passes.length).toBeGreaterThan(10);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}

/** How far the page reaches beyond a window of this width. 150 px is the sidebar at 200 % zoom. */
async function beyond(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

declare global {
  interface Window {
    axe: { run(context: Document, options: typeof RULES): Promise<AxeResults> };
  }
}

const CASES = LOOKS.flatMap((look) =>
  VIEWS.map((view): [string, string, Look, ViewCase] => [view.name, titleOf(look), look, view]),
);

test.each(CASES)(
  "%s has no barrier that axe can find and needs no sideways scrolling, in %s",
  async (name, title, look, view) => {
    const { page, faults } = await openPage(browser, { ...look, ...view.setup }, { width: 300, dark: look.dark });
    await view.steps(page);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    // All of it in sight at once: nothing is then hidden behind the button that stays at the bottom.
    await page.setViewportSize({ width: 300, height });
    await page.screenshot({ path: join(SCREENS, `${name.replace(/ /g, "-")} ${title}.png`), fullPage: true });
    expect(await violations(page)).toEqual([]);
    expect([await beyond(page, 300), await beyond(page, 150)]).toEqual([0, 0]);
    expect(faults).toEqual([]);
    expect(height).toBeGreaterThan(100);
    await page.close();
  },
);
