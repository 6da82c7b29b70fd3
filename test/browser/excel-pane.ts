/** Shows the built pane in a real browser, with the real office.js over the stand-in: nothing else may be asked for. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame, Page, Route } from "playwright-core";
import type { Book } from "../../workbench/hosts/book.ts";
import { bookFromJson, bookToJson } from "../../workbench/hosts/book-json.ts";
import { outerPage } from "../../workbench/hosts/excel/outer-page.ts";

const ROOT = join(__dirname, "..", "..");
const OFFICE = join(ROOT, "node_modules", "@microsoft", "office-js", "dist");
const STAND_IN = join(ROOT, ".cache", "test-page", "excel-in-page.js");
const ORIGIN = "https://plt.test";
const MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const KINDS: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  png: "image/png",
};

/** Runs beside jest, whose own kinds of arrays the bundler does not take for arrays. */
const BUNDLER = "import { build } from 'esbuild'; await build(JSON.parse(process.argv[1]));";

/** Bundles the stand-in for a page, once for a test file. */
export function bundleStandIn(): void {
  const options = {
    entryPoints: [join(ROOT, "workbench", "hosts", "excel", "in-page.ts")],
    outfile: STAND_IN,
    bundle: true,
    format: "iife",
    target: "es2022",
    logLevel: "error",
  };
  execFileSync(process.execPath, ["--input-type=module", "-e", BUNDLER, JSON.stringify(options)], { cwd: ROOT });
}

export interface Pane {
  readonly page: Page;
  /** The pane itself, inside the outer page. */
  readonly frame: Frame;
  /** The cells that the person sees selected. */
  readonly shown: () => Promise<string>;
  /** The workbook as it stands now. */
  readonly book: () => Promise<Book>;
  /** Errors, and requests to anywhere but the pane's own files and Microsoft's office.js. */
  readonly faults: readonly string[];
}

export interface PaneSetup {
  readonly locale: string;
  readonly width: number;
  readonly folder: string;
}

export const USUAL_PANE: PaneSetup = { locale: "en-US", width: 350, folder: join(ROOT, "dist", "office-addin") };

/** Opens the pane over a copy of the workbook. */
export async function openPane(browser: Browser, book: Book, setup: PaneSetup = USUAL_PANE): Promise<Pane> {
  const page = await browser.newPage({ viewport: { width: setup.width, height: 800 } });
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.route("**", (route) => serve(route, setup, faults));
  await page.addInitScript({
    content: `if (location.pathname === "/taskpane.html") { globalThis.excelBook = ${JSON.stringify(bookToJson(book))}; ${readFileSync(STAND_IN, "utf8")} }`,
  });
  await page.goto(`${ORIGIN}/`);
  const element = await page.waitForSelector("iframe");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("The pane has no frame.");
  const stored = (): Promise<string> => frame.evaluate(() => (globalThis as unknown as StandIn).excelStandIn.book());
  const shown = (): Promise<string> =>
    frame.evaluate(() => (globalThis as unknown as StandIn).excelStandIn.shown.cells);
  return { page, frame, shown, faults, book: async () => bookFromJson(await stored()) };
}

interface StandIn {
  readonly excelStandIn: { readonly book: () => string; readonly shown: { readonly cells: string } };
}

function serve(route: Route, setup: PaneSetup, faults: string[]): Promise<void> {
  const url = route.request().url().split(/[?#]/)[0] ?? "";
  if (url === `${ORIGIN}/`) {
    const body = outerPage({ locale: setup.locale, excelApi: "1.14", pane: "/taskpane.html", width: setup.width });
    return route.fulfill({ contentType: "text/html", body });
  }
  const file = url.startsWith(MICROSOFT)
    ? join(OFFICE, url.slice(MICROSOFT.length))
    : join(setup.folder, url.slice(ORIGIN.length));
  const known = (url.startsWith(MICROSOFT) || url.startsWith(ORIGIN)) && existsSync(file);
  if (!known) {
    faults.push(`request to ${url}`);
    return route.abort();
  }
  const contentType = KINDS[file.slice(file.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  return route.fulfill({ contentType, body: readFileSync(file) });
}
