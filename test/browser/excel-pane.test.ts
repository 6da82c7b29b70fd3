/** The built pane in a real browser: the real office.js over the stand-in, the real strict content policy, no request elsewhere. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { bookOf } from "../../workbench/hosts/book-of.ts";
import { launch } from "./chromium.ts";
import { bundleStandIn, openPane, USUAL_PANE } from "./excel-pane.ts";

const SCREENS = join(__dirname, "..", "..", ".cache", "screens");
let browser: Browser;

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  bundleStandIn();
  browser = await launch();
});
afterAll(() => browser.close());

test("a team begins its log in the pane, and the tabs are in the workbook", async () => {
  const { page, frame, book, faults } = await openPane(browser, bookOf("Grade 5", { Sheet1: [["hello"]] }));
  await frame.getByLabel("Team", { exact: false }).first().fill("=Grade 5 PLT");
  await page.screenshot({ path: join(SCREENS, "excel-pane-new.png") });
  await frame.getByRole("button", { name: "Make the log" }).click();
  await frame.getByRole("heading", { level: 1 }).filter({ hasNotText: "Start a new log" }).waitFor();
  await page.screenshot({ path: join(SCREENS, "excel-pane-made.png") });
  const { sheets } = await book();
  expect(sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Sheet1", "PLT Meetings", "PLT Actions", "PLT Setup", "PLT Summary"]),
  );
  const cells = sheets.flatMap((sheet) => sheet.cells.flat());
  expect(cells.filter((cell) => cell?.value === "=Grade 5 PLT" && cell.formula === undefined).length).toBeGreaterThan(
    0,
  );
  expect(faults).toEqual([]);
  await page.close();
});

test("the pane speaks Spanish where Excel does", async () => {
  const spanish = { ...USUAL_PANE, locale: "es-ES" };
  const { page, frame, faults } = await openPane(browser, bookOf("5.º", { Hoja1: [["hola"]] }), spanish);
  await frame.locator("main h1").waitFor();
  expect(await frame.locator("html").getAttribute("lang")).toBe("es");
  await page.screenshot({ path: join(SCREENS, "excel-pane-es.png") });
  expect(faults).toEqual([]);
  await page.close();
});
