/** Every view of the page and how a person gets there, for tests that look at all of them. */
import type { Page } from "playwright-core";
import type { FakeSetup } from "./fake-bridge.ts";
import { notice } from "./fake-replies.ts";

export interface ViewCase {
  readonly name: string;
  readonly setup: Partial<FakeSetup>;
  /** What is done after the page has opened. */
  readonly steps: (page: Page) => Promise<void>;
}

const arrive = async (): Promise<void> => undefined;

/** Presses the one button that the view is about. */
const pressMain = (page: Page): Promise<void> => page.locator("button.primary").last().click();

const unfold = async (page: Page): Promise<void> => {
  for (const fold of await page.locator("details:not([open]) > summary").all()) {
    if (await fold.isVisible()) await fold.click();
  }
};

const NO_DATE = notice({
  code: "form/missing",
  severity: "error",
  entry: "try-1",
  field: "date",
  facts: { heading: "Date" },
});

async function seePages(page: Page): Promise<void> {
  await page.waitForSelector(".file-button");
}

/** Chooses files of these names; what stands in them nobody reads here. */
const choose = (page: Page, ...names: readonly string[]): Promise<void> =>
  page
    .locator(".file-button input")
    .first()
    .setInputFiles(names.map((name) => ({ name, mimeType: "", buffer: Buffer.from("x") })));

export const VIEWS: readonly ViewCase[] = [
  { name: "start of a log", setup: { file: "log" }, steps: arrive },
  {
    name: "more to bring in",
    setup: { file: "log" },
    steps: async (page) => {
      await page.getByRole("button", { name: /Look through my tabs|Mirar mis pestañas/ }).click();
      await page.waitForSelector(".card .tick");
    },
  },
  { name: "preview", setup: { file: "notes" }, steps: arrive },
  { name: "preview unfolded", setup: { file: "notes" }, steps: unfold },
  {
    name: "converted",
    setup: { file: "notes" },
    steps: async (page) => {
      await pressMain(page);
      await page.waitForSelector(".arrival");
    },
  },
  {
    name: "conversion undone",
    setup: { file: "notes" },
    steps: async (page) => {
      await pressMain(page);
      await page.locator(".offer button").click();
      await page.waitForSelector("details[open] .places");
    },
  },
  {
    name: "conversion failed",
    setup: { file: "notes", failures: { convert: ["unreached"] } },
    steps: async (page) => {
      await pressMain(page);
      await page.waitForSelector(".problem");
    },
  },
  {
    name: "converting",
    setup: { file: "notes", failures: { convert: ["hang"] } },
    steps: async (page) => {
      await pressMain(page);
      await page.waitForSelector(".spinner");
    },
  },
  { name: "new log", setup: { file: "empty" }, steps: arrive },
  { name: "meeting", setup: { view: "meeting" }, steps: arrive },
  { name: "meeting unfolded", setup: { view: "meeting" }, steps: unfold },
  {
    name: "meeting kept from before",
    setup: { view: "meeting" },
    steps: async (page) => {
      await page.locator("[id=meeting-notes]").fill("We looked at the exit tickets");
      await page.reload();
      await page.waitForSelector(".banner");
      await page.locator("details.folded summary").click();
    },
  },
  { name: "meeting without a log", setup: { view: "meeting", file: "empty" }, steps: arrive },
  {
    name: "meeting with actions",
    setup: { view: "meeting" },
    steps: async (page) => {
      await page.locator(".action input").first().check();
      await page.locator("button.wide").click();
      await page.locator("[id=new-1-text]").fill("Ask the coach for fraction strips");
      await page.locator("button.wide").click();
    },
  },
  {
    name: "meeting with something to fix",
    setup: { view: "meeting", tried: [NO_DATE] },
    steps: async (page) => {
      await page.locator("[id=meeting-date]").fill("");
      await pressMain(page);
      await page.waitForSelector(".problem");
    },
  },
  {
    name: "meeting not saved",
    setup: { view: "meeting", failures: { save: ["refused"] } },
    steps: async (page) => {
      await pressMain(page);
      await page.waitForSelector(".problem");
    },
  },
  {
    name: "meeting saved",
    setup: { view: "meeting" },
    steps: async (page) => {
      await page.locator(".action input").first().check();
      await pressMain(page);
      await page.waitForSelector(".arrival");
    },
  },
  { name: "check", setup: { view: "check" }, steps: arrive },
  {
    name: "summary",
    setup: { view: "summary" },
    steps: async (page) => {
      await pressMain(page);
      await page.waitForSelector(".good");
    },
  },
  {
    name: "a team's pages",
    setup: { view: "summary" },
    steps: async (page) => {
      await page.locator(".offer select").selectOption({ index: 1 });
      await page.locator(".offer button").last().click();
      await page.waitForSelector(".offer .good");
    },
  },
  { name: "a program's pages", setup: { view: "summary", file: "program" }, steps: seePages },
  {
    name: "logs that are being read",
    setup: { view: "summary", file: "program" },
    steps: async (page) => {
      await seePages(page);
      await choose(page, ...Array.from({ length: 20 }, (_, i) => `team ${i}.xlsx`));
      await page.waitForSelector("progress");
    },
  },
  {
    name: "collected logs",
    setup: { view: "summary", file: "program" },
    steps: async (page) => {
      await seePages(page);
      await choose(page, "grade 5.xlsx", "bad.xlsx", "empty.xlsx", "Music.xlsx", "notes.docx");
      await page.waitForSelector(".good");
      await unfold(page);
    },
  },
  {
    name: "district pages",
    setup: { view: "summary", file: "program" },
    steps: async (page) => {
      await seePages(page);
      await page.locator(".offer button").last().click();
      await page.waitForSelector(".offer .good");
    },
  },
  { name: "nothing answers", setup: { failures: { open: ["unreached"] } }, steps: arrive },
];
