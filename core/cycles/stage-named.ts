/** Which stage a text means, in whatever words a team writes it. */
import { plainText } from "../workbook/plain-text.ts";
import type { CycleModel, Stage } from "./model.ts";

const NUMBERED = /^(?:stage|step|phase|etapa|paso|fase)?\s*(?:#|no|n)?\s*(\d{1,2})(?:\s+|$)/;

/**
 * The stage that a text names: by key, label or another way to say it, in any language, or by its number.
 * Undefined where the text is none of them; the text itself is then kept by whoever asks.
 * Example: in the five-stage cycle `Step 2: SMART goals`, `2` and `Fijar metas` all name the second stage.
 */
export function stageNamed(cycle: CycleModel, text: string): Stage | undefined {
  const known = text === "" ? undefined : stageSaid(cycle, text);
  if (known) return known;
  const plain = plainText(text);
  if (plain === "") return undefined;
  const named = stageSaid(cycle, plain);
  if (named) return named;
  const numbered = NUMBERED.exec(plain);
  if (!numbered) return undefined;
  const rest = plain.slice(numbered[0].length).trim();
  return rest === "" ? cycle.stages[Number(numbered[1]) - 1] : stageSaid(cycle, rest);
}

const stageSaid = (cycle: CycleModel, plain: string): Stage | undefined => stagesBySaying(cycle).get(plain);

/** A model never changes, so that its words are made plain once, however many meetings are read. They stand here as they are written, too: most texts are keys. */
const sayings = new WeakMap<CycleModel, ReadonlyMap<string, Stage>>();

function stagesBySaying(cycle: CycleModel): ReadonlyMap<string, Stage> {
  const before = sayings.get(cycle);
  if (before) return before;
  const now = new Map(
    cycle.stages.flatMap((stage) =>
      namesOf(stage).flatMap((name) => [name, plainText(name)].map((each) => [each, stage] as const)),
    ),
  );
  sayings.set(cycle, now);
  return now;
}

const namesOf = (stage: Stage): readonly string[] => [stage.key, stage.label.en, stage.label.es, ...stage.says];

/** Where a stage stands in its cycle, from 0; -1 where the cycle has no stage of this key. */
export const stageIndex = (cycle: CycleModel, key: string): number =>
  cycle.stages.findIndex((stage) => stage.key === key);
