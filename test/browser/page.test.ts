import type { Browser } from "playwright-core";
import { launch } from "./chromium.ts";
import { bundlePage, openPage } from "./open-page.ts";

let browser: Browser;

beforeAll(async () => {
  bundlePage("page-entry");
  browser = await launch();
});

afterAll(() => browser.close());

test("a menu item chosen while the page is open shows its view and puts the focus on its heading", async () => {
  const { page } = await openPage(browser, {});
  await page.evaluate(() => window.host.choose("check"));
  await page.waitForSelector("h1:focus:has-text('Check the log')");
  await page.close();
});

test("the page takes no focus while it first appears", async () => {
  const { page } = await openPage(browser, {});
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.close();
});

test.each(["en", "es"] as const)("the page is marked as %s for screen readers", async (language) => {
  const { page } = await openPage(browser, { language });
  expect(await page.getAttribute("html", "lang")).toBe(language);
  await page.close();
});

test("a check leads to each cell and says which weighs most", async () => {
  const { page } = await openPage(browser, { view: "check" });
  await page.getByRole("button", { name: "PLT Actions, cell C5" }).click();
  expect(await page.evaluate(() => window.host.places)).toEqual([{ sheet: "PLT Actions", cell: "C5" }]);
  expect(await page.locator("h2").allTextContents()).toEqual(["To fix 1", "Worth a look 2", "Good to know 1"]);
  await page.close();
});

test("the summary is drawn on a click and shown on another", async () => {
  const { page } = await openPage(browser, { view: "summary" });
  await page.locator("button.primary").click();
  await page.getByRole("button", { name: "Show PLT Summary" }).click();
  expect(await page.evaluate(() => window.host.places)).toEqual([{ sheet: "PLT Summary", cell: "A1" }]);
  await page.close();
});

test("a summary that failed is drawn under the same id on the next click", async () => {
  const { page } = await openPage(browser, { view: "summary", failures: { summarize: ["lost"] } });
  await page.locator("button.primary").click();
  await page.waitForSelector(".problem:focus");
  await page.locator("button.primary").click();
  await page.waitForSelector(".good");
  const ids = await page.evaluate(() =>
    window.host.commands.flatMap((command) => (command.type === "summarize" ? [command.id] : [])),
  );
  expect(ids).toEqual([ids[0], ids[0]]);
  await page.close();
});

test("everything that can be pressed is at least 24 px high and wide (WCAG 2.5.8)", async () => {
  const { page } = await openPage(browser, { view: "meeting" });
  const small = await page.evaluate(() =>
    Array.from(document.querySelectorAll("button, summary, .tick, input:not([type=checkbox]), select, textarea"))
      .map((each) => ({ text: each.textContent || each.id, box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ text }) => text),
  );
  expect(small).toEqual([]);
  await page.close();
});

test("nothing moves for a person who asked for less motion", async () => {
  const { page } = await openPage(browser, { file: "notes", failures: { convert: ["hang"] } });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.locator(".foot button").click();
  await page.waitForSelector(".spinner");
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
  await page.close();
});
