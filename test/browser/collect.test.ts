/** A coordinator collects logs in Excel's pane and draws the district's pages: all of it on this computer. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import type { Command, Reply } from "../../core/index.ts";
import { bytesOfBook } from "../../workbench/book-file.ts";
import type { Book } from "../../workbench/hosts/book.ts";
import { bookOf } from "../../workbench/hosts/book-of.ts";
import { teamLog } from "../core/commands/a-team-log.ts";
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

const cellsIn = (book: Book, name: string): readonly string[] =>
  (book.sheets.find((sheet) => sheet.name === name)?.cells ?? []).map((row) =>
    row.map((cell) => String(cell?.value ?? "")).join(" | "),
  );

/** Sends a command as the page itself does. */
const send = (frame: Frame, command: Command): Promise<Reply> =>
  frame.evaluate(
    (sent) => (globalThis as unknown as { pltLog: { send: (c: unknown) => Promise<Reply> } }).pltLog.send(sent),
    command,
  );

const FOLDER = mkdtempSync(join(tmpdir(), "plt-logs-"));
afterAll(() => rmSync(FOLDER, { recursive: true }));

/** Files of a real folder: their time of change is the same whenever they are chosen. */
function put(name: string, bytes: Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, bytes);
  return path;
}

function logFile(team: string, school: string, meetings: number): string {
  const log = teamLog(team, school, meetings);
  const cells = log.sheets.map(({ name, cells: rows }): [string, typeof rows] => [name, rows]);
  return put(`${team}.xlsx`, bytesOfBook(bookOf(team, Object.fromEntries(cells))));
}

const LOGS = [
  logFile("Grade 5", "Maple Ridge", 4),
  logFile("Science", "Oak Hill", 3),
  put("broken.xlsx", Buffer.from("no workbook")),
];

test("chosen logs are read in the pane, listed, and drawn as the district's pages, with no request anywhere", async () => {
  const setup = { ...USUAL_PANE, width: 320 };
  const { page, frame, book, faults } = await openPane(browser, bookOf("District", { Sheet1: [["hello"]] }), setup);
  const asked: string[] = [];
  await frame.locator("main h1").waitFor();
  const begun = await send(frame, { type: "new", id: "begin", team: { name: "Cedar County" }, book: "program" });
  expect(begun.type).toBe("created");
  await frame.getByRole("button", { name: "Summary", exact: true }).click();
  await frame.locator(".file-button").first().waitFor();
  page.on("request", (request) => asked.push(request.url()));
  const input = frame.locator(".file-button input").first();
  await input.setInputFiles(LOGS);
  await frame.locator(".good").waitFor();
  await page.screenshot({ path: join(SCREENS, "excel-pane-collected.png"), fullPage: true });
  const collected = cellsIn(await book(), "PLT Collected");
  expect(collected[1]).toMatch(/^Grade 5 \| Maple Ridge \| Read \| \d{4}-/);
  expect(collected[2]).toMatch(/^Science \| Oak Hill \| Read/);
  expect(await frame.locator(".card").last().textContent()).toContain("broken.xlsx: It is damaged");

  // Chosen again, nothing is opened that has not changed.
  await input.setInputFiles(LOGS.slice(0, 2));
  await frame.locator(".good").getByText("2 teams unchanged").waitFor();

  await frame.getByRole("button", { name: "Draw the district pages" }).click();
  await frame.getByRole("button", { name: "Show PLT District" }).waitFor();
  await page.screenshot({ path: join(SCREENS, "excel-pane-district.png"), fullPage: true });
  expect(cellsIn(await book(), "PLT All Teams").join("\n")).toMatch(/Grade 5 \| Maple Ridge/);
  expect(JSON.stringify((await book()).sheets.map(({ cells }) => cells))).not.toContain("Secret");
  const own = asked.filter((url) => !url.startsWith("https://plt.test/"));
  expect(own).toEqual([]);
  expect(asked.filter((url) => !/\.(js|css)$/.test(url))).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});
