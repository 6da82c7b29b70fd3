/** The local page in a browser: the sample workbook's tabs and tables, by mouse, by keyboard and in a narrow window. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Day } from "../../core/index.ts";
import { type PageServer, servePage } from "../../workbench/page-server.ts";
import { sample } from "../../workbench/sample.ts";
import { launch } from "./chromium.ts";

const ASKING = { today: "2026-05-20" as Day, now: "2026-05-20T15:00", person: "", language: "en" } as const;
const SCREENS = join(__dirname, "..", "..", ".cache", "screens");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let server: PageServer;
let page: Page;
const asked: string[] = [];
const troubles: string[] = [];

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  [browser, server] = await Promise.all([launch(), servePage(sample(), ASKING, "46173")]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 900, height: 700 } });
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  page.on("pageerror", (failure) => troubles.push(failure.message));
  await page.goto(server.address);
  await page.getByRole("table").waitFor();
});
afterEach(() => page.close());

const chosen = (): Promise<string | null> => page.locator('[role="tab"][aria-selected="true"]').textContent();

test("the tabs are listed and the first is shown as a table, dates as people write them", async () => {
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("grade-5-plc-notes.xlsx");
  expect(await page.getByRole("tab").allTextContents()).toEqual(["PLC Notes", "Bus duty", "Fraction checks"]);
  expect(await page.getByRole("row").nth(6).textContent()).toContain("Aug 13, 2025");
  expect(await page.title()).toBe("grade-5-plc-notes.xlsx · PLT Log");
});

test("arrow keys, Home and End move between tabs, and only the chosen one is on the way of the Tab key", async () => {
  await page.getByRole("tab").first().focus();
  await page.keyboard.press("ArrowRight");
  expect(await chosen()).toBe("Bus duty");
  await page.keyboard.press("End");
  expect(await chosen()).toBe("Fraction checks");
  await page.keyboard.press("ArrowRight");
  expect(await chosen()).toBe("PLC Notes");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Home");
  expect(await page.locator('[role="tab"][tabindex="0"]').allTextContents()).toEqual(["PLC Notes"]);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("scroll");
});

test.each([
  ["a window of 300 px", 300],
  ["200 % zoom of a small window", 450],
])("in %s only the table scrolls sideways, and no barrier is found", async (_title, width) => {
  await page.setViewportSize({ width, height: 600 });
  await page.screenshot({ path: join(SCREENS, `local page ${width}.png`) });
  const { page: whole, table } = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    table:
      (document.querySelector(".scroll")?.scrollWidth ?? 0) > (document.querySelector(".scroll")?.clientWidth ?? 0),
  }));
  expect([whole, table]).toEqual([0, true]);
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
  expect(violations).toEqual([]);
});

test("nothing was asked of anyone but this computer, and the browser found nothing to complain about", () => {
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((url) => !url.startsWith(server.address))).toEqual([]);
  expect(troubles).toEqual([]);
});
