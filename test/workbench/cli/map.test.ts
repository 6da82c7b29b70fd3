/** What one team said of its headings helps the next: exported, edited, used. */
import { readFileSync, writeFileSync } from "node:fs";
import { documentedSchemas, violations } from "./schemas.ts";
import { ownFolder, typed } from "./typed.ts";

const at = ownFolder();

const NOTES = `Date,Who was there,What we decided,Zorb,Notes
10/8/2025,"Ann Lee, Bo Diaz",Quiz on Friday,Copy the quiz,all there
10/15/2025,"Ann Lee, Bo Diaz",Try small groups,,late start
`;

const listing = (...labels: readonly object[]) => JSON.stringify({ "plt-map": 1, labels }, null, 2);

/** A log whose team said that “Zorb” is an action item. */
async function corrected(): Promise<string> {
  writeFileSync(at("notes.csv"), NOTES);
  writeFileSync(at("first.json"), listing({ label: "Zorb", field: "action_item" }));
  await typed(["convert", at("notes.csv"), "--map", at("first.json"), "--out", at("log.xlsx")]);
  return at("log.xlsx");
}

const fieldOf = async (label: string, words: readonly string[]) => {
  const { out } = await typed(["inspect", ...words, "--json"]);
  const fields = JSON.parse(out).sheets[0].regions[0].fields;
  return fields.find((field: { label: string }) => field.label === label);
};

test("a list says what headings stand for, by a field's name or by what a person calls it", async () => {
  writeFileSync(at("notes.csv"), NOTES);
  writeFileSync(at("list.json"), listing({ label: "zorb:", field: "Next steps" }, { label: "Notes", field: null }));
  const words = [at("notes.csv"), "--map", at("list.json")];
  expect(await fieldOf("Zorb", words)).toMatchObject({
    field: "next_steps",
    reason: "Your district's list of headings says so.",
  });
  expect(await fieldOf("Notes", words)).toMatchObject({ field: null });
});

test("what a log remembers is written as a list that the next team can use", async () => {
  const log = await corrected();
  const { code, out } = await typed(["map", log, "--out", at("district.map.json")]);
  expect([code, out]).toEqual([0, `Written: ${at("district.map.json")}, with 1 heading.`]);
  const list = JSON.parse(readFileSync(at("district.map.json"), "utf8"));
  const schemas = documentedSchemas();
  expect(violations(list, schemas["map"] ?? { type: "null" }, schemas)).toEqual([]);
  expect(list).toEqual({ "plt-map": 1, name: "log", labels: [{ label: "Zorb", field: "action_item", in: "table" }] });
  writeFileSync(at("next.csv"), NOTES.replace("Zorb,Notes", "Notes,Zorb"));
  expect(await fieldOf("Zorb", [at("next.csv"), "--map", at("district.map.json")])).toMatchObject({
    field: "action_item",
  });
});

test("without --out the list is printed; a list that is there is not written over", async () => {
  const log = await corrected();
  expect(JSON.parse((await typed(["map", log])).out).labels).toHaveLength(1);
  writeFileSync(at("mine.json"), "mine");
  expect((await typed(["map", log, "--out", at("mine.json")])).code).toBe(2);
  expect(readFileSync(at("mine.json"), "utf8")).toBe("mine");
});

test("a workbook without a log remembers nothing", async () => {
  writeFileSync(at("notes.csv"), NOTES);
  expect(JSON.parse((await typed(["map", at("notes.csv")])).out).labels).toEqual([]);
});

test.each([
  [
    "a field that is none",
    listing({ label: "Zorb", field: "actoin_item" }),
    "list.json, line 6 (labels[0].field): “actoin_item” is no field. Did you mean “action_item”?",
  ],
  ["no list", JSON.stringify({ labels: [] }), "list.json, line 1 (plt-map): a whole number from 1 on belongs here."],
  [
    "a heading that is no text",
    listing({ label: 5, field: "goal" }),
    "list.json, line 5 (labels[0].label): text in quotation marks belongs here.",
  ],
  [
    "a place that is none",
    listing({ label: "Zorb", field: "goal", in: "tab" }),
    "list.json, line 7 (labels[0].in): “table” or “form” belongs here.",
  ],
  [
    "the same heading twice",
    listing({ label: "Zorb", field: "goal" }, { label: "ZORB:", field: "topic" }),
    "(labels[1]): “ZORB:” is listed with two fields.",
  ],
])("%s in a list is said with its line", async (_fact, text, sentence) => {
  writeFileSync(at("notes.csv"), NOTES);
  writeFileSync(at("list.json"), text);
  const { code, out, err } = await typed(["convert", at("notes.csv"), "--map", at("list.json")]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(sentence);
});

test("two headings that are alike are told apart by what stands beside them", async () => {
  writeFileSync(at("notes.csv"), NOTES);
  const beside = (field: string, ...labels: readonly string[]) => ({ label: "Zorb", field, beside: labels });
  writeFileSync(
    at("list.json"),
    listing(beside("goal", "Robot", "Speed", "Colour"), beside("next_steps", "Date", "Who was there", "Notes")),
  );
  expect(await fieldOf("Zorb", [at("notes.csv"), "--map", at("list.json")])).toMatchObject({ field: "next_steps" });
});
