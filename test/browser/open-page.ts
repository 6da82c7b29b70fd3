/** Opens the page in a browser as strictly as any host would: 300 px wide, no inline code, no request but its own two files. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { FakeSetup } from "./fake-bridge.ts";

const ROOT = join(__dirname, "..", "..");
const BUILT = join(ROOT, ".cache", "test-page");
const ORIGIN = "http://plt.test/";
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";
const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>PLT Log</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/page-entry.css"></head><body><div id="app"></div><script src="/page-entry.js"></script></body></html>`;

/** Runs beside jest, whose own kinds of arrays the bundler does not take for arrays. */
const BUNDLER = "import { build } from 'esbuild'; await build(JSON.parse(process.argv[1]));";

/** Bundles the page once for a test file, as the build does. */
export function bundlePage(): void {
  mkdirSync(BUILT, { recursive: true });
  const options = {
    entryPoints: [join(ROOT, "test", "browser", "page-entry.ts")],
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

const FILES: Readonly<Record<string, readonly [string, () => string]>> = {
  "/": ["text/html", () => HTML],
  "/page-entry.js": ["text/javascript", () => readFileSync(join(BUILT, "page-entry.js"), "utf8")],
  "/page-entry.css": ["text/css", () => readFileSync(join(BUILT, "page-entry.css"), "utf8")],
};

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

/** The page over the fake host. Media: `dark` shows it as for a person whose system is dark. */
export async function openPage(
  browser: Browser,
  setup: Partial<FakeSetup>,
  media: { readonly width: number; readonly dark: "dark" | "light" } = { width: 300, dark: "light" },
): Promise<OpenPage> {
  const page = await browser.newPage({ viewport: { width: media.width, height: 800 }, colorScheme: media.dark });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await page.route("**", async (route) => {
    const file = FILES[new URL(route.request().url()).pathname];
    if (!route.request().url().startsWith(ORIGIN) || file === undefined) {
      faults.push(`request to ${route.request().url()}`);
      return route.abort();
    }
    const headers = { "content-security-policy": CSP };
    return route.fulfill({ contentType: file[0], body: file[1](), headers });
  });
  await page.addInitScript(
    (given) => {
      window.setup = given;
    },
    { ...USUAL, ...setup },
  );
  await page.goto(ORIGIN);
  await page.waitForSelector("main :is(h1, .problem)");
  return { page, faults };
}
