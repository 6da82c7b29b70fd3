/** The view in which a team's notes are brought in, in the browser. */
import type { Locator, Page } from "playwright-core";
import type { FakeSetup } from "./fake-bridge.ts";
import { fakePages } from "./fake-page.ts";

/** The view of a file with notes, once it was looked through, in a browser of the test file's own. */
export function startViews(): (setup: Partial<FakeSetup>) => Promise<Page> {
  const open = fakePages();
  return async (setup) => {
    const page = await open({ file: "notes", ...setup });
    await page.waitForSelector("main :is(.foot, .offer, .problem)");
    return page;
  };
}

export const convert = (page: Page): Promise<void> => page.locator(".foot button").click();

/** What is said of one tab. */
export const cardOf = (page: Page, sheet: string): Locator =>
  page.locator(".card").filter({ has: page.getByLabel(sheet) });
