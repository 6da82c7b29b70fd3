/** What the labels of a team's own sheet mean: heading or form label to field, with a reason. */
import { FIELD_NAMES, type FieldName } from "../kinds/field-names.ts";
import type { Cell } from "../workbook/cell.ts";
import type { MatchStatus, Reason } from "./inspection.ts";
import { type LabelModel, scoresOf, unpackModel, wordsFor } from "./label-model.ts";
import { LISTED, NEIGHBOUR_RULES } from "./label-neighbours.ts";
import { type LabelTokens, tokensOf } from "./label-tokens.ts";
import { scoresForShape } from "./label-values.ts";
import { PACKED } from "./label-weights.ts";
import { studentLevelOf } from "./student-levels.ts";
import { commonShape, isDateItself, type Shape } from "./value-shapes.ts";

export interface LabelInput {
  /** As it stands in the sheet. */
  readonly label: string;
  /** First values that stand under or beside it. */
  readonly samples: readonly Cell[];
  /** Labels before and after it. */
  readonly neighbours: readonly string[];
}

export interface LabelMatch {
  readonly field: FieldName | null;
  readonly status: MatchStatus;
  readonly confidence: number;
  readonly reason: Reason;
  /** The next likely fields, best first, at most three, without `field`. */
  readonly alternatives: readonly FieldName[];
}

/** One label on its way to a match. */
interface Draft {
  readonly input: LabelInput;
  readonly tokens: LabelTokens;
  readonly stems: string;
  readonly shape: Shape | undefined;
  readonly known: number;
  readonly pairs: number;
  /** From the words alone, then with values and neighbours. */
  readonly words: readonly number[];
  scores: number[];
  /** What settled it besides the words. */
  settledBy: "values" | "neighbours" | undefined;
}

const SURE = 0.79;
const ASK = 0.3;
const TEMPERATURE = 1;

let unpacked: LabelModel | undefined;
const shipped = (): LabelModel => {
  unpacked = unpacked ?? unpackModel(PACKED);
  return unpacked;
};

/** Reads all labels of one header or form together. */
export const matchLabels = (inputs: readonly LabelInput[]): readonly LabelMatch[] => matchLabelsBy(shipped(), inputs);

export function matchLabelsBy(model: LabelModel, inputs: readonly LabelInput[]): readonly LabelMatch[] {
  const drafts = inputs.map((input) => draftOf(input, model));
  drafts.forEach((draft, i) => weighNeighbours(draft, i, drafts));
  carryLists(drafts);
  const matches = drafts.map((draft) => matchOf(draft, model));
  return matches;
}

function draftOf(input: LabelInput, model: LabelModel): Draft {
  const tokens = tokensOf(input.label);
  const { byField, known, pairs } = scoresOf(tokens, model);
  const shape = commonShape(input.samples);
  const forShape = shape === undefined ? [] : scoresForShape(shape);
  const scores = byField.map((score, i) => score + (forShape[i] ?? 0));
  const level = studentLevelOf(tokens.main.join(" "));
  if (level !== undefined) scores[FIELD_NAMES.indexOf(level)] = Math.max(...scores) + 2;
  if (isDateItself(input.label)) scores[0] = (scores[0] ?? 0) + 8;
  const settledBy = best(scores) === best(byField) ? undefined : "values";
  return { input, tokens, stems: tokens.main.join(" "), shape, known, pairs, words: byField, scores, settledBy };
}

const best = (scores: readonly number[]): number =>
  scores.reduce((top, score, i) => (score > (scores[top] ?? 0) ? i : top), 0);

function weighNeighbours(draft: Draft, at: number, drafts: readonly Draft[]): void {
  const given = draft.input.neighbours.map((label) => tokensOf(label).main.join(" "));
  const nearby = drafts
    .slice(Math.max(0, at - 2), at + 3)
    .filter((other) => other !== draft)
    .map(({ stems }) => stems);
  const all = drafts.filter((other) => other !== draft).map(({ stems }) => stems);
  const beside = `|${[...nearby, ...given].join("|")}|`;
  const form = `|${[...all, ...given].join("|")}|`;
  for (const rule of NEIGHBOUR_RULES) {
    const text = rule.reach === "beside" ? beside : form;
    if (!rule.label.test(draft.stems) || !rule.near.test(text) || rule.unless?.test(text)) continue;
    const before = best(draft.scores);
    const field = FIELD_NAMES.indexOf(rule.field);
    draft.scores[field] = Math.max((draft.scores[field] ?? 0) + 1, Math.max(...draft.scores) + rule.adds - 2);
    if (best(draft.scores) !== before) draft.settledBy = "neighbours";
  }
  if (STEPS.test(draft.tokens.numbering) && drafts.filter(({ tokens }) => STEPS.test(tokens.numbering)).length > 1) {
    const field = FIELD_NAMES.indexOf("cycle_stage");
    draft.scores[field] = (draft.scores[field] ?? 0) + 2;
  }
}

const STEPS = /^(?:step|phase|paso)/;

function carryLists(drafts: readonly Draft[]): void {
  for (const field of LISTED) {
    const place = FIELD_NAMES.indexOf(field);
    drafts.forEach((draft, i) => {
      const run = drafts
        .slice(Math.max(0, i - 3), i + 4)
        .filter((other) => other !== draft && other.tokens.main.length >= 3);
      const sum = run.reduce((total, other) => total + (softmax(other.scores)[place] ?? 0), 0);
      if (run.length >= 3 && sum / run.length > 0.25 && draft.tokens.main.length >= 3) {
        draft.scores[place] = (draft.scores[place] ?? 0) + 1.2;
      }
    });
  }
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp((score - top) / TEMPERATURE));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

const TRUST = { base: 0.5, chance: 0.96, known: 0.82, pairs: 0.54, length: -0.53, question: -0.79 };

/** How likely the first field is right. */
function trustIn(chance: number, { tokens, known, pairs }: Draft): number {
  const p = Math.min(0.9999, Math.max(0.0001, chance));
  const sum =
    TRUST.base +
    TRUST.chance * Math.log(p / (1 - p)) +
    TRUST.known * known +
    TRUST.pairs * pairs +
    TRUST.length * Math.log(1 + tokens.main.length) +
    (tokens.question ? TRUST.question : 0);
  return 1 / (1 + Math.exp(-sum));
}

function matchOf(draft: Draft, model: LabelModel): LabelMatch {
  const chances = softmax(draft.scores).map((chance, i) => ({ field: FIELD_NAMES[i] ?? "other", place: i, chance }));
  const ranked = chances.sort((a, b) => b.chance - a.chance);
  const first = ranked[0] ?? { field: "other" as const, place: 0, chance: 0 };
  const confidence = trustIn(first.chance, draft);
  const status: MatchStatus = confidence >= SURE ? "sure" : confidence >= ASK ? "ask" : "unmapped";
  const field = status === "unmapped" ? null : first.field;
  const alternatives = ranked
    .filter((each) => each.field !== field && each.chance > 0.004)
    .slice(0, 3)
    .map((each) => each.field);
  const words = wordsFor(draft.tokens, first.place, model).join(" ");
  return {
    field,
    status,
    confidence,
    reason: { code: "reason/words", facts: { label: draft.input.label, words } },
    alternatives,
  };
}

export function headingLikeness(texts: readonly string[]): number {
  return texts.length === 0 ? 0 : 0.5;
}
