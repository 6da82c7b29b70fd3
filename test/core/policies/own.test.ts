/** A district's own policy: the file, what it is based on, and rows in the workbook that change one thing. */
import * as z from "zod/mini";
import { type PolicyFile, policySchema } from "../../../core/policies/file.ts";
import { isSafePattern } from "../../../core/policies/learner-code.ts";
import { HOUSE_LIMITS } from "../../../core/policies/limits.ts";
import { HOUSE_POLICY } from "../../../core/policies/policy.ts";
import { type SettingRow, withRows } from "../../../core/policies/rows.ts";
import { policyFrom } from "../../../core/policy-file.ts";
import { POLICY_NAMES } from "../../../core/policy-names.ts";

const file = (more: object): PolicyFile => z.parse(policySchema, { "plt-policy": 1, name: "Ours", ...more });

test("a file with a name alone is the house's own policy under that name", () => {
  const { policy, wrong } = policyFrom(file({}));
  expect(wrong).toEqual([]);
  expect(policy).toEqual({ ...HOUSE_POLICY, key: "ours", label: { en: "Ours", es: "Ours" } });
});

test("what a file says goes before what it is based on; lists are joined", () => {
  const { policy } = policyFrom(
    file({
      basedOn: ["vallivue", "toppenish"],
      approvedUses: ["Data meeting", { en: "Grading", es: "Calificar" }],
      limits: { minutesOff: 10 },
      line: { amended: "2024-01-01" },
      scale: ["No", "Yes"],
      cycle: "Data Wise: eight steps",
    }),
  );
  expect(policy.approvedUses.map(({ key }) => key)).toEqual(
    expect.arrayContaining(["vertical-teaming", "data-meeting"]),
  );
  expect(policy.attributes).toHaveLength(5);
  expect(policy.limits).toEqual({ ...HOUSE_LIMITS, minutesOff: 10 });
  expect(policy.line).toMatchObject({ adopted: "2005-01-11", amended: "2024-01-01" });
  expect(policy.scale.map(({ key }) => key)).toEqual(["no", "yes"]);
  expect(policy.cycle?.key).toBe("data-wise");
});

test("a stage's need of an entry says which tab and column", () => {
  const { policy } = policyFrom(
    file({
      ownCycle: {
        name: "Two",
        stages: [{ name: "A" }, { name: "B", needs: ["goal", { kind: "norm", fields: ["agreed"] }] }],
      },
    }),
  );
  expect(policy.cycle?.stages[1]?.needs).toEqual([
    "goal",
    {
      kind: "norm",
      fields: ["agreed"],
      label: { en: "PLT Norms (Agreed on)", es: "PLT Norms (Acordado el)" },
    },
  ]);
});

test.each<[string, object, string, string]>([
  ["a policy", { basedOn: ["vallivue", "springfield"] }, "policy-file/no-policy", "basedOn.1"],
  ["a cycle", { cycle: "wheel" }, "policy-file/no-cycle", "cycle"],
  ["a check", { checks: { "rythm/gap": "off" } }, "policy-file/no-check", "checks.rythm/gap"],
  ["a kind of entry", { begins: { team: ["norm", "song"] } }, "policy-file/no-kind", "begins.team.1"],
  [
    "a field",
    { ownCycle: { name: "a", stages: [{ name: "A" }, { name: "B", leaves: [{ kind: "norm", fields: ["sung"] }] }] } },
    "policy-file/no-field",
    "ownCycle.stages.1.leaves.0.fields.0",
  ],
])("%s that nobody knows is told with the way to it", (_title, more, code, path) => {
  expect(policyFrom(file(more)).wrong.map((each) => [each.code, each.path.join(".")])).toEqual([[code, path]]);
});

const row = (label: string, value: string): SettingRow => ({ label, value, sheet: "PLT Setup", cell: "B20" });
const changed = (...rows: readonly (readonly [string, string])[]) =>
  withRows(
    HOUSE_POLICY,
    rows.map(([label, value]) => row(label, value)),
    POLICY_NAMES,
  );

test.each<[string, string, object]>([
  ["Limit: days to respond", "5", { limits: { ...HOUSE_LIMITS, daysToRespond: 5 } }],
  ["Límite: días para responder", "5", { limits: { ...HOUSE_LIMITS, daysToRespond: 5 } }],
  ["limit:gapDays", "21", { limits: { ...HOUSE_LIMITS, gapDays: 21 } }],
  ["Check: rhythm", "off", { checks: { rhythm: "off" } }],
  ["Revisión: rhythm/gap", "detener", { checks: { "rhythm/gap": "hold" } }],
  ["Learner code:", "[A-Z]{2}\\d{4}", { learnerCode: "[A-Z]{2}\\d{4}" }],
  ["Use: Data meeting", "approved", { approvedUses: [{ key: "data-meeting" }] }],
  ["Uso: Tarea propia", "no permitido", { ruledOutUses: [{ key: "tarea-propia" }] }],
])("the row %s with %s changes one thing", (label, value, wanted) => {
  const { policy, wrong } = changed([label, value]);
  expect(wrong).toEqual([]);
  expect(policy).toMatchObject(wanted);
});

test.each([
  ["Check: rythm", "off", "policy/no-check"],
  ["Check: rhythm", "maybe", "policy/no-strictness"],
  ["Limit: days to sing", "5", "policy/no-limit"],
  ["Limit: gap days", "soon", "policy/no-limit"],
  ["Use: Data meeting", "perhaps", "policy/no-use"],
  ["Learner code:", "(a+)+", "policy/no-pattern"],
])("the row %s with %s is told, and changes nothing", (label, value, code) => {
  const { policy, wrong } = changed([label, value]);
  expect(policy).toBe(HOUSE_POLICY);
  expect(wrong.map((each) => each.code)).toEqual([code]);
});

test("a team's own rows with a colon are left alone, and so is a setting without a value", () => {
  const { policy, wrong } = changed(["Room: upstairs", "12"], ["Check: rhythm", " "]);
  expect(policy).toBe(HOUSE_POLICY);
  expect(wrong).toEqual([]);
});

test("a word about an area takes the place of earlier words about its checks", () => {
  expect(changed(["Check: rhythm/gap", "hold"], ["Check: rhythm", "off"]).policy.checks).toEqual({ rhythm: "off" });
});

test.each([
  ["[A-Z]{2}\\d{4}", true],
  ["\\d+-?[A-Z]*", true],
  ["(AB|CD)?\\d{5}", true],
  ["", false],
  ["[A-Z", false],
  ["(a+)+", false],
  ["(a|b){2,}", false],
  ["(a)\\1", false],
])("%s is a pattern for learner codes: %s", (pattern, good) => {
  expect(isSafePattern(pattern)).toBe(good);
});
