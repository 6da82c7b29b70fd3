/** The sidebar as it ships, in the frame that Google Sheets gives it, over the built script in the stand-in. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import type { Book } from "../../workbench/hosts/book.ts";
import { addBookSheet, bookWith, newBook } from "../../workbench/hosts/new-book.ts";
import { type ServedSheets, serveSheets } from "../../workbench/hosts/sheets/serve-sheets.ts";
import { sheetsOf } from "../books/book-text.ts";
import { launch } from "./chromium.ts";

const SCREENS = join(__dirname, "..", "..", ".cache", "screens");

let browser: Browser;
beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  browser = await launch();
});
afterAll(() => browser.close());

let served: ServedSheets | undefined;
afterEach(async () => {
  await served?.close();
});

const NOTES = `
# PLC notes
| Date | Who was there | Agenda | Notes |
| @2025-09-10 | Lee, Ortiz | Norms | We agreed on our norms. |
| @2025-09-17 | Lee | Data | We looked at exit tickets. |
`;

/** The workbook of a team that has begun its log. */
async function bookWithLog(): Promise<Book> {
  const book = newBook("Grade 5 notes");
  addBookSheet(book, "Notes");
  const host = await serveSheets(book);
  const command = { type: "new", id: "c1", team: { name: "Grade 5", weekday: "wednesday" } };
  host.host.call("pltCommand", [JSON.stringify(command)]);
  await host.close();
  return book;
}

interface Opened {
  readonly page: Page;
  readonly frame: Frame;
  /** Errors of the page, and requests to anywhere but the stand-in. */
  readonly faults: readonly string[];
}

/** Opens the sidebar by the item of the menu. */
async function openSidebar(book: Book, item: number): Promise<Opened> {
  served = await serveSheets(book);
  const { url } = served;
  const page = await browser.newPage({ viewport: { width: 300, height: 800 } });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("request", (request) => request.url().startsWith(url) || faults.push(request.url()));
  await page.goto(`${url}?item=${item}`);
  const frame = page.frame("sidebar");
  if (frame === null) throw new Error("There is no frame for the sidebar.");
  return { page, frame, faults };
}

const meetings = (book: Book) => book.sheets.find(({ name }) => name === "PLT Meetings")?.cells.slice(1) ?? [];

test("a meeting that is typed in the sidebar stands in the sheet", async () => {
  const book = await bookWithLog();
  const { page, frame, faults } = await openSidebar(book, 1);
  await frame.locator("#meeting-date").fill("2025-10-08");
  await frame.locator("#meeting-notes").fill("=Agreed on one goal");
  await page.screenshot({ path: join(SCREENS, "sheets-stand-in meeting.png") });
  await frame.locator(".foot button").click();
  await frame.locator(".arrival").waitFor();
  await page.screenshot({ path: join(SCREENS, "sheets-stand-in saved.png") });
  const cells = meetings(book).flat();
  expect(cells).toContainEqual(expect.objectContaining({ value: 45938, format: "mmm d, yyyy" }));
  expect(cells).toContainEqual(expect.objectContaining({ value: "=Agreed on one goal" }));
  expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});

test("a team's own notes are found, shown and converted on a click", async () => {
  const book = bookWith("Grade 5", sheetsOf(NOTES));
  const { page, frame, faults } = await openSidebar(book, 0);
  const convert = frame.getByRole("button", { name: "Convert 2 meetings" });
  await convert.waitFor();
  await page.screenshot({ path: join(SCREENS, "sheets-stand-in found.png") });
  await convert.click();
  await frame.locator(".arrival").waitFor();
  await page.screenshot({ path: join(SCREENS, "sheets-stand-in converted.png") });
  expect(meetings(book).filter((row) => typeof row[0]?.value === "number")).toHaveLength(2);
  expect(faults).toEqual([]);
  await page.close();
});

test.each([
  [0, "start"],
  [1, "meeting"],
  [2, "check"],
  [3, "summary"],
  [4, "more pages"],
])("item %s of the menu opens %s, 300 px wide, with nothing beyond the edge", async (item, view) => {
  const { page, frame, faults } = await openSidebar(await bookWithLog(), item);
  await frame.locator("h1, h2").first().waitFor();
  await page.screenshot({ path: join(SCREENS, `sheets-stand-in ${view} view.png`) });
  const [inner, scroll] = await frame.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
  expect([inner, scroll]).toEqual([300, 300]);
  expect(faults).toEqual([]);
  await page.close();
});

test("what was typed is there again after the sidebar was closed", async () => {
  const book = await bookWithLog();
  const { page, frame } = await openSidebar(book, 1);
  await frame.locator("#meeting-notes").fill("Half a thought");
  await page.waitForTimeout(1500);
  expect([...(served?.host.kept.values() ?? [])].join("")).toContain("Half a thought");
  await page.close();
});

test("something else than a meeting is logged in the sidebar", async () => {
  const book = await bookWithLog();
  const { page, frame, faults } = await openSidebar(book, 0);
  await frame.getByRole("button", { name: "Log something else" }).click();
  await frame.getByRole("button", { name: "Norm", exact: true }).click();
  await frame.locator("#norm-text").fill("=We begin on time.");
  await frame.locator(".foot button").click();
  await frame.locator(".arrival").filter({ hasText: "Saved" }).waitFor();
  const norms = book.sheets.find(({ name }) => name === "PLT Norms")?.cells.flat() ?? [];
  expect(norms.filter((cell) => cell?.value === "=We begin on time." && cell.formula === undefined)).toHaveLength(1);
  expect(faults).toEqual([]);
  await page.close();
});
