/** Closing the school year on the page over the core: by mouse, by keyboard, in both languages. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { newLog } from "../../core/commands/new-log.ts";
import { save } from "../../core/commands/save.ts";
import { type Snapshot, textOf } from "../../core/index.ts";
import { emptyWorkbook, perform } from "../core/commands/a-log.ts";
import { launch } from "./chromium.ts";
import { bundlePage, type OpenPage, openCorePage } from "./open-page.ts";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const SCREENS = join(__dirname, "..", "..", ".cache", "screens");
const ALL = ["Ana Ruiz", "Bea Lee", "Carl Ortiz"];

let browser: Browser;

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  bundlePage("core-entry");
  browser = await launch();
});

afterAll(() => browser.close());

function aYear(language: "en" | "es"): Snapshot {
  const team = { name: "Grade 5 PLT", language };
  const begun = perform(newLog, { type: "new", id: "n1", team }, { ...emptyWorkbook("2026-06-10"), language }).after;
  const meeting = { kind: "meeting", id: "", values: { date: "2026-06-03", attendees: ALL, stage: "implement" } };
  const action = (text: string, status: string) => ({
    kind: "action-item",
    id: "",
    values: { text, owner: "Bea Lee", due: "2026-05-29", status },
  });
  const entries = [meeting, action("Order paper", "open"), action("Print the rubric", "done")];
  return perform(save, { type: "save", id: "s1", entries }, begun).after;
}

const WORDS = {
  en: {
    more: "Log something else",
    open: "Close the school year",
    close: "Close 2025-26",
    closed: "2025-26 is closed",
  },
  es: {
    more: "Anotar otra cosa",
    open: "Cerrar el año escolar",
    close: "Cerrar 2025-26",
    closed: "2025-26 está cerrado",
  },
} as const;

/** The page where the year is to be closed, as a person comes to it. */
async function atTheEnd(language: "en" | "es"): Promise<OpenPage> {
  const opened = await openCorePage(browser, aYear(language));
  const { page } = opened;
  await page.getByRole("button", { name: WORDS[language].more }).click();
  await page.getByRole("button", { name: WORDS[language].open }).click();
  await page.locator("#year-begins").waitFor();
  return opened;
}

async function looksWell(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(SCREENS, `year ${name}.png`), fullPage: true });
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
  );
  expect(violations.map(({ id }) => id)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(width).toBeLessThanOrEqual(0);
}

const rowsOf = (page: Page, sheet: string): Promise<readonly string[]> =>
  page
    .evaluate((name) => window.core.book().sheets.find((each) => each.name === name)?.cells ?? [], sheet)
    .then((rows) => rows.map((row) => row.map(textOf).join(" | ")));

test.each(["en", "es"] as const)("a year is closed in %s, and who leaves is off the roster", async (language) => {
  const { page, faults } = await atTheEnd(language);
  await looksWell(page, `${language} asked`);
  await page.getByLabel("Carl Ortiz").uncheck();
  await page.locator("#year-stays-add").fill("Dee Park");
  await page.locator("#year-stays-add").press("Enter");
  await page.getByRole("button", { name: WORDS[language].close }).click();
  await page.getByRole("heading", { name: WORDS[language].closed }).waitFor();
  await looksWell(page, `${language} closed`);
  expect((await rowsOf(page, "PLT Members")).filter((row) => row.includes("2026-06-10"))).toEqual([
    expect.stringContaining("Carl Ortiz"),
  ]);
  expect((await rowsOf(page, "PLT Members")).at(-1)).toContain("Dee Park");
  expect((await rowsOf(page, "PLT Setup")).join("\n")).toContain("2026-08-24");
  expect(faults).toEqual([]);
  await page.close();
});

test("a day before the last meeting is told at its field, and another one goes", async () => {
  const { page, faults } = await atTheEnd("en");
  await page.locator("#year-begins").fill("2026-06-01");
  await page.locator("#year-begins").blur();
  await page.locator(".field-notice").waitFor();
  await looksWell(page, "en refused");
  await page.getByRole("button", { name: "Close 2025-26" }).click();
  await page.locator(".problem").waitFor();
  expect((await rowsOf(page, "PLT Setup")).join("\n")).not.toContain("Year begins");
  await page.locator("#year-begins").fill("2026-08-31");
  await page.locator("#year-begins").blur();
  await page.locator(".field-notice").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Close 2025-26" }).click();
  await page.getByRole("heading", { name: "2025-26 is closed" }).waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("all of it goes by keyboard, and undo opens the year again", async () => {
  const { page, faults } = await atTheEnd("en");
  const before = await rowsOf(page, "PLT Setup");
  await page.locator("#year-begins").focus();
  for (let presses = 0; presses < 20; presses++) {
    const id = await page.evaluate(() => document.activeElement?.id ?? "");
    if (id === "year-cycle") break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type("We go");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "2025-26 is closed" }).waitFor();
  expect((await rowsOf(page, "PLT Setup")).join("\n")).toContain("Cycle since | 2026-06-03");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Taken back" }).waitFor();
  await looksWell(page, "en undone");
  expect(await rowsOf(page, "PLT Setup")).toEqual(before);
  expect(faults).toEqual([]);
  await page.close();
});
