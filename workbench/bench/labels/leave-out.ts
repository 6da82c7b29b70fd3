/** Measures matchers on labels whose sources they have not seen. */

import { unpackModel } from "../../../core/convert/label-packing.ts";
import { tokensOf } from "../../../core/convert/label-tokens.ts";
import { type LabelMatch, matchLabelsBy } from "../../../core/convert/labels.ts";
import type { FieldName } from "../../../core/kinds/field-names.ts";
import { type CorpusLabel, corpusExamples, inputsOf, type Source } from "./corpus.ts";
import { learnModel } from "./learn.ts";
import { packModel } from "./pack-model.ts";
import type { Example } from "./phrases.ts";
import { byDice, byEdits, type Names } from "./rivals.ts";

/** How one matcher fared: counts of labels. */
export interface Tally {
  labels: number;
  sureRight: number;
  sureWrong: number;
  /** Right among the three fields that a person is shown first. */
  offered: number;
}

export const emptyTally = (): Tally => ({ labels: 0, sureRight: 0, sureWrong: 0, offered: 0 });

interface Answer {
  readonly sure: FieldName | null;
  readonly offered: readonly FieldName[];
}

/** How many fields a person is shown at once: the one that is proposed and the next likely. */
const SHOWN = 3;

/** What a match comes to: the field that is taken without asking, and what is offered otherwise. */
export const answerOf = ({ field, status, alternatives }: LabelMatch): Answer => ({
  sure: status === "sure" ? field : null,
  offered: [...(field === null ? [] : [field]), ...alternatives].slice(0, SHOWN),
});

export function count(tally: Tally, { field, also }: CorpusLabel, answer: Answer): void {
  const isRight = (name: FieldName): boolean => name === field || also.includes(name);
  tally.labels++;
  if (answer.sure !== null && isRight(answer.sure)) tally.sureRight++;
  else if (answer.sure !== null) tally.sureWrong++;
  if (answer.offered.some(isRight)) tally.offered++;
}

/** The stems of a label: labels with the same are read the same. */
const reading = (label: string): string => tokensOf(label).main.join(" ");

/**
 * The vocabulary without some sources: their labels, and every phrase that reads as one of their labels and as no other source's.
 * A phrase that anyone would write (`Grade level`) goes too where only they have it; so this is rather hard.
 */
export function without(
  left: readonly Source[],
  all: readonly Source[],
  phrases: readonly Example[],
): readonly Example[] {
  const rest = all.filter((source) => !left.includes(source));
  const known = new Set(rest.flatMap(({ labels }) => labels.map(({ label }) => reading(label))));
  const theirs = new Set(
    left.flatMap(({ labels }) => labels.map(({ label }) => reading(label))).filter((each) => !known.has(each)),
  );
  return [...phrases.filter(({ label }) => !theirs.has(reading(label))), ...corpusExamples(rest)];
}

export interface Tallies {
  readonly ours: Tally;
  readonly edits: Tally;
  readonly dice: Tally;
}

function namesOf(vocabulary: readonly Example[]): readonly Names[] {
  const byField = new Map<FieldName, string[]>();
  for (const { field, label } of vocabulary) byField.set(field, [...(byField.get(field) ?? []), label]);
  return [...byField].map(([field, names]) => ({ field, names: [field.replace(/_/g, " "), ...names] }));
}

/** Adds to the tallies how each matcher reads some sources by one vocabulary. */
export function measure(sources: readonly Source[], vocabulary: readonly Example[], tallies: Tallies): void {
  const model = unpackModel(packModel(learnModel(vocabulary)));
  const names = namesOf(vocabulary);
  for (const source of sources) {
    const matches = matchLabelsBy(model, inputsOf(source));
    const labels = source.labels.map(({ label }) => label);
    const edits = byEdits(names, labels);
    const dice = byDice(names, labels);
    source.labels.forEach((label, i) => {
      const match = matches[i];
      if (match === undefined) return;
      count(tallies.ours, label, answerOf(match));
      const byRsi = edits[i] ?? null;
      const byDiceHere = dice[i] ?? null;
      count(tallies.edits, label, { sure: byRsi, offered: byRsi === null ? [] : [byRsi] });
      count(tallies.dice, label, { sure: byDiceHere, offered: byDiceHere === null ? [] : [byDiceHere] });
    });
  }
}
