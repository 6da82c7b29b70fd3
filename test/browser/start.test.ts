import { commands, commandsOf } from "./fake-page.ts";
import { cardOf, convert, startViews } from "./start-view.ts";

const openStart = startViews();

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
