/** The page over the fake host for the tests of a file: one browser for all of them, and nothing that the page did wrong goes unnoticed. */
import type { Browser, Page } from "playwright-core";
import type { Command } from "../../core/command.ts";
import { launch } from "./chromium.ts";
import type { FakeSetup } from "./fake-bridge.ts";
import { bundlePage, openPage } from "./open-page.ts";

/** What opens the page in such a browser. After each test, errors of its page and requests that it should not have made fail the test. */
export function fakePages(): (setup: Partial<FakeSetup>) => Promise<Page> {
  let browser: Browser;
  let faults: readonly string[] = [];
  beforeAll(async () => {
    bundlePage("page-entry");
    browser = await launch();
  });
  afterAll(() => browser.close());
  afterEach(() => expect(faults).toEqual([]));
  return async (setup) => {
    const opened = await openPage(browser, setup);
    faults = opened.faults;
    return opened.page;
  };
}

/** The commands of a kind that the page has sent. */
export const commandsOf = <T extends Command["type"]>(page: Page, type: T): Promise<Extract<Command, { type: T }>[]> =>
  page.evaluate(
    (wanted) =>
      window.host.commands.filter((command): command is Extract<Command, { type: T }> => command.type === wanted),
    type,
  );

/** All of them. */
export const commands = (page: Page): Promise<Command[]> => page.evaluate(() => window.host.commands);
