import type { Browser, Page } from "playwright-core";
import type { Command } from "../../core/command.ts";
import { launch } from "./chromium.ts";
import type { FakeSetup } from "./fake-bridge.ts";
import { NASTY } from "./fake-replies.ts";
import { bundlePage, openPage } from "./open-page.ts";

let browser: Browser;

beforeAll(async () => {
  bundlePage("page-entry");
  browser = await launch();
});

afterAll(() => browser.close());

/** Errors in the page that the test opened, and requests that it should not have made. */
let opened: readonly string[] = [];

afterEach(() => expect(opened).toEqual([]));

const openStart = async (setup: Partial<FakeSetup>): Promise<Page> => {
  const { page, faults } = await openPage(browser, { file: "notes", ...setup });
  await page.waitForSelector("main :is(.foot, .offer, .problem)");
  opened = faults;
  return page;
};

const commands = (page: Page): Promise<Command[]> => page.evaluate(() => window.host.commands);

const commandsOf = async <T extends Command["type"]>(page: Page, type: T) =>
  (await commands(page)).filter((command): command is Extract<Command, { type: T }> => command.type === type);

const convert = (page: Page): Promise<void> => page.locator(".foot button").click();

const cardOf = (page: Page, sheet: string) => page.locator(".card").filter({ has: page.getByLabel(sheet) });

test("headings that were not understood for sure are open and first, the others folded", async () => {
  const page = await openStart({});
  const card = cardOf(page, "Grade 5 notes");
  expect(await card.locator("select:visible").count()).toBe(2);
  expect(await card.locator(".to-look-at h3").textContent()).toBe("Please look at 2 headings");
  expect(await card.getByText("3 headings understood").isVisible()).toBe(true);
  expect(await card.getByText("2 headings kept as your own").isVisible()).toBe(true);
  await page.close();
});

test("each heading shows what stands under it, what it is read as, and how sure that is", async () => {
  const page = await openStart({});
  const asked = page.locator(".to-look-at .field-choice").first();
  expect(await asked.locator(".samples").textContent()).toContain("“Unit 1 exit tickets”");
  expect(await asked.locator("select").inputValue()).toBe("data_source");
  expect(await asked.locator(".why").textContent()).toMatch(/^Likely\./);
  expect(await asked.locator("option").nth(1).textContent()).toBe("Data source");
  await page.close();
});

test("nothing is written before the click", async () => {
  const page = await openStart({});
  await page.locator(".to-look-at select").first().selectOption("assessment");
  await page.getByLabel("Last year").uncheck();
  await page.waitForFunction(() => window.host.commands.length > 3);
  const looks = ["open", "inspect", "inspect", "inspect"];
  expect((await commands(page)).map(({ type }) => type)).toEqual(looks);
  await convert(page);
  await page.waitForSelector(".arrival");
  expect((await commands(page)).map(({ type }) => type)).toEqual([...looks, "convert", "open"]);
  await page.close();
});

test("what a person changed goes into the conversion: a field, a heading kept as it is, a tab left out", async () => {
  const page = await openStart({});
  await page.locator(".to-look-at select").first().selectOption("assessment");
  await page.locator(".to-look-at select").nth(1).selectOption("");
  await page.getByLabel("Last year").uncheck();
  expect(await page.locator(".foot button").textContent()).toBe("Convert 25 meetings");
  await convert(page);
  const [sent] = await commandsOf(page, "convert");
  expect(sent?.corrections).toEqual({
    fields: [
      { sheet: "Grade 5 notes", cell: "C4", field: "assessment" },
      { sheet: "Grade 5 notes", cell: "E4", field: null },
    ],
    headers: [],
    leftOut: ["Last year"],
    actions: [],
    partsOut: [],
    takenIn: [],
  });
  await page.close();
});

test("a heading that was decided stays where it was and says who decided", async () => {
  const page = await openStart({});
  const first = page.locator(".to-look-at .field-choice").first();
  await first.locator("select").selectOption("assessment");
  await page.waitForFunction(() => window.host.commands.length > 2);
  expect(await first.locator(".why").textContent()).toBe("You chose this.");
  expect(await page.locator(".to-look-at .field-choice").count()).toBe(2);
  expect(await first.locator("select").inputValue()).toBe("assessment");
  await page.close();
});

test("another heading row is looked at again, and what was said about the old headings is forgotten", async () => {
  const page = await openStart({});
  const card = cardOf(page, "Grade 5 notes");
  await page.locator(".to-look-at select").first().selectOption("assessment");
  await card.getByText("Are the headings in another row?").click();
  await card.getByLabel("Row with the headings").fill("6");
  await page.keyboard.press("Enter");
  await card.getByText("headings in row 6").waitFor();
  const sent = await commandsOf(page, "inspect");
  expect(sent[sent.length - 1]?.corrections).toEqual({
    fields: [],
    headers: [{ sheet: "Grade 5 notes", row: 6 }],
    leftOut: [],
    partsOut: [],
  });
  await page.close();
});

test("a heading row that is no row is refused in words", async () => {
  const page = await openStart({});
  const card = cardOf(page, "Last year");
  await card.getByText("Are the headings in another row?").click();
  await card.getByLabel("Row with the headings").fill("top");
  await card.getByRole("button", { name: "Use this row" }).click();
  expect(await card.locator(".field-notice").textContent()).toBe("Please give a row number, such as 4.");
  expect(await commandsOf(page, "inspect")).toHaveLength(1);
  await page.close();
});

test("tabs that are nothing of ours are named and left alone", async () => {
  const page = await openStart({});
  expect(await page.getByText("Left alone: Budget, Bus schedule").isVisible()).toBe(true);
  await page.close();
});

test("with every tab left out, a click says what to do and sends nothing", async () => {
  const page = await openStart({});
  await page.getByLabel("Grade 5 notes").uncheck();
  await page.getByLabel("Last year").uncheck();
  await convert(page);
  await page.waitForSelector(".toast");
  expect(await page.locator(".toast").textContent()).toBe("Tick at least one tab to bring in.");
  expect(await commandsOf(page, "convert")).toHaveLength(0);
  await page.close();
});

test("a conversion that got no answer is tried again under the same id", async () => {
  const page = await openStart({ failures: { convert: ["lost"] } });
  await convert(page);
  await page.waitForSelector(".problem:focus");
  await convert(page);
  await page.waitForSelector(".arrival:focus");
  const [first, second] = await commandsOf(page, "convert");
  expect(second).toEqual(first);
  await page.close();
});

test("the result says how much went where, leads there, and offers to undo just that", async () => {
  const page = await openStart({});
  await convert(page);
  await page.getByRole("button", { name: "14 actions in PLT Actions" }).click();
  expect(await page.evaluate(() => window.host.places)).toEqual([{ sheet: "PLT Actions", cell: "A2" }]);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.waitForSelector(".arrival:has-text('Taken back')");
  const [converted] = await commandsOf(page, "convert");
  expect((await commandsOf(page, "undo"))[0]?.command).toBe(converted?.id);
  expect(await page.getByText("1 entry was kept:").isVisible()).toBe(true);
  const kept = page.locator("details[open] .places li");
  expect(await kept.textContent()).toBe("2025-10-08 Someone changed it.");
  await page.close();
});

test("after a conversion the meeting form is there", async () => {
  const page = await openStart({});
  await convert(page);
  await page.getByRole("button", { name: "Log a meeting" }).click();
  await page.waitForSelector("[id=meeting-date]");
  await page.close();
});

test("a place that is gone is said, not thrown", async () => {
  const page = await openStart({});
  await page.getByRole("button", { name: "Cells A1:C19" }).click();
  await page.waitForSelector(".toast");
  expect(await page.locator(".toast").textContent()).toContain("We could not open Last year there.");
  await page.close();
});

test("markup in a team's cells is shown as text and does nothing", async () => {
  const page = await openStart({});
  expect(await page.locator(".samples").nth(1).getAttribute("title")).toContain(NASTY);
  expect(await page.locator("main img, main script").count()).toBe(0);
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  await page.close();
});

test("a file without notes begins a new log with the team's own facts", async () => {
  const page = await openStart({ file: "empty" });
  await page.getByLabel("Team").fill("Grade 5 PLT");
  await page.getByRole("button", { name: "Make the log" }).click();
  await page.waitForSelector(".arrival:focus");
  const [sent] = await commandsOf(page, "new");
  expect(sent?.team).toEqual(expect.objectContaining({ name: "Grade 5 PLT", school_year: "2025-26", school: null }));
  await page.close();
});

test("a file that has a log says how it stands and offers to take the last change back", async () => {
  const page = await openStart({ file: "log" });
  expect(await page.getByText("Your last meeting in the log was on Oct 8, 2025.").isVisible()).toBe(true);
  expect(await page.getByText("3 actions are still open, 1 overdue.").isVisible()).toBe(true);
  await page.getByRole("button", { name: "Undo the last change" }).click();
  await page.waitForSelector(".arrival");
  expect((await commandsOf(page, "undo"))[0]?.command).toBe("c0nvert");
  await page.close();
});

test("a file that cannot be looked through is tried again on a click", async () => {
  const page = await openStart({ failures: { open: ["unreached"] } });
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("We found 43 meetings in this file.").waitFor();
  await page.close();
});

test("a person who changed something in the file has it looked through again", async () => {
  const page = await openStart({});
  await page.getByRole("button", { name: "Look through the file again" }).click();
  await page.waitForSelector("h1:focus:has-text('Bring in your notes')");
  expect(await commandsOf(page, "open")).toHaveLength(2);
  await page.close();
});

test("a small picture shows lines of the sheet with what each was read as, in words", async () => {
  const page = await openStart({});
  const rows = cardOf(page, "Grade 5 notes").locator(".picture tbody tr");
  expect(await rows.allTextContents()).toEqual([
    "4headingsDateWho was hereTo do / who",
    expect.stringMatching(/^5entry 19\/3Ana, Ben and Chris/),
    "29not takenTotal25",
  ]);
  expect(await page.locator(".picture caption").first().textContent()).toBe("A few lines of A4:G29, as we read them");
  expect(await page.locator(".picture figcaption").first().textContent()).toBe("25 lines are taken, 1 is not.");
  await page.close();
});

test("what will be written is there to be looked at, and follows what is ticked", async () => {
  const page = await openStart({});
  await page.getByText("What will be written").click();
  const first = page.locator(".writes li").first();
  expect(await first.textContent()).toBe(
    "PLT Meetings: new tab, 43 new rowsDate · Attendees · SnackWith your own headings “Snack”.",
  );
  await page.getByLabel("Last year").uncheck();
  await page.getByText("25 new rows").waitFor();
  await page.close();
});

test("rows changed in the notes since are listed, and taken over where a person ticks them and the log was left alone", async () => {
  const page = await openStart({ file: "log" });
  await page.getByRole("button", { name: "Look through my tabs" }).click();
  await page.getByText("2 entries changed in your notes since").waitFor();
  const changes = page.locator(".changes li");
  expect(await changes.first().textContent()).toBe("Notes: “Sorted exit tickets”, now “Sorted exit tickets twice”");
  expect(await changes.nth(1).textContent()).toContain("(stays: changed in the log)");
  expect(await page.getByLabel("Grade 5 notes, cell A7").isDisabled()).toBe(true);
  await page.getByLabel("Grade 5 notes, cell A6").check();
  expect(await page.locator(".foot button").textContent()).toBe("Add 43 and take over 1");
  await convert(page);
  await page.getByText("1 change was taken over from your notes.").waitFor();
  expect((await commandsOf(page, "convert"))[0]?.updates).toEqual(["c1-2"]);
  await page.close();
});

test("a file that has a log can bring in more of the team's own notes", async () => {
  const page = await openStart({ file: "log" });
  await page.getByRole("button", { name: "Look through my tabs" }).click();
  await convert(page);
  await page.getByText("1 entry was there already and was not added again.").waitFor();
  await page.close();
});
