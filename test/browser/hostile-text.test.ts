/** A log whose texts are markup and scripts is shown as text, in the sidebar and on the local page; nothing of it runs. */
import { writeFileSync } from "node:fs";
import type { Browser, Frame, Page } from "playwright-core";
import type { Day } from "../../core/index.ts";
import { bytesOfBook } from "../../workbench/book-file.ts";
import type { Book } from "../../workbench/hosts/book.ts";
import { addBookSheet, newBook } from "../../workbench/hosts/new-book.ts";
import { serveSheets } from "../../workbench/hosts/sheets/serve-sheets.ts";
import { servePage } from "../../workbench/page-server.ts";
import { ownFolder } from "../workbench/cli/typed.ts";
import { launch } from "./chromium.ts";

const SCRIPTS = [
  "<script>alert(1)</script>",
  "</script><script>alert(1)</script>",
  "</textarea><img src=x onerror=alert(1)>",
  '"><svg/onload=alert(1)>',
  "<iframe src=javascript:alert(1)>",
  "&lt;b&gt;bold&lt;/b&gt;",
  "<?= 1+1 ?>",
  "javascript:alert(1)",
];
const ASKING = { today: "2026-05-20" as Day, now: "2026-05-20T15:00", person: "", language: "en" } as const;
const at = ownFolder();

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** A log in which a meeting and the actions say all of it. */
async function hostileLog(): Promise<Book> {
  const book = newBook("<img src=x onerror=alert(1)>");
  addBookSheet(book, "<b>Notes</b>");
  const host = await serveSheets(book);
  const perform = (command: unknown): unknown => host.host.call("pltCommand", [JSON.stringify(command)]);
  perform({ type: "new", id: "c1", team: { name: SCRIPTS[0] } });
  const actions = SCRIPTS.map((text) => ({
    kind: "action-item",
    id: "",
    values: { text, owner: text, status: "open" },
  }));
  const meeting = {
    kind: "meeting",
    id: "",
    values: { date: "2025-10-08", notes: SCRIPTS[2], facilitator: SCRIPTS[3] },
  };
  perform({ type: "save", id: "c2", entries: [meeting, ...actions] });
  await host.close();
  return book;
}

interface Watched {
  readonly page: Page;
  readonly faults: string[];
}

/** A page that notes dialogs, errors, and requests to anywhere but `url`. */
async function watched(url: string): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width: 400, height: 900 } });
  const faults: string[] = [];
  page.on("dialog", (dialog) => {
    faults.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => request.url().startsWith(url) || faults.push(request.url()));
  return { page, faults };
}

/** Elements that only a text taken for markup could have made. */
const planted = (frame: Frame | Page): Promise<number> =>
  frame.locator("img, iframe, [onerror], [onload], a[href^=javascript], #app script").count();

test.each([0, 1, 2, 3])("item %s of the menu shows a hostile log without running any of it", async (item) => {
  const served = await serveSheets(await hostileLog());
  const { page, faults } = await watched(served.url);
  await page.goto(`${served.url}?item=${item}`);
  const frame = page.frame("sidebar");
  if (frame === null) throw new Error("There is no frame for the sidebar.");
  await frame.locator("h1, h2").first().waitFor();
  if (item === 1) {
    await frame
      .getByText(SCRIPTS[0] ?? "", { exact: false })
      .first()
      .waitFor({ state: "attached" });
  }
  expect(await planted(frame)).toBe(0);
  expect(faults).toEqual([]);
  await page.close();
  await served.close();
});

test("the local page shows it as text", async () => {
  const book = newBook("hostile");
  addBookSheet(book, "<img src=x onerror=1>").cells = SCRIPTS.map((value) => [{ value }]);
  const file = at("hostile.xlsx");
  writeFileSync(file, bytesOfBook(book));
  const server = await servePage(file, ASKING, "47173");
  const { page, faults } = await watched(server.address);
  await page.goto(server.address);
  await page.getByRole("table").waitFor();
  expect(await page.getByRole("tab").allTextContents()).toEqual(["<img src=x onerror=1>"]);
  const shown = (await page.getByRole("table").textContent()) ?? "";
  for (const text of SCRIPTS) expect(shown).toContain(text);
  expect(await planted(page)).toBe(0);
  expect(faults).toEqual([]);
  await page.close();
  await server.close();
});
