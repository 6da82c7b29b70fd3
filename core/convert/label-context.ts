/** What is known of each label of a form before it is given a field: its words, its values and the labels beside it, weighed together. */
import { FIELD_NAMES, type FieldName } from "../kinds/field-names.ts";
import { type LabelModel, scoresOf } from "./label-model.ts";
import { LISTED, NEIGHBOUR_RULES } from "./label-neighbours.ts";
import { type LabelTokens, tokensOf } from "./label-tokens.ts";
import { scoresForShape } from "./label-values.ts";
import type { LabelInput } from "./labels.ts";
import { studentLevelOf } from "./student-levels.ts";
import { commonShape, isDateItself, type Shape } from "./value-shapes.ts";

/** What settled a label besides its words. */
export type SettledBy = "words" | "values" | "neighbours" | "date";

export interface Weighed {
  readonly input: LabelInput;
  readonly tokens: LabelTokens;
  /** The shape that most values under it have. */
  readonly shape: Shape | undefined;
  /** The shares of its stems and of its pairs that are known, 0 to 1. */
  readonly known: number;
  readonly pairs: number;
  /** For each field of FIELD_NAMES. */
  readonly scores: readonly number[];
  readonly settledBy: SettledBy;
  /** The neighbouring label that settled it, or "". */
  readonly beside: string;
}

/** A date as a label, and a count of students put together from its parts, say what they are. */
const CERTAIN = 8;
const PUT_TOGETHER = 2;
const STEP_BY_STEP = 2;
const CARRIED = 1.2;

const placeOf = (field: FieldName): number => FIELD_NAMES.indexOf(field);

/** The place of the highest score. */
export const bestOf = (scores: readonly number[]): number =>
  scores.reduce((top, score, i) => (score > (scores[top] ?? 0) ? i : top), 0);

const raised = (
  scores: readonly number[],
  field: FieldName,
  to: (score: number, top: number) => number,
): readonly number[] => {
  const place = placeOf(field);
  const top = Math.max(...scores);
  return scores.map((score, i) => (i === place ? to(score, top) : score));
};

/** Each field's chance, all together 1. */
export function chancesOf(scores: readonly number[]): readonly number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** All labels of one header or form, weighed in the light of each other. */
export function weigh(inputs: readonly LabelInput[], model: LabelModel): readonly Weighed[] {
  const alone = inputs.map((input) => weighAlone(input, model));
  const stems = alone.map(({ tokens }) => tokens.main.join(" "));
  const steps = alone.filter(({ tokens }) => STEPS.test(tokens.numbering)).length;
  return carryLists(alone.map((each, i) => weighBeside(each, i, inputs, stems, steps)));
}

function weighAlone(input: LabelInput, model: LabelModel): Weighed {
  const tokens = tokensOf(input.label);
  const { byField, known, pairs } = scoresOf(tokens, model);
  const shape = commonShape(input.samples);
  const draft = { input, tokens, shape, known, pairs, beside: "" };
  if (isDateItself(input.label)) {
    return { ...draft, scores: raised(byField, "date", (score) => score + CERTAIN), settledBy: "date" };
  }
  const forShape = shape === undefined ? undefined : scoresForShape(shape);
  const shaped = forShape === undefined ? byField : byField.map((score, i) => score + (forShape[i] ?? 0));
  const level = studentLevelOf(tokens.main.join(" "));
  const scores = level === undefined ? shaped : raised(shaped, level, (_score, top) => top + PUT_TOGETHER);
  return { ...draft, scores, settledBy: bestOf(shaped) === bestOf(byField) ? "words" : "values" };
}

const STEPS = /^(?:step|phase|paso)/;

function weighBeside(
  each: Weighed,
  at: number,
  inputs: readonly LabelInput[],
  stems: readonly string[],
  steps: number,
): Weighed {
  const own = stems[at] ?? "";
  const rules = NEIGHBOUR_RULES.filter(({ label }) => label.test(own));
  const stepped = steps > 1 && STEPS.test(each.tokens.numbering);
  let scores = stepped ? raised(each.scores, "cycle_stage", (score) => score + STEP_BY_STEP) : each.scores;
  let { settledBy, beside } = each;
  if (rules.length === 0) return { ...each, scores };
  const given = each.input.neighbours.map((label) => tokensOf(label).main.join(" "));
  const near = [...stems.slice(Math.max(0, at - 2), at), ...stems.slice(at + 1, at + 3), ...given];
  const form = [...stems.slice(0, at), ...stems.slice(at + 1), ...given];
  for (const rule of rules) {
    const texts = rule.reach === "beside" ? near : form;
    const joined = `|${texts.join("|")}|`;
    if (!rule.near.test(joined) || rule.unless?.test(joined)) continue;
    const before = bestOf(scores);
    scores = raised(scores, rule.field, (score, top) => Math.max(score + 1, top + rule.adds - 2));
    if (bestOf(scores) === before) continue;
    settledBy = "neighbours";
    beside =
      inputs.find((_input, i) => i !== at && rule.near.test(`|${stems[i] ?? ""}|`))?.label ??
      each.input.neighbours[0] ??
      "";
  }
  return { ...each, scores, settledBy, beside };
}

const RUN = 3;
const LONG = 3;
const HELD_BY = 0.25;

/** Items of a list that its other items explain: among uses of time, `Wrote a common assessment` is one too. */
function carryLists(all: readonly Weighed[]): readonly Weighed[] {
  const chances = all.map(({ scores }) => chancesOf(scores));
  return all.map((each, at) => {
    if (each.tokens.main.length < LONG) return each;
    const around = all
      .map((_each, i) => i)
      .filter((i) => i !== at && Math.abs(i - at) <= RUN && (all[i]?.tokens.main.length ?? 0) >= LONG);
    if (around.length < RUN) return each;
    const held = LISTED.filter((field) => {
      const sum = around.reduce((total, i) => total + (chances[i]?.[placeOf(field)] ?? 0), 0);
      return sum / around.length > HELD_BY;
    });
    return {
      ...each,
      scores: held.reduce((scores, field) => raised(scores, field, (score) => score + CARRIED), each.scores),
    };
  });
}
