/** A real browser for tests of pages. */
import { chromium, type Browser as Running } from "playwright-core";
import { findBrowser } from "./unpack-chromium.ts";

const SWITCHES = ["--no-sandbox", "--no-zygote", "--disable-gpu", "--disable-background-networking", "--no-first-run"];

/** A running browser without a window; the test that launched it closes it (`await browser.close()` in `afterAll`). */
export function launch(): Promise<Running> {
  const { executable, environment } = findBrowser();
  const kept = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return chromium.launch({
    executablePath: executable,
    args: SWITCHES,
    headless: true,
    env: { ...Object.fromEntries(kept), ...environment },
  });
}
