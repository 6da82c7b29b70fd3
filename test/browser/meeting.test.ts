import type { Page } from "playwright-core";
import { commandsOf } from "./fake-page.ts";
import { NASTY, ROSTER } from "./fake-replies.ts";
import { focused, meetingForms, save } from "./meeting-form.ts";

const openMeeting = meetingForms();

/** Presses Tab until the element with this id or text has the focus. */
async function tabTo(page: Page, target: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await focused(page)) === target) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${target}.`);
}

test("a meeting is logged with the keyboard alone (W7)", async () => {
  const page = await openMeeting({});
  await tabTo(page, "meeting-date");
  await page.keyboard.press("Tab");
  await tabTo(page, "meeting-facilitator");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Dana Whitfield");
  await tabTo(page, "meeting-stage");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, "meeting-notes");
  await page.keyboard.type("Agreed on one goal.");
  await tabTo(page, "Add an action");
  await page.keyboard.press("Enter");
  await page.waitForSelector("[id=new-1-text]:focus");
  await page.keyboard.type("Draft the exit ticket");
  await tabTo(page, "new-1-owner");
  await page.keyboard.type("Ana Reyes");
  await tabTo(page, "Save the meeting");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".arrival");
  expect(await focused(page)).toBe("Saved");
  const [sent] = await commandsOf(page, "save");
  expect(sent?.entries).toEqual([
    {
      kind: "meeting",
      id: "",
      values: expect.objectContaining({
        date: "2025-10-15",
        attendees: ROSTER,
        facilitator: "Dana Whitfield",
        stage: "learn-together",
        notes: "Agreed on one goal.",
        minutes: 45,
      }),
    },
    {
      kind: "action-item",
      id: "",
      values: { text: "Draft the exit ticket", owner: "Ana Reyes", due: "2025-10-22", status: "open", note: null },
    },
  ]);
  await page.close();
});

test("an open action that is ticked is sent as done", async () => {
  const page = await openMeeting({});
  await page.getByLabel("Print the fraction rubric").check();
  await save(page);
  await page.waitForSelector(".arrival");
  const [sent] = await commandsOf(page, "save");
  expect(sent?.entries[1]).toEqual({ kind: "action-item", id: "a1-1", values: { status: "done" } });
  await page.close();
});

test("an action left empty is not sent", async () => {
  const page = await openMeeting({});
  await page.locator("button.wide").click();
  await save(page);
  await page.waitForSelector(".arrival");
  expect((await commandsOf(page, "save"))[0]?.entries).toHaveLength(1);
  await page.close();
});

test("people are ticked from the roster, and someone who is not on it is added by name", async () => {
  const page = await openMeeting({});
  const people = page.locator("[id=meeting-attendees]");
  await people.getByLabel("Ben Okafor").uncheck();
  await people.locator("input[type=text]").fill("Coach Imani");
  await page.keyboard.press("Enter");
  await save(page);
  await page.waitForSelector(".arrival");
  const [sent] = await commandsOf(page, "save");
  expect(sent?.entries[0]?.values["attendees"]).toEqual([
    ...ROSTER.filter((name) => name !== "Ben Okafor"),
    "Coach Imani",
  ]);
  await page.close();
});

test("the place where an entry went is said, and a click leads there", async () => {
  const page = await openMeeting({});
  await save(page);
  await page.getByRole("button", { name: "PLT Meetings, A27" }).click();
  expect(await page.evaluate(() => window.host.places)).toEqual([{ sheet: "PLT Meetings", cell: "A27" }]);
  await page.close();
});

test("markup that was typed somewhere is shown as text and does nothing", async () => {
  const page = await openMeeting({});
  await page.locator("[id=meeting-notes]").fill(NASTY);
  await page.locator("[id=meeting-attendees] input[type=text]").fill(NASTY);
  await page.keyboard.press("Enter");
  expect(await page.locator(".action-text").nth(2).textContent()).toBe(NASTY);
  expect(await page.locator("[id=meeting-attendees] .people li").last().textContent()).toBe(NASTY);
  expect(await page.locator("main img, main script").count()).toBe(0);
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  await page.close();
});
