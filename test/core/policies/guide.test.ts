/** The guide to a district's own policy tells every field that the file may have, and no other; its example is in order. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { EVERYDAY_CHECKS } from "../../../core/policies/everyday-checks.ts";
import { policySchema } from "../../../core/policies/file.ts";
import { HOUSE_LIMITS } from "../../../core/policies/limits.ts";
import { policyFrom } from "../../../core/policy-file.ts";
import { wantedIn } from "../../../core/words/edited-files.ts";
import { en } from "../../../core/words/en.ts";

const GUIDE = readFileSync(join(process.cwd(), "docs", "policy.md"), "utf8");

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
}

/** Texts and things of a list, which the guide tells once. */
const ONCE = ["en", "es"];

const shape: Shape = JSON.parse(JSON.stringify(z.toJSONSchema(policySchema, { unrepresentable: "any" })));

/** The ways to all that may be written. Example: `calendar[].date`. */
function fieldsOf({ properties, additionalProperties, items, anyOf = [] }: Shape, path: string): readonly string[] {
  const inside = Object.entries(properties ?? {});
  const isSaid = inside.length > 0 && ONCE.every((key) => key in (properties ?? {}));
  if (isSaid) return [];
  const further = [
    ...inside.flatMap(([key, each]) => fieldsOf(each, path === "" ? key : `${path}.${key}`)),
    ...(items === undefined ? [] : fieldsOf(items, `${path}[]`)),
    ...anyOf.flatMap((each) => fieldsOf(each, path)),
    ...(typeof additionalProperties === "object" ? [`${path}.*`] : []),
  ];
  const isList = items !== undefined || inside.length > 0 || typeof additionalProperties === "object";
  return isList ? further : [path, ...further];
}

const withoutLists = (path: string): string => path.replace(/\[\]$/, "");

test("every field of the file is told, and no other", () => {
  const table = GUIDE.slice(GUIDE.indexOf("| Field |"), GUIDE.indexOf("In the lists of uses"));
  const told = [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, field = ""]) => withoutLists(field));
  const fields = [...new Set(fieldsOf(shape, "").map(withoutLists))];
  expect(fields.length).toBeGreaterThan(40);
  expect(told.sort()).toEqual(fields.sort());
});

test("every limit is told with what holds where nobody says otherwise", () => {
  for (const [name, limit] of Object.entries(HOUSE_LIMITS)) {
    expect(GUIDE).toMatch(new RegExp(`\`limits\\.${name}\` \\| .*\\(${limit} where nobody`));
  }
});

test("the everyday checks are those that have a sentence", () => {
  const areas = new Set(EVERYDAY_CHECKS.map((code) => code.split("/")[0]));
  const said = Object.keys(en).filter((code) => areas.has(code.split("/")[0]));
  expect([...EVERYDAY_CHECKS].sort()).toEqual(said.sort());
});

test("the example is in order", () => {
  const [, example = ""] = /<!-- example -->\n```json\n([\s\S]*?)```/.exec(GUIDE) ?? [];
  const { policy, wrong } = policyFrom(z.parse(policySchema, JSON.parse(example)));
  expect(wrong).toEqual([]);
  expect(policy.key).toBe("lincoln-district");
  expect(policy.cycle?.stages).toHaveLength(3);
});

test("what belongs in a place is said in both languages", () => {
  const codes = new Set<string>();
  const tries: readonly unknown[] = [
    5,
    { "plt-policy": 2, name: 5, line: { adopted: "June" }, approvedUses: [5], attributes: [5], scale: 5 },
    { "plt-policy": 1, name: "", limits: { gapDays: "x" }, checks: { rhythm: "hard" }, learnerCode: "(a+)+" },
    {
      "plt-policy": 1,
      name: "a",
      calendar: [{ date: "2025-10-08", from: "noon" }],
      ownCycle: { name: "a", stages: [] },
    },
    { "plt-policy": 1, name: "a", ownCycle: { name: "a", stages: [{ name: "b", needs: ["money"] }, { name: "c" }] } },
    { "plt-policy": 1, name: "x".repeat(500) },
  ];
  for (const each of tries) {
    const read = z.safeParse(policySchema, each);
    for (const { message } of read.error?.issues ?? []) codes.add(message);
  }
  expect(codes.size).toBeGreaterThan(9);
  for (const code of codes) {
    for (const language of ["en", "es"] as const)
      expect([code, wantedIn(language, code) === code]).toEqual([code, false]);
  }
});
