/** The pane where a file of it does not arrive: what is said, and that trying again is enough. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { Book } from "../../workbench/hosts/book.ts";
import { bookOf } from "../../workbench/hosts/book-of.ts";
import { launch } from "./chromium.ts";
import { bundleStandIn, openPane, USUAL_PANE } from "./excel-pane.ts";

let browser: Browser;
let folder = "";

beforeAll(async () => {
  bundleStandIn();
  browser = await launch();
});
afterAll(() => browser.close());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plt-pane-"));
  cpSync(USUAL_PANE.folder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const book = () => bookOf("Grade 5", { Sheet1: [["hello"]] });
const without = (file: string): void => rmSync(join(folder, file));
const withAgain = (file: string): void => cpSync(join(USUAL_PANE.folder, file), join(folder, file));

test.each(["seldom.js", "seldom.css", "converter.js", "conversion-en.js"])(
  "%s that did not arrive is asked for again on a click",
  async (file) => {
    without(file);
    const { page, frame, faults } = await openPane(browser, book(), { ...USUAL_PANE, folder });
    await frame.getByText(`A part of PLT Log could not be loaded (${file}).`, { exact: false }).waitFor();
    expect(faults).toContain(`request to https://plt.test/${file}`);
    withAgain(file);
    await frame.getByRole("button", { name: "Try again" }).click();
    await frame.getByRole("heading", { name: "Start a new log" }).waitFor();
    await page.close();
  },
);

test.each([
  ["en-US", "words-en.js", "PLT Log could not be loaded whole."],
  ["es-MX", "words-es.js", "PLT Log no se cargó completo."],
])("in %s without %s the person is told to open the pane again", async (locale, file, told) => {
  without(file);
  const { page, frame } = await openPane(browser, book(), { ...USUAL_PANE, folder, locale });
  await frame.getByText(told, { exact: false }).waitFor();
  await page.close();
});

/** A workbook whose team has begun its log. */
async function bookWithLog(): Promise<Book> {
  const { page, frame, book: stored } = await openPane(browser, book());
  await frame.getByLabel("Team", { exact: false }).first().fill("Grade 5 PLT");
  await frame.getByRole("button", { name: "Make the log" }).click();
  await frame.locator(".arrival").waitFor();
  const made = await stored();
  await page.close();
  return made;
}

test("on a usual day the pane asks for nothing that is seldom needed", async () => {
  const begun = await bookWithLog();
  const seldom = [
    "seldom.js",
    "seldom.css",
    "conversion-en.js",
    "converter.js",
    "further.js",
    "words-es.js",
    "summary-en.js",
    "summary-es.js",
  ];
  for (const file of seldom) without(file);
  const { page, frame, faults } = await openPane(browser, begun, { ...USUAL_PANE, folder });
  await frame.getByRole("button", { name: "Meeting", exact: true }).click();
  await frame.locator("#meeting-date").fill("2025-10-08");
  await frame.locator(".foot button").click();
  await frame.locator(".arrival").waitFor();
  await frame.getByRole("button", { name: "Check", exact: true }).click();
  await frame.getByRole("button", { name: "Check again" }).waitFor();
  expect(faults).toEqual([]);
  await page.close();
});
