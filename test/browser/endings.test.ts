/** Whatever a save ends in, what was typed stays in the form, and the next try is the same command. */
import type { Browser, Page } from "playwright-core";
import type { Command } from "../../core/command.ts";
import { ENDINGS } from "../faults/endings.ts";
import { launch } from "./chromium.ts";
import type { Failure } from "./fake-bridge.ts";
import { notice } from "./fake-replies.ts";
import { bundlePage, openPage } from "./open-page.ts";

let browser: Browser;

beforeAll(async () => {
  bundlePage("page-entry");
  browser = await launch();
});

afterAll(() => browser.close());

/** Every ending as a refusal and as a failure; then no answer at all. */
const FAILURES: readonly Failure[] = [
  ...ENDINGS.flatMap((code) =>
    (["refused", "failed"] as const).map((is) => ({
      is,
      notice: notice({ code, severity: "error", facts: { "said.en": `Said of ${code}.` } }),
    })),
  ),
  "lost",
];

const saves = (page: Page): Promise<readonly Extract<Command, { type: "save" }>[]> =>
  page.evaluate(() => window.host.commands.filter((command) => command.type === "save"));

interface Typed {
  /** Texts by the ids of the fields that they were typed into. */
  readonly fields: Readonly<Record<string, string>>;
  /** Under which name the page keeps the draft. */
  readonly draft: string;
}

const MEETING: Typed = {
  fields: { "meeting-notes": "We looked at", "new-1-text": "Call the coach" },
  draft: "meeting",
};
const GOAL: Typed = { fields: { "goal-text": "80% add fractions", "goal-measure": "Unit quiz" }, draft: "entry:goal:" };

async function typeAll(page: Page, { fields }: Typed): Promise<void> {
  for (const [id, text] of Object.entries(fields)) await page.locator(`[id=${id}]`).fill(text);
}

async function inForm(page: Page, { fields }: Typed): Promise<Readonly<Record<string, string>>> {
  const values: Record<string, string> = {};
  for (const id of Object.keys(fields)) values[id] = await page.locator(`[id=${id}]`).inputValue();
  return values;
}

/** Saves until it is done; answers the endings after which something that was typed was not in the form. */
async function savesUntilDone(page: Page, typed: Typed): Promise<readonly Failure[]> {
  const lost: Failure[] = [];
  for (const [i, failure] of FAILURES.entries()) {
    await page.locator(".foot button").click();
    await page.waitForFunction(
      (sent) => window.host.commands.filter(({ type }) => type === "save").length === sent,
      i + 1,
    );
    await page.waitForSelector(".problem");
    await page.waitForSelector(".foot button:not([disabled])");
    const now = await inForm(page, typed);
    if (JSON.stringify(now) !== JSON.stringify(typed.fields)) lost.push(failure);
  }
  return lost;
}

async function staysAfterEveryEnding(page: Page, typed: Typed, open: () => Promise<void>): Promise<void> {
  await open();
  await typeAll(page, typed);
  expect(await savesUntilDone(page, typed)).toEqual([]);
  const sent = await saves(page);
  expect(sent).toHaveLength(FAILURES.length);
  expect(new Set(sent.map((command) => JSON.stringify(command))).size).toBe(1);
  // It is kept when typing pauses.
  const texts = Object.values(typed.fields);
  await page.waitForFunction(
    ([name, ...wanted]) => wanted.every((text) => (localStorage.getItem(String(name)) ?? "").includes(text)),
    [typed.draft, ...texts],
  );
  // Closed with nothing saved, and opened again.
  await page.reload();
  await open();
  expect(await inForm(page, typed)).toEqual(typed.fields);
}

const lookAt = async (failures: readonly Failure[], view: "start" | "meeting"): Promise<Page> => {
  const { page } = await openPage(browser, { view, failures: { save: failures } });
  return page;
};

test("a meeting stays in its form after every ending, and when the page was closed", async () => {
  const page = await lookAt(FAILURES, "meeting");
  let isFirst = true;
  await staysAfterEveryEnding(page, MEETING, async () => {
    await page.waitForSelector("[id=meeting-notes]");
    if (isFirst) await page.locator("button.wide").click();
    isFirst = false;
  });
  await page.close();
}, 120_000);

test("another entry stays in its form after every ending, and when the page was closed", async () => {
  const page = await lookAt(FAILURES, "start");
  await staysAfterEveryEnding(page, GOAL, async () => {
    await page.getByRole("button", { name: "Log something else" }).click();
    await page.getByRole("button", { name: "Goal", exact: true }).click();
    await page.waitForSelector("[id=goal-text]");
  });
  await page.close();
}, 120_000);

test.each([
  ["meeting", MEETING],
  ["another entry", GOAL],
] as const)("%s is gone from the form only when a reply says that it is saved", async (_, typed) => {
  const page = await lookAt(["lost"], typed === MEETING ? "meeting" : "start");
  if (typed === MEETING) await page.locator("button.wide").click();
  else {
    await page.getByRole("button", { name: "Log something else" }).click();
    await page.getByRole("button", { name: "Goal", exact: true }).click();
  }
  await typeAll(page, typed);
  await page.locator(".foot button").click();
  await page.waitForSelector(".problem");
  expect(await inForm(page, typed)).toEqual(typed.fields);
  await page.locator(".foot button").click();
  await page.waitForSelector(".arrival");
  await page.waitForFunction((name) => localStorage.getItem(name) === "", typed.draft);
  const [first, second] = await saves(page);
  expect(second).toEqual(first);
  await page.close();
});
