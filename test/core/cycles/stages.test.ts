/** A meeting's stage against what the team has done and has (L1). */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CYCLES } from "../../../core/cycles/index.ts";
import { MORE_CYCLES } from "../../../core/cycles/more-cycles.ts";
import { stageNamed } from "../../../core/cycles/stage-named.ts";
import { stageNotices } from "../../../core/cycles/validate.ts";
import { whereItStands } from "../../../core/cycles/where-it-stands.ts";
import { say } from "../../../core/words/say.ts";
import { type Entries, type Fields, logOf, noticesOf } from "../../log-builder.ts";

const GUIDE = readFileSync(join(process.cwd(), "docs", "cycles.md"), "utf8").split("\n");

const TODAY = "2025-12-01";
const goal = { text: "Write a claim", measure: "Rubric", baseline: "46%", target: "75%", date: "2025-11-21" };
const STAGES = ["analyze-data", "set-goals", "learn-together", "implement", "monitor-adjust"];

/** Meetings a week apart, from 3 September on; a number names the stage, from 1. */
const inStages = (...stages: readonly (number | Fields)[]): readonly Fields[] =>
  stages.map((stage, i) => ({
    date: `2025-${i < 4 ? "09" : "10"}-${String(i < 4 ? 3 + 7 * i : 1 + 7 * (i - 4)).padStart(2, "0")}`,
    ...(typeof stage === "number" ? { stage: STAGES[stage - 1] ?? null } : stage),
  }));

const stageCodes = (entries: Entries): readonly string[] =>
  noticesOf(logOf(entries, TODAY))
    .filter((notice) => notice.code.startsWith("stage/"))
    .map((notice) => `${notice.code} ${notice.cell}`);

const CASES: readonly (readonly [title: string, entries: Entries, codes: readonly string[]])[] = [
  ["a first meeting that analyzes data needs nothing", { meeting: inStages(1) }, []],
  ["goals without any data looked at lack a source", { meeting: inStages(1, 2) }, ["stage/lacks B3"]],
  [
    "data named at an earlier meeting are enough for goals",
    { meeting: inStages({ stage: "1", data: "Unit 1" }, 2) },
    [],
  ],
  ["implementing without a goal lacks a goal", { meeting: inStages(4) }, ["stage/lacks B2"]],
  [
    "implementing with a goal that has no target lacks it",
    { goal: [{ ...goal, target: null }], meeting: inStages(4) },
    ["stage/lacks B2"],
  ],
  ["implementing with a whole goal is fine", { goal: [goal], meeting: inStages(4) }, []],
  ["one whole goal is enough beside an unfinished one", { goal: [{ text: "Later" }, goal], meeting: inStages(4) }, []],
  ["staying in a stage says nothing again", { meeting: inStages(4, 4, 4) }, ["stage/lacks B2"]],
  [
    "a stage passed over without a reason is noticed",
    { goal: [goal], meeting: inStages(1, 2, 4) },
    ["stage/skipped B4"],
  ],
  [
    "a stage passed over with a reason is fine",
    { goal: [goal], meeting: inStages(1, 2, { stage: "implement", stage_reason: "We studied this last spring." }) },
    [],
  ],
  ["going back is recorded", { goal: [goal], meeting: inStages(1, 2, 3, 4, 2) }, ["stage/back B6"]],
  [
    "going back with a reason is recorded with it",
    { goal: [goal], meeting: inStages(1, 2, { stage: "1", stage_reason: "New data" }) },
    ["stage/back-because B4"],
  ],
  [
    "a stage seen before the way back is not passed over",
    { goal: [goal], meeting: inStages(1, 2, 3, 4, { stage: "2", stage_reason: "Too easy" }, 5) },
    ["stage/back-because B6"],
  ],
  [
    "a next cycle without a result is not closed",
    { goal: [goal], meeting: inStages(1, 2, 3, 4, 5, 1) },
    ["stage/cycle-not-closed B7"],
  ],
  [
    "a next cycle with the result is fine",
    { goal: [{ ...goal, result: "71%" }], meeting: inStages(1, 2, 3, 4, 5, 1) },
    [],
  ],
  [
    "a goal of the cycle before does not serve the next one",
    {
      goal: [{ ...goal, date: "2025-10-01", result: "71%" }],
      meeting: inStages(1, 2, 3, 4, 5, 1, { stage: "4", stage_reason: "x" }),
    },
    ["stage/lacks B8"],
  ],
  [
    "a goal set since serves the next cycle",
    {
      goal: [
        { ...goal, date: "2025-10-01", result: "71%" },
        { ...goal, begun: "2025-10-08", date: "2025-12-19" },
      ],
      meeting: inStages(1, 2, 3, 4, 5, 1, { stage: "4", stage_reason: "x" }),
    },
    [],
  ],
  [
    "goals set and left without a goal in the log are noticed",
    { meeting: inStages({ stage: "1", data: "Unit 1" }, 2, 3) },
    ["stage/left-without B4"],
  ],
  [
    "what the next stage asks for is said once",
    { meeting: inStages({ stage: "1", data: "Unit 1" }, 2, { stage: "4", stage_reason: "x" }) },
    ["stage/lacks B4"],
  ],
  ["a text that is no stage is noticed", { meeting: inStages({ stage: "Phase blue" }) }, ["stage/unknown B2"]],
  ["a stage in a team's own words is known", { meeting: inStages({ stage: "Step 1: Data review" }) }, []],
  ["five meetings in a stage have stalled", { meeting: inStages(1, 1, 1, 1, 1) }, ["stage/stalled B6"]],
  ["four meetings in a stage have not", { meeting: inStages(1, 1, 1, 1) }, []],
  ["meetings without a stage are left in peace", { meeting: inStages({}, {}) }, []],
];

test.each(CASES)("%s (L1)", (_title, entries, codes) => {
  expect([...stageCodes(entries)].sort()).toEqual([...codes].sort());
});

test("the order of rows does not change what is noticed (L1)", () => {
  const meetings = inStages(1, 2, 4);
  const codes = (rows: readonly Fields[]) =>
    stageCodes({ goal: [goal], meeting: rows }).map((code) => code.split(" ")[0]);
  expect(codes([...meetings].reverse())).toEqual(codes(meetings));
});

test("the sentence names what is missing, and where (L1)", () => {
  const log = logOf({ goal: [{ text: "Write", measure: "Rubric", baseline: "46%" }], meeting: inStages(4) }, TODAY);
  const [notice] = log.entries("meeting").flatMap((entry) => stageNotices(entry, log));
  expect(notice && say(notice, "en")).toBe(
    "PLT Meetings, cell B2: The team enters “Implement” without a target (where they should be) and a date by which. Add it first, or choose the stage where you really are.",
  );
  expect(notice && say(notice, "es")).toContain("«Poner en práctica»");
});

test("a meeting still in the form is judged as if it were saved (L1)", () => {
  const log = logOf({ meeting: inStages(1) }, TODAY);
  const [typed] = logOf({ meeting: [{ date: "2025-09-10", stage: "implement" }] }, TODAY).entries("meeting");
  const inForm = typed && { ...typed, id: "", at: { sheet: "", row: -1, cells: {} } };
  expect(inForm && stageNotices(inForm, log).map((notice) => [notice.code, notice.field])).toEqual([
    ["stage/lacks", "stage"],
    ["stage/skipped", "stage"],
  ]);
});

test("a meeting changed in the form stands in place of the saved one (L1)", () => {
  const log = logOf({ goal: [goal], meeting: inStages(1, 2, 4) }, TODAY);
  const saved = log.entries("meeting")[2];
  const changed = saved && { ...saved, values: { ...saved.values, stage: "learn-together" } };
  expect(changed && stageNotices(changed, log)).toEqual([]);
});

test("the standing tells stage, since when, how long and what is next (L1)", () => {
  const log = logOf({ goal: [{ ...goal, date: null }], meeting: inStages(1, 2, 3, 3) }, TODAY);
  expect(whereItStands(log)).toMatchObject({
    stage: { key: "learn-together" },
    cycle: 1,
    since: "2025-09-17",
    meetings: 2,
    next: { key: "implement" },
    lacks: ["goal-date"],
    progress: "moving",
  });
});

test("what a team passed by stays owed until it is there (L1)", () => {
  const owes = (fields: Fields) => whereItStands(logOf({ goal: [fields], meeting: inStages(1, 4) }, TODAY)).owes;
  expect(owes({ ...goal, target: null, measure: null })).toEqual(["goal-target", "goal-measure"]);
  expect(owes(goal)).toEqual([]);
});

test("a meeting planned for later does not move the team (L1)", () => {
  const log = logOf({ goal: [goal], meeting: inStages(1, 2, { date: "2025-12-10", stage: "3" }) }, TODAY);
  expect(whereItStands(log).stage?.key).toBe("set-goals");
});

describe.each([...CYCLES, ...MORE_CYCLES])("the cycle model $key", (cycle) => {
  test("each way to say a stage means that stage alone", () => {
    const said = cycle.stages.flatMap((stage) =>
      [stage.key, stage.label.en, stage.label.es, ...stage.says].map((text) => [text, stage.key] as const),
    );
    for (const [text, key] of said) expect([text, stageNamed(cycle, text)?.key]).toEqual([text, key]);
  });

  test("a stage is known by its number in both languages", () => {
    cycle.stages.forEach((stage, i) => {
      for (const text of [
        `${i + 1}`,
        `Stage ${i + 1}`,
        `Etapa ${i + 1}: ${stage.label.es}`,
        `${i + 1}. ${stage.label.en}`,
      ]) {
        expect([text, stageNamed(cycle, text)?.key]).toEqual([text, stage.key]);
      }
    });
    expect(stageNamed(cycle, `${cycle.stages.length + 1}`)).toBeUndefined();
  });

  test("the guide tells in both languages what the team does in each stage", () => {
    for (const { label } of cycle.stages) {
      const row = GUIDE.find((line) => line.startsWith(`| ${label.en} |`) && line.includes(`. | ${label.es} |`)) ?? "";
      expect(row.split("|").filter((cell) => /\p{L}.*\.\s*$/u.test(cell))).toHaveLength(2);
    }
  });
});
