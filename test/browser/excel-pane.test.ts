/** The built pane in a real browser: the real office.js over the stand-in, the real strict content policy, no request elsewhere. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { Book } from "../../workbench/hosts/book.ts";
import { bookOf } from "../../workbench/hosts/book-of.ts";
import { bookWith } from "../../workbench/hosts/new-book.ts";
import { sheetsOf } from "../books/book-text.ts";
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

const NOTES = `
# PLC notes
| Grade 5 PLC notes 2025-26 | > | > | > |
| Date | Who was there | Agenda | To do | Snack |
| @2025-09-10 | Lee, Ortiz | Norms | Ortiz will print the norms | pretzels |
| 9/17 | Lee | Data | | |
`;

const cellsIn = (book: Book, name: string) => book.sheets.find((sheet) => sheet.name === name)?.cells ?? [];

test("a team's notes become a log in the pane, a meeting is logged, shown and taken back", async () => {
  const { page, frame, book, faults, shown } = await openPane(browser, bookWith("Grade 5", sheetsOf(NOTES)));
  const shot = (name: string) => page.screenshot({ path: join(SCREENS, `excel-pane-${name}.png`) });
  const convert = frame.getByRole("button", { name: "Convert 2 meetings" });
  await convert.waitFor();
  await shot("found");
  await convert.click();
  await frame.locator(".arrival").waitFor();
  await shot("converted");
  const [, first] = cellsIn(await book(), "PLT Meetings");
  expect(first?.[0]).toMatchObject({ value: 45910, format: "mmm d, yyyy" });
  expect(first?.some((cell) => cell?.formula === `=HYPERLINK("#'PLC notes'!A3","'PLC notes'!A3")`)).toBe(true);

  await frame.getByRole("button", { name: "Meeting", exact: true }).click();
  await frame.locator("#meeting-date").fill("2025-10-08");
  await frame.locator("#meeting-notes").fill("=1+1 is a text");
  await shot("meeting");
  await frame.locator(".foot button").click();
  await frame.locator(".arrival").filter({ hasText: "Saved" }).waitFor();
  await shot("saved");
  const notes = cellsIn(await book(), "PLT Meetings").flat();
  expect(notes.filter((cell) => cell?.value === "=1+1 is a text" && cell.formula === undefined)).toHaveLength(1);
  await frame.getByRole("button", { name: /1 meeting: PLT Meetings/ }).click();
  for (let turn = 0; turn < 50 && (await shown()) === ""; turn++) await page.waitForTimeout(20);
  expect(await shown()).toBe("'PLT Meetings'!A4");

  await frame.getByRole("button", { name: "Start", exact: true }).click();
  await frame.getByRole("button", { name: "Undo the last change" }).click();
  await frame
    .locator("main")
    .getByText(/taken back|undone|reversed/i)
    .first()
    .waitFor();
  await shot("undone");
  const left = cellsIn(await book(), "PLT Meetings").filter((row) => row.some((cell) => (cell?.value ?? "") !== ""));
  expect(left).toHaveLength(3);
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

test("something else than a meeting is logged in the pane, with what it loads for that", async () => {
  const { page, frame, book, faults } = await openPane(browser, bookOf("Grade 5", { Sheet1: [["hello"]] }));
  await frame.getByLabel("Team", { exact: false }).first().fill("Grade 5 PLT");
  await frame.getByRole("button", { name: "Make the log" }).click();
  await frame.locator(".arrival").waitFor();
  await frame.getByRole("button", { name: "Start", exact: true }).click();
  await frame.getByRole("button", { name: "Log something else" }).click();
  await frame.getByRole("button", { name: "Norm", exact: true }).click();
  await frame.locator("#norm-text").fill("=We begin on time.");
  await page.screenshot({ path: join(SCREENS, "excel-pane-norm.png") });
  await frame.locator(".foot button").click();
  await frame.locator(".arrival").filter({ hasText: "Saved" }).waitFor();
  const norms = cellsIn(await book(), "PLT Norms").flat();
  expect(norms.filter((cell) => cell?.value === "=We begin on time." && cell.formula === undefined)).toHaveLength(1);
  expect(faults).toEqual([]);
  await page.close();
});
