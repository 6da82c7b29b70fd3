/** The policies that come with the product: what they set, and that they hold together. */
import { combine } from "../../../core/policies/combine.ts";
import { HOUSE_LIMITS } from "../../../core/policies/limits.ts";
import { POLICIES, policyNamed, policyOfSetup } from "../../../core/policies/named.ts";
import { HOUSE_POLICY, type Policy } from "../../../core/policies/policy.ts";
import { asStrictAs, held } from "../../../core/policies/strictness.ts";
import type { Notice } from "../../../core/words/notice.ts";
import { plainText } from "../../../core/workbook/plain-text.ts";

const named = (name: string): Policy => policyNamed(name) ?? HOUSE_POLICY;

test("five documents have their policy, found by key and by name in both languages", () => {
  expect(POLICIES.map(({ key }) => key)).toEqual(["vallivue", "learning-teams", "toppenish", "wake-county", "cjusd"]);
  for (const policy of POLICIES) {
    for (const name of [policy.key.toUpperCase(), ` ${policy.label.en} `, policy.label.es]) {
      expect(policyNamed(name)).toBe(policy);
    }
  }
  expect(policyNamed("Springfield")).toBeUndefined();
});

test.each([
  ["V2", "the early-release policy approves eight uses", named("vallivue").approvedUses.length, 8],
  ["V3", "and rules eight out", named("vallivue").ruledOutUses.length, 8],
  ["L1", "learning teams work in five stages", named("learning-teams").cycle?.stages.length, 5],
  ["L2", "each of three roles has its target", named("learning-teams").attributes.length, 3],
  ["T1", "the rubric has five attributes", named("toppenish").attributes.length, 5],
  ["T1", "with 28 statements", named("toppenish").attributes.flatMap(({ statements }) => statements).length, 28],
  ["T10", "meetings are of six kinds", named("toppenish").meetingKinds.length, 6],
  ["W3", "teams have three structures", named("wake-county").structures.length, 3],
  ["W6", "continuous improvement has eight steps", named("wake-county").cycle?.stages.length, 8],
  ["C1", "the plan has thirteen steps", named("cjusd").proposes.filter(({ kind }) => kind === "plan-step").length, 13],
  ["C2", "and ten obstacles", named("cjusd").proposes.filter(({ kind }) => kind === "obstacle").length, 10],
  ["C3", "the improvement model has five steps", named("cjusd").cycle?.stages.length, 5],
])("%s: %s", (_id, _title, found, wanted) => {
  expect(found).toBe(wanted);
});

test("the days of the early-release policy are the document's (V7)", () => {
  expect(named("vallivue").line).toMatchObject({ adopted: "2005-01-11", amended: "2006-12-12", replaces: "404.4" });
});

describe.each(POLICIES)("$key", (policy) => {
  const lists = [
    policy.approvedUses,
    policy.ruledOutUses,
    policy.meetingKinds,
    policy.structures,
    policy.scale,
    policy.attributes,
    policy.attributes.flatMap(({ statements }) => statements),
  ];

  test("every text is there in both languages, and each says something of its own", () => {
    for (const { label } of lists.flat()) {
      expect(label.en.length).toBeGreaterThan(1);
      expect(label.es.length).toBeGreaterThan(1);
    }
    for (const list of lists) {
      for (const language of ["en", "es"] as const) {
        expect(new Set(list.map(({ label }) => label[language])).size).toBe(list.length);
      }
    }
  });

  test("each way to write a use means that use alone", () => {
    const uses = [...policy.approvedUses, ...policy.ruledOutUses];
    const said = uses.flatMap(({ key, label, says }) => [
      ...new Set([key, label.en, label.es, ...says].map(plainText)),
    ]);
    expect(new Set(said).size).toBe(said.length);
  });

  test("it asks for few tabs on the first day", () => {
    expect(policy.begins.team.length).toBeGreaterThan(0);
    expect(policy.begins.team.length).toBeLessThanOrEqual(4);
    expect(policy.begins.program.length).toBeLessThanOrEqual(8);
  });
});

const limited = (limits: Partial<Policy["limits"]>, checks: Policy["checks"]): Policy => ({
  ...HOUSE_POLICY,
  key: "own",
  limits: { ...HOUSE_LIMITS, ...limits },
  checks,
});

test("policies combine: lists are joined, what can be only one is the later one's", () => {
  const both = combine([named("vallivue"), named("toppenish")]);
  expect(both.key).toBe("vallivue+toppenish");
  expect(both.approvedUses).toHaveLength(8);
  expect(both.attributes).toHaveLength(5);
  expect(both.cycle?.key).toBe("four-questions");
  expect(both.line.adopted).toBe("2005-01-11");
  expect(both.begins.team).toEqual(["designated-day", "time-entry", "norm", "agenda-item", "decision", "rating"]);
});

test("a limit that a later policy leaves alone stays as the earlier one has it", () => {
  const both = combine([limited({ daysToRespond: 5, minutesOff: 1 }, {}), limited({ minutesOff: 10 }, {})]);
  expect(both.limits).toEqual({ ...HOUSE_LIMITS, daysToRespond: 5, minutesOff: 10 });
});

test.each<[string, Policy["checks"], Policy["checks"], Policy["checks"]]>([
  ["the strictest word holds", { rhythm: "hold" }, { rhythm: "off" }, { rhythm: "hold" }],
  ["whichever comes first", { rhythm: "remark" }, { rhythm: "warn" }, { rhythm: "warn" }],
  [
    "a word about an area is one about its checks",
    { rhythm: "hold" },
    { "rhythm/gap": "off" },
    { rhythm: "hold", "rhythm/gap": "hold" },
  ],
])("of checks %s", (_title, a, b, wanted) => {
  expect(combine([limited({}, a), limited({}, b)]).checks).toEqual(wanted);
});

test("a setup may name several policies, with commas between", () => {
  expect(policyOfSetup("")).toBe(HOUSE_POLICY);
  expect(policyOfSetup("Vallivue").key).toBe("vallivue");
  expect(policyOfSetup("vallivue, CJUSD").key).toBe("vallivue+cjusd");
});

test("a name that no policy has is said, with those that there are; the others hold", () => {
  const policy = policyOfSetup("vallivue, Springfield");
  expect(policy.approvedUses).toHaveLength(8);
  expect(policy.faults.map(({ code, facts }) => [code, facts["name"]])).toEqual([["policy/unknown", "Springfield"]]);
  expect(policy.faults[0]?.facts["known"]).toContain("wake-county");
});

test.each<[string, Policy["checks"], string | undefined, number]>([
  ["a check without a word is as it is declared", {}, "warning", 0],
  ["one that is off is not told", { "norm/not-reviewed": "off" }, undefined, 0],
  ["an area's word is for all of its checks", { norm: "remark" }, "info", 0],
  ["a word about the check goes before its area's", { norm: "off", "norm/not-reviewed": "hold" }, "error", 1],
])("%s", (_title, checks, severity, waits) => {
  const notice: Notice = {
    code: "norm/not-reviewed",
    severity: "warning",
    requirement: "T2",
    sheet: "PLT Norms",
    cell: "B2",
    entry: "a",
    field: "reviewed",
    facts: {},
  };
  const told = asStrictAs({ checks }, [notice]);
  expect(told[0]?.severity).toBe(severity);
  expect(held({ checks }, told)).toHaveLength(waits);
});
