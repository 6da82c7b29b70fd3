/** `plt policy` and `plt new --policy` on real files. */
import { writeFileSync } from "node:fs";
import { ownFolder, typed } from "./typed.ts";

const at = ownFolder();

function file(name: string, value: object): string {
  writeFileSync(at(name), JSON.stringify(value, null, 2));
  return at(name);
}

const OURS = { "plt-policy": 1, name: "Ours", basedOn: ["vallivue"], checks: { "action/no-owner": "hold" } };

test("policies are listed by key and name", async () => {
  const { code, out } = await typed(["policy", "list"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^wake-county {2,}Wake County/m);
});

test("a policy in order is said to be", async () => {
  const { code, out } = await typed(["policy", "check", file("ours.json", OURS)]);
  expect([code, out.trim()]).toEqual([0, "The policy “Ours” is in order. A setup names it ours."]);
});

test("what is wrong is told with its line and the way to it", async () => {
  const wrong = { ...OURS, checks: { "rythm/gap": "off" }, limits: { gapDays: 20 } };
  const { code, out } = await typed(["policy", "check", file("wrong.json", wrong)]);
  expect(code).toBe(1);
  expect(out).toContain(
    "wrong.json, line 8 (checks.rythm/gap): no check is called “rythm/gap”. Did you mean “rhythm/gap”?",
  );
  const shape = await typed(["policy", "check", file("shape.json", { ...OURS, limits: { gapDays: "20" } })]);
  expect(shape.out).toContain("shape.json, line 11 (limits.gapDays): a whole number belongs here.");
});

test("a wrong policy is not applied, and the log stays as it is", async () => {
  await typed(["new", "--out", at("log.xlsx"), "--team", "Grade 5"]);
  const { code, err } = await typed([
    "policy",
    "apply",
    file("base.json", { ...OURS, basedOn: ["x"] }),
    at("log.xlsx"),
  ]);
  expect([code, err]).toEqual([2, expect.stringContaining("no policy is called “x”")]);
});

test("applied, it holds what is saved", async () => {
  await typed(["new", "--out", at("held.xlsx"), "--team", "Grade 5"]);
  const applied = await typed(["policy", "apply", file("own.json", OURS), at("held.xlsx")]);
  expect([applied.code, applied.out]).toEqual([0, expect.stringContaining("The log now works under Ours.")]);
  const held = await typed(["save", at("held.xlsx"), "action-item"], '{"text": "Copy the quiz"}');
  expect([held.code, held.err]).toEqual([2, expect.stringContaining("Nobody is named for the action")]);
  const saved = await typed(
    ["save", at("held.xlsx"), "action-item"],
    '{"text": "Copy the quiz", "owner": "Ana Ruiz", "due": "2026-01-10"}',
  );
  expect(saved.code).toBeLessThan(2);
});

test("a program begins with what its plan states", async () => {
  const begun = await typed([
    "new",
    "--out",
    at("program.xlsx"),
    "--program",
    "--team",
    "District",
    "--policy",
    "cjusd",
  ]);
  expect(begun.out).toContain("A new program's workbook with the tabs ");
  const { out } = await typed(["read", at("program.xlsx"), "--json"]);
  expect(JSON.parse(out).kinds["plan-step"]).toHaveLength(13);
});

test("a policy that nobody knows begins nothing", async () => {
  const { code, err } = await typed(["new", "--out", at("none.xlsx"), "--policy", "Springfield"]);
  expect([code, err]).toEqual([2, expect.stringContaining("No policy is called “Springfield”")]);
});
