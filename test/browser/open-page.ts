/** Opens the page in a browser as strictly as any host would: 300 px wide, no inline code, no request but its own two files. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Snapshot } from "../../core/index.ts";
import type { FakeSetup } from "./fake-bridge.ts";

const ROOT = join(__dirname, "..", "..");
const BUILT = join(ROOT, ".cache", "test-page");
const ORIGIN = "http://plt.test/";
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";
const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>PLT Log</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/ENTRY.css"></head><body><div id="app"></div><script src="/ENTRY.js"></script></body></html>`;

/** The scripts that a test can open: the page over the fake host, or over the core. */
type Entry = "page-entry" | "core-entry";

/** Runs beside jest, whose own kinds of arrays the bundler does not take for arrays. */
const BUNDLER = "import { build } from 'esbuild'; await build(JSON.parse(process.argv[1]));";

/** Bundles the page once for a test file, as the build does. */
export function bundlePage(entry: Entry): void {
  mkdirSync(BUILT, { recursive: true });
  const options = {
    entryPoints: [join(ROOT, "test", "browser", `${entry}.ts`)],
    outdir: BUILT,
    bundle: true,
    format: "iife",
    target: "es2020",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "error",
  };
  execFileSync(process.execPath, ["--input-type=module", "-e", BUNDLER, JSON.stringify(options)], { cwd: ROOT });
}

const TYPES: Readonly<Record<string, string>> = { css: "text/css", js: "text/javascript" };

/** What the page's own address serves; undefined for anything else, which no page may ask for. */
function served(url: string, entry: Entry): { readonly contentType: string; readonly body: string } | undefined {
  if (url === ORIGIN) return { contentType: "text/html", body: HTML.replace(/ENTRY/g, entry) };
  const ending = ["css", "js"].find((each) => url === `${ORIGIN}${entry}.${each}`);
  if (ending === undefined) return undefined;
  return { contentType: TYPES[ending] ?? "", body: readFileSync(join(BUILT, `${entry}.${ending}`), "utf8") };
}

export interface OpenPage {
  readonly page: Page;
  /** Errors of the page and requests that it should not make; a test that ends well leaves it empty. */
  readonly faults: string[];
}

export const USUAL: FakeSetup = {
  suite: "sheets",
  language: "en",
  view: "start",
  file: "log",
  failures: {},
  tried: [],
};

/** A page that notes every error and every request that it should not make, and then its script with what it starts from. */
async function openEntry(page: Page, entry: Entry, start: (page: Page) => Promise<void>): Promise<OpenPage> {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.route("**", (route) => {
    const file = served(route.request().url(), entry);
    if (file !== undefined) return route.fulfill({ ...file, headers: { "content-security-policy": CSP } });
    faults.push(`request to ${route.request().url()}`);
    return route.abort();
  });
  await start(page);
  await page.goto(ORIGIN);
  await page.waitForSelector("main:not(:has(.progress)) :is(h1, .problem)");
  return { page, faults };
}

/** The page over the fake host. `dark` shows it as for a person whose system is dark. */
export async function openPage(
  browser: Browser,
  setup: Partial<FakeSetup>,
  media: { readonly width: number; readonly dark: "dark" | "light" } = { width: 300, dark: "light" },
): Promise<OpenPage> {
  const page = await browser.newPage({ viewport: { width: media.width, height: 800 }, colorScheme: media.dark });
  const given = { ...USUAL, ...setup };
  return openEntry(page, "page-entry", (before) =>
    before
      .addInitScript((start) => {
        window.setup = start;
      }, given)
      .then(() => undefined),
  );
}

/** The page over the core and a workbook in memory. */
export async function openCorePage(browser: Browser, book: Snapshot): Promise<OpenPage> {
  const page = await browser.newPage({ viewport: { width: 300, height: 800 } });
  return openEntry(page, "core-entry", (before) =>
    before
      .addInitScript((start) => {
        window.startBook = start;
      }, book)
      .then(() => undefined),
  );
}
