/** Logging something else than a meeting, on the page over the core. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { textOf } from "../../core/index.ts";
import { bookOf } from "../books/book-text.ts";
import { launch } from "./chromium.ts";
import { bundlePage, type OpenPage, openCorePage } from "./open-page.ts";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const SCREENS = join(__dirname, "..", "..", ".cache", "screens");

let browser: Browser;

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  bundlePage("core-entry");
  browser = await launch();
});

afterAll(() => browser.close());

/** A page on the list of what can be logged, in a log that was just begun. */
async function onTheList(): Promise<OpenPage> {
  const opened = await openCorePage(browser, bookOf("# Sheet1"));
  const { page } = opened;
  await page.getByLabel("Team", { exact: false }).first().fill("Grade 5 PLT");
  await page.locator(".foot button").click();
  await page.waitForSelector(".arrival");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.getByRole("button", { name: "Log something else" }).click();
  await page.waitForSelector(".kinds");
  return opened;
}

const cellsOf = (page: Page, sheet: string): Promise<readonly (readonly string[])[]> =>
  page
    .evaluate((name) => window.core.book().sheets.find((each) => each.name === name)?.cells ?? [], sheet)
    .then((rows) => rows.map((row) => row.map(textOf)));

async function looksWell(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(SCREENS, `more ${name}.png`), fullPage: true });
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag22aa"] }),
  );
  expect(violations.map(({ id }) => id)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(width).toBeLessThanOrEqual(0);
}

test("a norm is chosen from the list, saved in its own tab, and changed later", async () => {
  const { page, faults } = await onTheList();
  await looksWell(page, "list");
  await page.getByRole("button", { name: "Norm", exact: true }).click();
  await page.locator("#norm-text").fill("We begin on time.");
  await looksWell(page, "form");
  await page.locator(".foot button").click();
  await page.waitForSelector(".arrival:has-text('Saved')");
  const [headings = [], row = []] = await cellsOf(page, "PLT Norms");
  expect(row[headings.indexOf("Norm")]).toBe("We begin on time.");
  await page.getByRole("button", { name: "Log another" }).click();
  await page.getByRole("button", { name: /^Change/ }).click();
  await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>("#norm-text")?.value !== "");
  await page.locator("#norm-text").fill("We begin and end on time.");
  await page.locator(".foot button").click();
  await page.waitForSelector(".arrival:has-text('Saved')");
  const rows = await cellsOf(page, "PLT Norms");
  expect(rows).toHaveLength(2);
  expect(rows[1]?.[headings.indexOf("Norm")]).toBe("We begin and end on time.");
  expect(faults).toEqual([]);
  await page.close();
});

test("what cannot be saved yet is said at its field, and what was typed comes back when the form is left and opened again", async () => {
  const { page, faults } = await onTheList();
  await page.getByRole("button", { name: "Norm", exact: true }).click();
  await page.locator("#norm-kept").fill("Most weeks");
  await page.locator(".foot button").click();
  await page.waitForSelector(".problem");
  expect(await page.locator(".field-notice").allTextContents()).toHaveLength(1);
  await page.getByRole("button", { name: "Choose something else to log" }).click();
  await page.waitForSelector(".kinds");
  await page.getByRole("button", { name: "Norm", exact: true }).click();
  await page.waitForSelector("#norm-kept");
  expect(await page.locator("#norm-kept").inputValue()).toBe("Most weeks");
  expect(await cellsOf(page, "PLT Norms")).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});
