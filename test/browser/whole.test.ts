import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { textOf } from "../../core/index.ts";
import { bookOf } from "../books/book-text.ts";
import { launch } from "./chromium.ts";
import { bundlePage, openCorePage } from "./open-page.ts";

const SCREENS = join(__dirname, "..", "..", ".cache", "screens");

const NOTES = bookOf(
  `
  # Grade 5 notes
  | Grade 5 PLC notes 2025-26 | > | > | > | > | > |
  |
  | Date | Who was here | What we looked at | Notes | To do | Snack |
  | @2025-09-10 | Ana, Ben and Chris | Unit 1 exit tickets | Sorted the tickets into three piles | Ben will print the rubric | pretzels |
  | 9/17 | Ana / Ben | Fall MAP scores | Nine students mix up the parts of a fraction | | oranges |
  | Wed 9/24 | Ana, Ben, Chris | Exit tickets | Tried fraction strips | Ana: book the lab by 10/1 | |
  | Oct. 1st | Ben, Chris | Exit tickets | Strips helped most | | |
  # Budget
  | Item | Cost |
  | Paper | 12 |
  | Glue | 4 |
  `,
  { today: bookOf("", {}).today },
);

let browser: Browser;

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  bundlePage("core-entry");
  browser = await launch();
});

afterAll(() => browser.close());

const sheetText = (page: Page, sheet: string): Promise<readonly (readonly string[])[]> =>
  page
    .evaluate((name) => window.core.book().sheets.find((each) => each.name === name)?.cells ?? [], sheet)
    .then((rows) => rows.map((row) => row.map(textOf)));

const shot = (page: Page, name: string): Promise<Buffer> =>
  page.screenshot({ path: join(SCREENS, `whole ${name}.png`), fullPage: true });

test("a team's notes become a log, a meeting is logged, the log is checked, summarized and taken back", async () => {
  const { page, faults } = await openCorePage(browser, NOTES);
  expect(faults).toEqual([]);
  await page.getByText("We found 4 meetings in this file.").waitFor();
  await shot(page, "preview");
  await page.locator(".foot button").click();
  await page.waitForSelector(".arrival");
  await shot(page, "converted");
  const meetings = await sheetText(page, "PLT Meetings");
  expect(meetings.slice(1).map(([date]) => date)).toEqual(["2025-09-10", "2025-09-17", "2025-09-24", "2025-10-01"]);

  await page.getByRole("button", { name: "Log a meeting" }).click();
  await page.locator("[id=meeting-notes]").fill("=1+1 is a text");
  await page.locator("button.wide").click();
  await page.locator("[id=new-1-text]").fill("Draft the exit ticket");
  await shot(page, "meeting");
  await page.locator(".foot button").click();
  await page.waitForSelector(".arrival:has-text('Saved')");
  await shot(page, "saved");
  const notes = (await sheetText(page, "PLT Meetings")).flat();
  expect(notes).toContain("=1+1 is a text");
  expect((await sheetText(page, "PLT Actions")).flat()).toContain("Draft the exit ticket");

  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.waitForSelector("main .notices");
  await shot(page, "check");
  await page.getByRole("button", { name: "Summary", exact: true }).click();
  await page.locator("button.primary").click();
  await page.waitForSelector(".good");
  await shot(page, "summary");

  await page.getByRole("button", { name: "Start", exact: true }).click();
  await shot(page, "start");
  await page.getByRole("button", { name: "Undo the last change" }).click();
  await page.waitForSelector(".arrival:has-text('Taken back')");
  await shot(page, "undone");
  expect(faults).toEqual([]);
  await page.close();
});

test("a log is begun from nothing", async () => {
  const { page, faults } = await openCorePage(browser, bookOf("# Sheet1"));
  await page.getByLabel("Team").fill("Grade 5 PLT");
  await page.locator(".foot button").click();
  await page.waitForSelector(".arrival");
  await page.getByRole("button", { name: "Log a meeting" }).click();
  await page.waitForSelector("[id=meeting-date]");
  await shot(page, "first meeting");
  expect((await sheetText(page, "PLT Setup")).flat()).toContain("Grade 5 PLT");
  expect(faults).toEqual([]);
  await page.close();
});

test("the form says what the core says about a meeting without a date", async () => {
  const { page } = await openCorePage(browser, bookOf("# Sheet1"));
  await page.getByLabel("Team").fill("Grade 5 PLT");
  await page.locator(".foot button").click();
  await page.getByRole("button", { name: "Log a meeting" }).click();
  await page.locator("[id=meeting-date]").fill("");
  await page.locator(".foot button").click();
  await page.waitForSelector(".problem");
  await shot(page, "no date");
  await page.locator(".problem button").first().click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("meeting-date");
  await page.close();
});
