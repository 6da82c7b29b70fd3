/** What a team may ask of its cycle: one answer from the log alone. */

import type { CycleModel, StageNeed } from "../../../core/cycles/model.ts";
import { cycleReport } from "../../../core/cycles/report.ts";
import { stageNotices } from "../../../core/cycles/validate.ts";
import { type Entries, logIn, logOf } from "../../log-builder.ts";

const TODAY = "2025-12-01";
const keys = (stages: readonly { readonly key: string }[]) => stages.map(({ key }) => key);

const report = (entries: Entries) => cycleReport(logOf(entries, TODAY));

test("a team that names no stage yet may begin with the first (L1)", () => {
  const { standing, possible } = report({ meeting: [{ date: "2025-09-03" }] });
  expect(standing.stage).toBeNull();
  expect(keys(possible.map(({ stage }) => stage))).toEqual(["analyze-data"]);
});

test("of the stages ahead, each tells what it lacks and what it would pass over (L1)", () => {
  const { possible } = report({
    meeting: [
      { date: "2025-09-03", stage: "analyze-data", data: "Unit 1" },
      { date: "2025-09-10", stage: "set-goals" },
    ],
  });
  expect(possible.map(({ stage, lacks, passesOver }) => [stage.key, lacks, keys(passesOver)])).toEqual([
    ["learn-together", [], []],
    ["implement", ["goal"], ["learn-together"]],
    ["monitor-adjust", [], ["learn-together", "implement"]],
  ]);
});

test("a stage that was passed over is told with its reason until the cycle comes back to it (L1)", () => {
  const meetings = [
    { date: "2025-09-03", stage: "analyze-data", data: "Unit 1" },
    { date: "2025-09-10", stage: "learn-together", stage_reason: "The goal of spring still stands." },
  ];
  const passed = report({ meeting: meetings }).passedOver;
  expect(passed.map(({ stage, on, reason }) => [stage.key, on, reason])).toEqual([
    ["set-goals", "2025-09-10", "The goal of spring still stands."],
  ]);
  expect(report({ meeting: [...meetings, { date: "2025-09-17", stage: "set-goals" }] }).passedOver).toEqual([]);
});

test("after the last stage comes the next cycle (L1)", () => {
  const { possible } = report({ meeting: [{ date: "2025-09-03", stage: "monitor-adjust" }] });
  expect(possible.map(({ stage, lacks }) => [stage.key, lacks])).toEqual([["analyze-data", ["result"]]]);
});

const agreed: StageNeed = {
  kind: "norm",
  fields: ["text", "agreed"],
  label: { en: "a norm with “Agreed on”", es: "un acuerdo con «Acordado el»" },
};

const NINE: CycleModel = {
  key: "nine",
  label: { en: "Nine steps", es: "Nueve pasos" },
  stages: Array.from({ length: 9 }, (_, i) => ({
    key: `step-${i + 1}`,
    label: { en: `Part ${i + 1}`, es: `Parte ${i + 1}` },
    says: [],
    needs: i === 1 ? [agreed] : [],
    leaves: i === 2 ? ["strategy" as const] : [],
  })),
  stallsAfterMeetings: 9,
  stallsAfterDays: 60,
};

const codes = (entries: Entries, today: string) => {
  const log = logIn(entries, today, NINE, "en");
  return log
    .entries("meeting")
    .flatMap((meeting) => stageNotices(meeting, log).map(({ code, facts }) => [code, facts["lacks.en"] ?? ""]));
};

test("a cycle of nine steps that asks for entries of any kind needs no code (L1)", () => {
  const meeting = [
    { date: "2025-09-03", stage: "1" },
    { date: "2025-09-10", stage: "2" },
  ];
  expect(codes({ meeting }, TODAY)).toEqual([["stage/lacks", "a norm with “Agreed on”"]]);
  expect(codes({ meeting, norm: [{ text: "We begin on time." }] }, TODAY)).toHaveLength(1);
  expect(codes({ meeting, norm: [{ text: "We begin on time.", agreed: "2025-09-03" }] }, TODAY)).toEqual([]);
});

test("what a step should leave behind is asked for when the team leaves it (L1)", () => {
  const meeting = (strategy: string | null) => [
    { date: "2025-09-03", stage: "3", strategy },
    { date: "2025-09-10", stage: "4" },
  ];
  expect(codes({ meeting: meeting(null) }, TODAY)).toEqual([["stage/left-without", "strategy"]]);
  expect(codes({ meeting: meeting("Number talks") }, TODAY)).toEqual([]);
});

test.each([
  ["2025-11-02", "moving"],
  ["2025-11-03", "stalled"],
])("a cycle that counts days: on %s, after a meeting on 3 September, it is %s (L1)", (today, progress) => {
  const log = logIn({ meeting: [{ date: "2025-09-03", stage: "3" }] }, today, NINE, "en");
  expect(cycleReport(log).standing.progress).toBe(progress);
});
