/** A log under a policy: begun with one, given a district's own, held by it, and changed row by row. */
import { applyPolicy } from "../../../core/commands/apply-policy.ts";
import { check } from "../../../core/commands/check.ts";
import { newLog } from "../../../core/commands/new-log.ts";
import { read } from "../../../core/commands/read.ts";
import { save, trySave } from "../../../core/commands/save.ts";
import { undo } from "../../../core/commands/undo.ts";
import { further } from "../../../core/further.ts";
import { readLog } from "../../../core/log/read-log.ts";
import { POLICIES } from "../../../core/policies/named.ts";
import { POLICY_NAMES } from "../../../core/policy-names.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { ask, byHand, emptyWorkbook, perform } from "./a-log.ts";

const EMPTY = emptyWorkbook("2025-09-10");
const begin = (team: Readonly<Record<string, string>>, book: "team" | "program" = "team") =>
  perform(newLog, { type: "new", id: "n0", team: { name: "Grade 5", ...team }, book }, EMPTY).after;

const policyIn = (snapshot: Snapshot) => readLog(snapshot, further).policy;

const OURS = JSON.stringify({
  "plt-policy": 1,
  name: "Our district",
  basedOn: ["vallivue"],
  checks: { "action/no-owner": "hold" },
  limits: { gapDays: 99 },
});
const applied = (snapshot: Snapshot, id = "p0", policy = OURS) =>
  perform(applyPolicy, { type: "apply-policy", id, key: "our-district", policy }, snapshot);

const typed = (snapshot: Snapshot, label: string, value: string): Snapshot =>
  byHand(snapshot, "PLT Setup", (cells) =>
    cells.map((row) => (row[0] === label ? [label, value, ...row.slice(2)] : row)),
  );

describe.each(POLICIES)("a workbook begun under $key", (policy) => {
  const team = begin({ policy: policy.key });

  test("has the tabs that the policy asks for, and its name in the setup", () => {
    const log = readLog(team, further);
    expect(log.policy).toBe(policy);
    const tabs = log.kinds.filter(({ kind }) => policy.begins.team.includes(kind)).map(({ tab }) => tab);
    expect(tabs.every((tab) => team.sheetNames.includes(tab))).toBe(true);
    expect(log.entries("team")[0]?.values["policy"]).toBe(policy.label.en);
    if (policy.cycle) expect(log.cycle).toBe(policy.cycle);
  });

  test("says nothing of what the team has not done yet", () => {
    expect(ask(check, { type: "check" }, team).reply.notices.map(({ code }) => code)).toEqual([]);
  });

  test("as a program, holds what the document states, in the log's language", () => {
    const program = begin({ policy: policy.key, language: "es" }, "program");
    expect(program.sheetNames).not.toContain("PLT Meetings");
    const log = readLog(program, further);
    const stated = policy.proposes.filter(({ kind }) => policy.begins.program.includes(kind));
    const wanted = Object.fromEntries(
      stated.map(({ kind }) => [kind, stated.filter((each) => each.kind === kind).length]),
    );
    const found = Object.fromEntries(Object.keys(wanted).map((kind) => [kind, log.entries(kind).length]));
    expect(found).toEqual(wanted);
  });
});

test("what policies propose is made of kinds and columns that there are", () => {
  for (const { begins, proposes } of POLICIES) {
    const kinds = [...begins.team, ...begins.program, ...proposes.map(({ kind }) => kind)];
    expect(kinds.filter((kind) => !POLICY_NAMES.kinds.includes(kind))).toEqual([]);
    for (const { kind, values } of proposes) {
      const fields = POLICY_NAMES.fieldsOf(kind) ?? [];
      expect(Object.keys(values).filter((key) => !fields.includes(key))).toEqual([]);
    }
  }
});

test("a policy that nobody knows is refused, and nothing is begun", () => {
  const asked = ask(newLog, { type: "new", id: "n0", team: { name: "Grade 5", policy: "Springfield" } }, EMPTY);
  expect(asked).toMatchObject({ edits: [], reply: { type: "refused", notices: [{ code: "policy/unknown" }] } });
});

test("a name typed into the setup that no policy has is told by the check", () => {
  const log = typed(begin({}), "Policy", "Springfield");
  expect(ask(check, { type: "check" }, log).reply.notices).toMatchObject([
    { code: "policy/unknown", sheet: "PLT Setup", facts: { name: "Springfield" } },
  ]);
});

test("a district's own policy is kept in the log, and taken back by undo", () => {
  const { after, reply } = applied(begin({}));
  expect(reply).toMatchObject({ type: "policy-applied", policy: "Our district" });
  expect(policyIn(after)).toMatchObject({ key: "our-district", limits: { gapDays: 99 } });
  expect(policyIn(after).approvedUses).toHaveLength(8);
  const back = perform(undo, { type: "undo", id: "u0", command: null }, after).after;
  expect(policyIn(back).key).toBe("");
});

test("applied again it holds as it is now; the same command twice does nothing twice", () => {
  const once = applied(begin({})).after;
  expect(applied(once).result.edits).toEqual([]);
  const later = applied(once, "p1", OURS.replace("99", "44")).after;
  expect(policyIn(later).limits.gapDays).toBe(44);
  expect(policyIn(perform(undo, { type: "undo", id: "u0", command: null }, later).after).limits.gapDays).toBe(99);
});

test("a policy that somebody edited in the hidden tab is told, and the house's rules hold", () => {
  const log = applied(begin({})).after;
  const sheets = log.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) => row.map((cell) => (cell === OURS ? OURS.replace("99", '"x"') : cell))),
  }));
  const { policy } = readLog({ ...log, sheets }, further);
  expect(policy.limits.gapDays).toBe(35);
  expect(policy.faults.map(({ code }) => code)).toEqual(["policy/kept"]);
});

const action = (owner: string | null) => ({ kind: "action-item", id: "", values: { text: "Copy the quiz", owner } });

test("a check that holds the form is an error when it is tried, and saving is refused until it is mended", () => {
  const log = applied(begin({})).after;
  const tried = ask(trySave, { type: "try-save", entries: [action(null)] }, log).reply;
  expect(tried.notices.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
    "action/no-owner",
  ]);
  const refused = ask(save, { type: "save", id: "s0", entries: [action(null)] }, log);
  expect(refused).toMatchObject({ edits: [], reply: { type: "refused" } });
  expect(refused.reply.notices.map(({ code, entry }) => [code, entry])).toEqual([["action/no-owner", "s0-1"]]);
  const mended = perform(save, { type: "save", id: "s0", entries: [action("Ana Ruiz")] }, log);
  expect(mended.reply.type).toBe("saved");
});

test("what another entry lacks does not hold this form", () => {
  const log = perform(save, { type: "save", id: "s0", entries: [action(null)] }, begin({})).after;
  const held = applied(log).after;
  expect(perform(save, { type: "save", id: "s1", entries: [action("Ana Ruiz")] }, held).reply.type).toBe("saved");
});

test("without a policy the same is only told", () => {
  expect(perform(save, { type: "save", id: "s0", entries: [action(null)] }, begin({})).reply.type).toBe("saved");
});

test("a row in the setup changes one thing, though no policy is named", () => {
  const log = byHand(begin({}), "PLT Setup", (cells) => [...cells, ["Check: action/no-owner", "hold"]]);
  const asked = ask(save, { type: "save", id: "s0", entries: [action(null)] }, log);
  expect(asked.reply.type).toBe("refused");
});

test("a cycle that is not in the everyday list is known by its name", () => {
  const log = typed(begin({}), "Cycle", "Data Wise: eight steps");
  const step = perform(read, { type: "read" }, log);
  expect(step.reply.type).toBe("entries");
  expect(readLog(log, further).cycle.key).toBe("data-wise");
  expect(ask(check, { type: "check" }, log).reply.notices).toEqual([]);
});

test("a policy that cannot be kept, because its tab is locked, is refused for that reason and named in no setting", () => {
  const book = begin({});
  const locked = {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === "PLT Data" ? { ...sheet, locked: true } : sheet)),
  };
  const command = { type: "apply-policy", id: "p0", key: "our-district", policy: OURS } as const;
  const { edits, reply } = ask(applyPolicy, command, locked);
  expect([edits, reply.type]).toEqual([[], "refused"]);
  expect(reply.notices.map(({ code, facts }) => [code, facts["sheet"]])).toEqual([["write/tab-locked", "PLT Data"]]);
});
