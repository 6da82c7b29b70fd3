/** The preview of a conversion over ten small workbooks, one of nearly every layout, in both suites and at the width of a sidebar. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import type { Book } from "../../workbench/hosts/book.ts";
import { bookWith } from "../../workbench/hosts/new-book.ts";
import { serveSheets } from "../../workbench/hosts/sheets/serve-sheets.ts";
import { sheetsOf } from "../books/book-text.ts";
import { readBooks } from "../books/read-books.ts";
import { launch } from "./chromium.ts";
import { bundleStandIn, openPane, USUAL_PANE } from "./excel-pane.ts";

const SCREENS = join(__dirname, "..", "..", ".cache", "screens");
const NARROW = 300;

/** What is expected to be offered, by the fact that names a book. */
const SHOWN: readonly (readonly [fact: string, button: string])[] = [
  ["a header under merged titles, a blank row and instructions is found", "Convert 5 meetings"],
  ["two tables side by side are two regions", "Convert 6 entries"],
  ["Spanish headings are read and day-first dates show their order", "Convert 2 meetings"],
  ["hidden rows and tabs are taken along, and that is said", "Convert 4 meetings"],
  ["a form of pairs around an agenda table is one meeting", "Convert 1 meeting"],
  ["a page of dates, newest first, is a meeting a date", "Convert 2 meetings"],
  ["blocks with an agenda table each are a meeting each", "Convert 3 meetings"],
  ["questions down a column with a meeting a column are turned round", "Convert 3 meetings"],
  ["letters for present and absent are read, totals are nobody", "Convert 3 meetings"],
  ["a grid of weeks is a meeting a week with its day asked for", "Convert 3 meetings"],
];

const all = ["rows.books", "grids.books", "forms.books", "pages.books", "others.books"].flatMap(readBooks);
const books = SHOWN.map(([fact, button]) => {
  const found = all.find((each) => each.fact === fact);
  if (!found) throw new Error(`There is no book in which ${fact}.`);
  return { fact, button, book: bookWith("Team notes", found.snapshot.sheets) };
});

interface Opened {
  readonly page: Page;
  readonly frame: Frame;
}

let browser: Browser;
beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  bundleStandIn();
  browser = await launch();
});
afterAll(() => browser.close());

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function inSheets(book: Book): Promise<Opened> {
  const served = await serveSheets(book);
  open.push(() => served.close());
  const page = await browser.newPage({ viewport: { width: NARROW, height: 800 } });
  open.unshift(() => page.close());
  await page.goto(`${served.url}?item=0`);
  const frame = page.frame("sidebar");
  if (frame === null) throw new Error("There is no frame for the sidebar.");
  return { page, frame };
}

async function inExcel(book: Book): Promise<Opened> {
  const { page, frame } = await openPane(browser, book, { ...USUAL_PANE, width: NARROW });
  open.push(() => page.close());
  return { page, frame };
}

/** Opens everything that is folded, so that all of it can be looked at. */
const unfolded = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    for (const details of Array.from(document.querySelectorAll("details"))) details.open = true;
  });

/** How far the page is wider than its frame, in pixels. */
const overflow = (frame: Frame): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const suites = [
  { suite: "Google Sheets", show: inSheets },
  { suite: "Excel", show: inExcel },
];

describe.each(suites)("in $suite", ({ suite, show }) => {
  test.each(books)("$fact: the preview offers it", async ({ fact, button, book }) => {
    const { page, frame } = await show(book);
    await frame.getByRole("button", { name: button, exact: true }).waitFor();
    await page.screenshot({ path: join(SCREENS, `small-book ${suite} ${fact.slice(0, 40)}.png`) });
    await unfolded(frame);
    expect(await overflow(frame)).toBe(0);
    const tall = await frame.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: NARROW, height: Math.min(6000, tall + 20) });
    await page.screenshot({ path: join(SCREENS, `small-book ${suite} ${fact.slice(0, 40)} unfolded.png`) });
  });

  test("actions in notes are ticked one by one, and those alone are written", async () => {
    const notes = sheetsOf(`
# Notes
| Date | Present | Notes |
| @2025-09-10 | Ana Ruiz, Ben Cole | Half missed item 4. Ben will copy the test by 9/19. Ana will call Mr. Diaz. |
| @2025-09-17 | Ana Ruiz, Ben Cole | Talked about groups |
`);
    const { page, frame } = await show(bookWith("Team notes", notes));
    await frame.getByText("Actions in your notes").click();
    await frame.getByLabel("copy the test (Ben Cole, due Sep 19, 2025)").check();
    await page.screenshot({ path: join(SCREENS, `small-book ${suite} actions.png`) });
    await frame.getByRole("button", { name: "Convert 2 meetings" }).click();
    await frame.getByText("1 action", { exact: false }).first().waitFor();
    await page.screenshot({ path: join(SCREENS, `small-book ${suite} converted.png`) });
  });
});
