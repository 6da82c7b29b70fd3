/** A meeting's form in the browser, and what a person does in it. */
import type { Page } from "playwright-core";
import type { FakeSetup } from "./fake-bridge.ts";
import { fakePages } from "./fake-page.ts";

/** The form of a meeting, in a browser of the test file's own. */
export function meetingForms(): (setup: Partial<FakeSetup>) => Promise<Page> {
  const open = fakePages();
  return (setup) => open({ view: "meeting", ...setup });
}

/** What has the focus: its id, else its text. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim() || "");

export const save = (page: Page): Promise<void> => page.locator(".foot button").click();
