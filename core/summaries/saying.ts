/** How pages above the team say figures: percentages, stages, shares as cells. */
import { cycleNamed } from "../cycles/index.ts";
import type { CycleModel, Stage } from "../cycles/model.ts";
import type { RollupWords } from "../words/en-rollup.ts";
import type { Language } from "../workbook/snapshot.ts";

/** A language, and its words for these pages. */
export interface Saying {
  readonly language: Language;
  readonly words: RollupWords;
}

/** Example: 3 of 4 is `75%`; of nothing it is a dash. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${Math.round((part / whole) * 100)}%`;

/** The stage of a cycle by their keys, as extracts hold them. */
export const stageIn = (cycle: string, stage: string): Stage | undefined =>
  cycleNamed(cycle)?.stages.find(({ key }) => key === stage);

const labels = new Map<string, Map<string, Stage | undefined>>();

/** What a stage is called; its key where no cycle of ours has it. */
export function stageLabel(cycle: string, stage: string, { language }: Saying): string {
  const stages = labels.get(cycle) ?? new Map<string, Stage | undefined>();
  if (!stages.has(stage)) {
    stages.set(stage, stageIn(cycle, stage));
    labels.set(cycle, stages);
  }
  return stages.get(stage)?.label[language] ?? stage;
}

/** The cycle models that teams of a tally follow. */
export const cyclesIn = (stages: ReadonlyMap<string, number>): readonly CycleModel[] =>
  [...new Set([...stages.keys()].map((key) => key.split("/")[0] ?? ""))].sort().flatMap((key) => cycleNamed(key) ?? []);
