/** How pages above the team say figures: percentages, stages, shares as cells. */
import { cycleNamed } from "../cycles/index.ts";
import type { CycleModel, Stage } from "../cycles/model.ts";
import type { RollupWords } from "../words/en-rollup.ts";
import type { PageCell } from "../workbook/page.ts";
import type { Language } from "../workbook/snapshot.ts";
import type { TeamRow } from "./team-row.ts";

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

const cells = { en: new Map<string, Map<string, PageCell>>(), es: new Map<string, Map<string, PageCell>>() } as const;

/** Where a team stands, as a cell: there are few stages and thousands of teams. */
export function stageCell({ cycle, stage }: Pick<TeamRow, "cycle" | "stage">, saying: Saying): PageCell {
  const stages = cells[saying.language].get(cycle) ?? new Map<string, PageCell>();
  const known = stages.get(stage);
  if (known) return known;
  const cell: PageCell = { value: stage === "" ? saying.words.noStage : stageLabel(cycle, stage, saying) };
  cells[saying.language].set(cycle, stages.set(stage, cell));
  return cell;
}

/** The cycle models that teams of a tally follow. */
export function cyclesIn(stages: ReadonlyMap<string, number>): readonly CycleModel[] {
  const cycles = new Set<string>();
  for (const key of stages.keys()) cycles.add(key.slice(0, key.indexOf("/")));
  return [...cycles].sort().flatMap((key) => cycleNamed(key) ?? []);
}
