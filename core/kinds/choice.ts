/** The choices of a column, and which one a text means. */
import type { CycleModel } from "../cycles/model.ts";
import { stageNamed } from "../cycles/stage-named.ts";
import { plainText } from "../workbook/plain-text.ts";
import type { Language } from "../workbook/snapshot.ts";
import type { Choice, Column } from "./kind.ts";

/** What a column offers; for stages, those of the team's cycle. Empty for a column without choices. */
export function choicesOf(column: Column, cycle: CycleModel): readonly Choice[] {
  if (column.choices === "none") return [];
  return column.choices === "stages" ? stageChoices(cycle) : column.choices;
}

const stageChoices = (cycle: CycleModel): readonly Choice[] =>
  cycle.stages.map(({ key, label, says }) => ({ key, label, says, highlight: "none" }));

/**
 * The key of the choice that a text means, in any language; a text that is none of them comes back as it stands, so that
 * nothing a team wrote is lost.
 * Example: for a status `Complete!` is `done`, and `waiting for Ana` stays `waiting for Ana`.
 */
export function choiceOf(column: Column, text: string, cycle: CycleModel): string {
  if (column.choices === "stages") return stageNamed(cycle, text)?.key ?? text;
  return findChoice(choicesOf(column, cycle), text)?.key ?? text;
}

/** The choice whose key, label or other wording a text is, or undefined. Marks such as ✓ count as words. */
export function findChoice(choices: readonly Choice[], text: string): Choice | undefined {
  const words = choicesByWord(choices);
  const asWritten = text === "" ? undefined : words.get(text);
  if (asWritten) return asWritten;
  const plain = plainText(text);
  return plain === "" ? undefined : words.get(plain);
}

/** A kind's choices never change, so that their words are made plain once, however many cells are read. They stand here as they are written, too: most texts are keys. */
const known = new WeakMap<readonly Choice[], ReadonlyMap<string, Choice>>();

function choicesByWord(choices: readonly Choice[]): ReadonlyMap<string, Choice> {
  const before = known.get(choices);
  if (before) return before;
  const now = new Map(
    choices.flatMap((choice) =>
      wordsOf(choice).flatMap((word) => [word, plainText(word)].map((each) => [each, choice] as const)),
    ),
  );
  known.set(choices, now);
  return now;
}

const wordsOf = (choice: Choice): readonly string[] => [choice.key, choice.label.en, choice.label.es, ...choice.says];

/** How a choice is written in the sheet; a text that is no key comes back as it stands. */
export function choiceLabel(column: Column, key: string, cycle: CycleModel, language: Language): string {
  return choicesOf(column, cycle).find((choice) => choice.key === key)?.label[language] ?? key;
}
