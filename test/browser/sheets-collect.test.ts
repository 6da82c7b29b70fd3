/** Collecting in the sidebar of the coordinator edition, as it ships, over the built script in the stand-in. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import type { Book } from "../../workbench/hosts/book.ts";
import type { OtherFiles } from "../../workbench/hosts/sheets/other-files.ts";
import { type ServedSheets, serveHost } from "../../workbench/hosts/sheets/serve-sheets.ts";
import type { SheetsHost } from "../../workbench/hosts/sheets/sheets-host.ts";
import { coordinator, idOf, logs, programBook, tabOf, tell } from "../gas/a-district.ts";
import { emptyBook } from "../gas/stand-in/script.ts";
import { launch } from "./chromium.ts";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const SCREENS = join(__dirname, "..", "..", ".cache", "screens");
/** Collect from the teams. */
const COLLECT = 5;

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

interface Opened {
  readonly page: Page;
  readonly frame: Frame;
  readonly faults: readonly string[];
  /** The second step waits until this is called, so that there is time to look. */
  readonly goOn: () => void;
}

const openPage = (book: Book, others: OtherFiles, change = {}): Promise<Opened> =>
  openOver(coordinator(book, { others, ...change }));

/** Opens the page by the menu; what it does wrong, and whatever it asks of anywhere else, is in `faults`. */
async function openOver(host: SheetsHost): Promise<Opened> {
  served = await serveHost(host);
  const { url } = served;
  const page = await browser.newPage({ viewport: { width: 300, height: 800 } });
  const faults: string[] = [];
  let goOn = (): void => undefined;
  const gate = new Promise<void>((open) => {
    goOn = open;
  });
  let steps = 0;
  await page.route("**/run", async (route) => {
    if (route.request().postData()?.includes("pltCollectMore") === true && ++steps === 2) await gate;
    await route.continue();
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("request", (request) => request.url().startsWith(url) || faults.push(request.url()));
  await page.goto(`${url}?item=${COLLECT}`);
  const frame = page.frame("sidebar");
  if (frame === null) throw new Error("There is no frame for the sidebar.");
  return { page, frame, faults, goOn: () => goOn() };
}

/** A picture for looking at, with no barrier that axe can find and nothing beyond the edge. */
async function shot(page: Page, frame: Frame, name: string): Promise<void> {
  await page.screenshot({ path: join(SCREENS, `sheets-collect ${name}.png`), fullPage: true });
  const [inner, scroll] = await frame.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
  expect([inner, scroll]).toEqual([300, 300]);
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(() =>
    window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
  );
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
}

const lines = (book: Book) => tabOf(book, "PLT Collected").cells.slice(1);
const read = (book: Book): number => lines(book).filter((row) => row.some((cell) => cell?.value === "Read")).length;

test("a click reads all logs, step by step; what could not be read is in the list, and pages can be drawn", async () => {
  const book = programBook(60);
  const { page, frame, faults, goOn } = await openPage(book, (id) => (id === idOf(3) ? "no-access" : logs(id)));
  const begin = frame.getByRole("button", { name: "Collect now" });
  await begin.waitFor();
  await shot(page, frame, "begin");
  await begin.click();
  await frame.locator("progress").waitFor();
  await shot(page, frame, "running");
  goOn();
  await frame.getByText("All logs were looked at.").waitFor();
  await frame.getByRole("button", { name: "Draw the district pages" }).waitFor();
  await shot(page, frame, "done");
  expect(read(book)).toBe(59);
  await frame.getByRole("button", { name: "Draw the district pages" }).click();
  await frame.getByText("are drawn.").first().waitFor();
  await shot(page, frame, "drawn");
  expect(book.sheets.map(({ name }) => name)).toContain("PLT District");
  expect(faults).toEqual([]);
  await page.close();
});

test("a stop is heeded, what was read stays, and on the same day it goes on where it was", async () => {
  const book = programBook(80);
  const { page, frame, faults, goOn } = await openPage(book, logs);
  await frame.getByLabel("Go on every hour").check();
  await frame.getByRole("button", { name: "Collect now" }).click();
  await frame.locator("progress").waitFor();
  await frame.getByText("You may close this window.").waitFor();
  await shot(page, frame, "by the hour");
  await frame.getByRole("button", { name: "Stop", exact: true }).click();
  await frame.getByText("Stopped").waitFor();
  goOn();
  await shot(page, frame, "stopped");
  const before = read(book);
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(80);
  await frame.getByRole("button", { name: "Collect now" }).click();
  await frame.getByText("All logs were looked at.").waitFor();
  expect(read(book)).toBe(80);
  expect(served?.counts.get("SpreadsheetsCollection.get")).toBeLessThan(90);
  expect(faults).toEqual([]);
  await page.close();
});

test("where Google did not collect by the hour, the page says so, and goes on while it is open", async () => {
  const book = programBook(2);
  const host = coordinator(book, { others: logs, clockRuns: "outside" });
  tell(host, "pltCollectBegin", "by-the-hour");
  host.pass(4);
  const { page, frame, faults } = await openOver(host);
  await frame.getByText("Google did not run PLT Log by the hour in this spreadsheet").waitFor();
  await shot(page, frame, "not by the hour");
  await frame.getByRole("button", { name: "Go on collecting" }).click();
  await frame.getByText("All logs were looked at.").waitFor();
  expect(read(book)).toBe(2);
  expect(faults).toEqual([]);
  await page.close();
});

test("without the permission it is said what to do, and a round that is under way can be gone on with or stopped", async () => {
  const book = programBook(3);
  const first = coordinator(book, { others: logs });
  tell(first, "pltCollectBegin", "while-open");
  const granted = ["spreadsheets.currentonly", "script.container.ui", "script.scriptapp"].map(
    (scope) => `https://www.googleapis.com/auth/${scope}`,
  );
  const { page, frame } = await openPage(book, logs, { granted });
  await frame.getByRole("button", { name: "Collect now" }).click();
  await frame.getByText("tick every box").waitFor();
  await shot(page, frame, "without permission");
  await frame.getByRole("button", { name: "Go on collecting" }).waitFor();
  await frame.getByRole("button", { name: "Stop", exact: true }).click();
  await frame.getByText("Stopped").waitFor();
  await page.close();
});

test("in an empty spreadsheet a program's workbook is begun, and it is said where the teams go", async () => {
  const book = emptyBook();
  const { page, frame, faults } = await openPage(book, logs);
  await frame.getByLabel("Name of the school or district").fill("Cedar County");
  await shot(page, frame, "nothing yet");
  await frame.getByRole("button", { name: "Begin a program's workbook" }).click();
  await frame.getByText("No team is registered yet.").waitFor();
  await shot(page, frame, "no teams");
  expect(book.sheets.map(({ name }) => name)).toContain("PLT Teams");
  expect(faults).toEqual([]);
  await page.close();
});

test("in Spanish", async () => {
  const book = programBook(50);
  book.locale = "es_MX";
  const { page, frame, faults, goOn } = await openPage(book, logs);
  await frame.getByRole("button", { name: "Recopilar ahora" }).click();
  await frame.locator("progress").waitFor();
  await shot(page, frame, "running in Spanish");
  goOn();
  await frame.getByText("Se vieron todos los registros.").waitFor();
  expect(faults).toEqual([]);
  await page.close();
});
