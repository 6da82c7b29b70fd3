/** What is noticed about a meeting stands where it is about. */
import { commandsOf } from "./fake-page.ts";
import { notice } from "./fake-replies.ts";
import { focused, meetingForms, save } from "./meeting-form.ts";

const openMeeting = meetingForms();

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
