/** Nothing typed is lost: drafts, and saving that fails. */
import { commandsOf } from "./fake-page.ts";
import { meetingForms, save } from "./meeting-form.ts";

const openMeeting = meetingForms();

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
