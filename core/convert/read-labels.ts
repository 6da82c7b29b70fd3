/** What the labels of one header or form mean, read together; words that are plain by themselves outweigh doubtful company. */
import { type LabelInput, type LabelMatch, matchLabels } from "./labels.ts";
import { plain } from "./row-marks.ts";
import type { SheetContext } from "./sheet-context.ts";

const PLAIN_ALONE = 0.8;

/** A label that is sure by its own words stays what it is where values or neighbours only raise a doubt. */
function settled(input: LabelInput, read: LabelMatch, context: SheetContext): LabelMatch {
  if (read.status !== "ask" || input.samples.length + input.neighbours.length === 0) return read;
  const alone = context.meaning(input.label);
  const isPlain = alone.status === "sure" && alone.confidence >= PLAIN_ALONE;
  return isPlain && alone.field !== read.field ? alone : read;
}

/** `What`, beside `Who` and `When`, is what is to be done. */
function withWhat(inputs: readonly LabelInput[], matches: readonly LabelMatch[]): readonly LabelMatch[] {
  const labels = inputs.map(({ label }) => plain(label).replace(/\?$/, ""));
  if (!labels.includes("who") || matches.some(({ field }) => field === "action_item")) return matches;
  return matches.map((match, index) => {
    if (!/^(?:what|que)$/.test(labels[index] ?? "") || match.status === "sure") return match;
    const reason = { code: "reason/neighbours", facts: { label: inputs[index]?.label ?? "", beside: "Who" } };
    return { ...match, field: "action_item", status: "sure", confidence: PLAIN_ALONE, reason };
  });
}

/** A meaning for each label, in their order. */
export function readLabels(inputs: readonly LabelInput[], context: SheetContext): readonly LabelMatch[] {
  const matches = matchLabels(inputs).map((match, index) => {
    const input = inputs[index];
    return input === undefined ? match : settled(input, match, context);
  });
  return withWhat(inputs, matches);
}
