import type { Browser, Page } from "playwright-core";
import type { Command } from "../../core/command.ts";
import { launch } from "./chromium.ts";
import type { FakeSetup } from "./fake-bridge.ts";
import { NASTY, notice, ROSTER } from "./fake-replies.ts";
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

const openMeeting = async (setup: Partial<FakeSetup>): Promise<Page> => {
  const { page, faults } = await openPage(browser, { view: "meeting", ...setup });
  opened = faults;
  return page;
};

const commandsOf = <T extends Command["type"]>(page: Page, type: T): Promise<Extract<Command, { type: T }>[]> =>
  page.evaluate(
    (wanted) =>
      window.host.commands.filter((command): command is Extract<Command, { type: T }> => command.type === wanted),
    type,
  );

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim() || "");

const save = (page: Page): Promise<void> => page.locator(".foot button").click();

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

describe("drafts", () => {
  test("what was typed is there again after the page was closed, and says when it was typed", async () => {
    const page = await openMeeting({});
    await page.locator("[id=meeting-notes]").fill("We looked at");
    await page.locator("button.wide").click();
    await page.locator("[id=new-1-text]").fill("Call the coach");
    await page.waitForFunction(() => localStorage.getItem("meeting")?.includes("Call the coach"));
    await page.reload();
    await page.waitForSelector(".banner");
    expect(await page.locator(".banner").textContent()).toContain("We kept what you typed on Oct 15, 2025 at 3:40 PM.");
    expect(await page.locator("[id=meeting-notes]").inputValue()).toBe("We looked at");
    expect(await page.locator("[id=new-1-text]").inputValue()).toBe("Call the coach");
    await page.close();
  });

  test("what was typed a moment before the page goes away is kept, too", async () => {
    const page = await openMeeting({});
    await page.locator("[id=meeting-notes]").fill("half a sen");
    await page.reload();
    await page.waitForSelector(".banner");
    expect(await page.locator("[id=meeting-notes]").inputValue()).toBe("half a sen");
    await page.close();
  });

  test("starting over empties the form, and can be taken back", async () => {
    const page = await openMeeting({});
    await page.locator("[id=meeting-notes]").fill("We looked at");
    await page.reload();
    await page.getByRole("button", { name: "Start over" }).click();
    expect(await page.locator("[id=meeting-notes]").inputValue()).toBe("");
    await page.getByRole("button", { name: "Bring it back" }).click();
    expect(await page.locator("[id=meeting-notes]").inputValue()).toBe("We looked at");
    await page.close();
  });

  test("what was typed is there when the person comes back from another view", async () => {
    const page = await openMeeting({});
    await page.locator("[id=meeting-notes]").fill("We looked at");
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await page.getByRole("button", { name: "Meeting", exact: true }).click();
    expect(await page.locator("[id=meeting-notes]").inputValue()).toBe("We looked at");
    await page.close();
  });

  test("a saved meeting leaves no draft behind", async () => {
    const page = await openMeeting({});
    await page.locator("[id=meeting-notes]").fill("We looked at");
    await save(page);
    await page.waitForSelector(".arrival");
    await page.waitForFunction(() => localStorage.getItem("meeting") === "");
    await page.getByRole("button", { name: "Log another meeting" }).click();
    expect(await page.locator("[id=meeting-notes]").inputValue()).toBe("");
    await page.close();
  });

  test("a draft that is no draft is passed over", async () => {
    const page = await openMeeting({});
    await page.evaluate(() => localStorage.setItem("meeting", '{"id": 3}'));
    await page.reload();
    await page.waitForSelector("[id=meeting-notes]");
    expect(await page.locator(".banner").count()).toBe(0);
    await page.close();
  });
});

describe("saving that fails", () => {
  test("keeps what was typed, says so, and tries again under the same id", async () => {
    const page = await openMeeting({ failures: { save: ["unreached"] } });
    await page.locator("[id=meeting-notes]").fill("We looked at");
    await save(page);
    await page.waitForSelector(".problem");
    expect(await page.locator(".problem").textContent()).toContain("Everything you typed is still here.");
    expect(await page.locator("[id=meeting-notes]").inputValue()).toBe("We looked at");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.waitForSelector(".arrival");
    const [first, second] = await commandsOf(page, "save");
    expect(second).toEqual(first);
    await page.close();
  });

  test("is explained by the notices of a refusal", async () => {
    const page = await openMeeting({ failures: { save: ["refused"] } });
    await save(page);
    await page.waitForSelector(".problem");
    expect(await page.locator(".problem").textContent()).toContain("You may not write to the tab PLT Meetings");
    expect(await page.locator("details.group[open]").count()).toBe(0);
    await page.close();
  });

  test("after a lost answer and more typing, sends the first try again word for word, then the change to it", async () => {
    const page = await openMeeting({ failures: { save: ["lost"] } });
    await page.locator("[id=meeting-notes]").fill("We looked at");
    await page.locator("button.wide").click();
    await page.locator("[id=new-1-text]").fill("Call the coach");
    await save(page);
    await page.waitForSelector(".problem");
    await page.locator("[id=meeting-notes]").fill("We looked at fractions");
    await page.locator("button.wide").click();
    await page.locator("[id=new-2-text]").fill("Book the lab");
    await save(page);
    await page.waitForSelector(".arrival");
    const [lost, again, change] = await commandsOf(page, "save");
    expect(again).toEqual(lost);
    expect(change?.id).not.toBe(lost?.id);
    expect(change?.entries.map(({ id, values }) => [id, values["notes"] ?? values["text"]])).toEqual([
      [`${lost?.id}-1`, "We looked at fractions"],
      [`${lost?.id}-2`, "Call the coach"],
      ["", "Book the lab"],
    ]);
    await page.close();
  });

  test("after a lost answer and a closed page, sends the same again", async () => {
    const page = await openMeeting({ failures: { save: ["lost"] } });
    await page.locator("[id=meeting-notes]").fill("We looked at");
    await save(page);
    await page.waitForSelector(".problem");
    const [lost] = await commandsOf(page, "save");
    await page.reload();
    await page.waitForSelector(".banner");
    await save(page);
    await page.waitForSelector(".problem");
    const [again] = await commandsOf(page, "save");
    expect(again).toEqual(lost);
    await page.close();
  });

  test("while it is saving, the button says so and a second click sends nothing", async () => {
    const page = await openMeeting({ failures: { save: ["hang"] } });
    await save(page);
    const button = page.locator(".foot button");
    await page.waitForFunction(() => document.querySelector(".foot button")?.textContent === "Saving…");
    await page.keyboard.press("Enter");
    await button.click({ force: true });
    expect(await button.getAttribute("aria-disabled")).toBe("true");
    expect(await commandsOf(page, "save")).toHaveLength(1);
    await page.close();
  });
});

describe("notices", () => {
  const NO_DATE = notice({
    code: "form/missing",
    severity: "error",
    entry: "try-1",
    field: "date",
    facts: { heading: "Date" },
  });

  test("stand beside the field once it was left, tied to it for a screen reader", async () => {
    const page = await openMeeting({ tried: [NO_DATE] });
    const date = page.locator("[id=meeting-date]");
    await date.fill("");
    expect(await page.locator(".field-notice").count()).toBe(0);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.waitForSelector(".field-notice");
    expect(await date.getAttribute("aria-invalid")).toBe("true");
    const described = await date.getAttribute("aria-describedby");
    expect(await page.locator(`[id="${described}"]`).textContent()).toContain(
      "Date is needed. Fill it in and save again.",
    );
    await page.close();
  });

  test("that stand against saving are listed first, take the focus, and lead to the field", async () => {
    const page = await openMeeting({ tried: [NO_DATE] });
    await page.locator("[id=meeting-date]").fill("");
    await save(page);
    await page.waitForSelector(".problem");
    expect(await focused(page)).toContain("Please fix 1 thing first");
    await page.locator(".problem").getByRole("button", { name: "Date is needed." }).click();
    expect(await focused(page)).toBe("meeting-date");
    expect(await commandsOf(page, "save")).toHaveLength(0);
    await page.close();
  });

  test("unfold the group that hides their field", async () => {
    const start = notice({
      code: "form/not-a-time",
      severity: "error",
      entry: "try-1",
      field: "start",
      facts: { heading: "Start" },
    });
    const page = await openMeeting({ tried: [start] });
    await page.locator("[id=meeting-date]").fill("");
    await save(page);
    await page.locator(".problem").getByRole("button", { name: "Start must be a time of day" }).click();
    expect(await focused(page)).toBe("meeting-start");
    await page.close();
  });

  test("about a new action stand beside that action", async () => {
    const noOwner = notice({ code: "action/no-owner", entry: "try-2", field: "owner", facts: { text: "Call" } });
    const page = await openMeeting({ tried: [noOwner] });
    await page.locator("[id=meeting-date]").fill("");
    await page.locator("button.wide").click();
    await page.locator("[id=new-1-text]").fill("Call");
    await page.locator("[id=new-1-owner]").focus();
    await page.locator("[id=new-1-due]").focus();
    await page.waitForSelector(".new-action .field-notice");
    expect(await page.locator("[id=new-1-owner-notices]").textContent()).toContain("Nobody is named for the action");
    await page.close();
  });
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
