/** What follows when a team's notes were brought in, and files that have a log or nothing. */
import { commandsOf } from "./fake-page.ts";
import { NASTY } from "./fake-replies.ts";
import { cardOf, convert, startViews } from "./start-view.ts";

const openStart = startViews();

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
