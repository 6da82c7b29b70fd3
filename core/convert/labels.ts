/** What the labels of a team's own sheet mean: heading or form label to field, with a reason. */
import { FIELD_NAMES, type FieldName } from "../kinds/field-names.ts";
import type { Cell } from "../workbook/cell.ts";
import type { MatchStatus, Reason } from "./inspection.ts";
import { bestOf, chancesOf, type Weighed, weigh } from "./label-context.ts";
import { type LabelModel, wordsFor } from "./label-model.ts";
import { shippedModel } from "./shipped-model.ts";

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

/** From this confidence on a field is taken, and from this on it is proposed. */
const SURE = 0.8;
const ASK = 0.3;
/** A field less likely is not offered. */
const OFFERED = 0.004;

/**
 * Reads all labels of one header or form together, in order: what each means, how sure that is and why. A label without a likely
 * field is `unmapped` and kept under its own heading; where two labels compete for a field that a form has once, the weaker is asked.
 * Example: `Mtg. Date`, `Who was here` and `Topic` are date, attendees and agenda_topic; `Time` beside `Topic` is planned_minutes.
 */
export const matchLabels = (inputs: readonly LabelInput[]): readonly LabelMatch[] =>
  matchLabelsBy(shippedModel(), inputs);

/** The same by another table of weights, as measurements use. */
export function matchLabelsBy(model: LabelModel, inputs: readonly LabelInput[]): readonly LabelMatch[] {
  const weighed = weigh(inputs, model);
  return oneEach(
    weighed.map((each) => matchOf(each, model)),
    weighed,
  );
}

/** What makes the best field likely to be right, as measured on real forms whose own words had been left out. */
const TRUST = { base: -0.7, chance: 0.48, margin: 0.37, known: 1.3, pairs: 0.44, length: -0.37, question: -0.4 };

/** How likely the best field is right: by its chance and its lead, and by how much of the label is known. */
function trustIn(chance: number, { scores, tokens, known, pairs }: Weighed): number {
  const [first = 0, second = 0] = [...scores].sort((a, b) => b - a);
  const p = Math.min(0.9999, Math.max(0.0001, chance));
  const sum =
    TRUST.base +
    TRUST.chance * Math.log(p / (1 - p)) +
    TRUST.margin * (first - second) +
    TRUST.known * known +
    TRUST.pairs * pairs +
    TRUST.length * Math.log(1 + tokens.main.length) +
    (tokens.question ? TRUST.question : 0);
  return 1 / (1 + Math.exp(-sum));
}

function matchOf(weighed: Weighed, model: LabelModel): LabelMatch {
  const chances = chancesOf(weighed.scores);
  const place = bestOf(weighed.scores);
  const nothing = weighed.tokens.main.length === 0 && weighed.settledBy === "words";
  const confidence = nothing ? 0 : trustIn(chances[place] ?? 0, weighed);
  const status: MatchStatus = confidence >= SURE ? "sure" : confidence >= ASK ? "ask" : "unmapped";
  const field = status === "unmapped" ? null : (FIELD_NAMES[place] ?? null);
  const ranked = FIELD_NAMES.map((name, i) => ({ name, chance: chances[i] ?? 0 })).filter(
    ({ name, chance }) => name !== field && chance > OFFERED,
  );
  const alternatives = nothing
    ? []
    : ranked
        .sort((a, b) => b.chance - a.chance)
        .slice(0, 3)
        .map(({ name }) => name);
  return { field, status, confidence, reason: reasonOf(weighed, place, status, model), alternatives };
}

function reasonOf(weighed: Weighed, place: number, status: MatchStatus, model: LabelModel): Reason {
  const { input, tokens, shape, settledBy, beside } = weighed;
  const said = wordsFor(tokens, place, model);
  const facts = { label: input.label, words: said.join(" ") };
  if (settledBy === "date") return { code: "reason/date-itself", facts };
  if (status === "unmapped") return { code: "reason/unknown", facts };
  if (settledBy === "neighbours" && beside !== "") return { code: "reason/neighbours", facts: { ...facts, beside } };
  if (settledBy === "values" && shape !== undefined) return { code: "reason/values", facts: { ...facts, shape } };
  const whole = said.length > 0 && said.length === tokens.main.length;
  return { code: whole ? "reason/phrase" : "reason/words", facts };
}

/** Fields that a form has once. Others may stand in several labels: people, notes, dates of different things. */
const ONCE: ReadonlySet<FieldName> = new Set<FieldName>([
  "start_time",
  "end_time",
  "duration",
  "meeting_number",
  "school_year",
  "district",
  "recorder",
  "timekeeper",
  "cycle_number",
  "student_id",
]);

/** Of different labels that are surely the same once-only field, the likeliest stays sure; the same label again is a new block. */
function oneEach(matches: readonly LabelMatch[], weighed: readonly Weighed[]): readonly LabelMatch[] {
  const stemsOf = (i: number): string => weighed[i]?.tokens.main.join(" ") ?? "";
  return matches.map((match, i) => {
    if (match.status !== "sure" || match.field === null || !ONCE.has(match.field)) return match;
    const better = matches.some(
      (other, j) =>
        j !== i && other.field === match.field && other.confidence > match.confidence && stemsOf(i) !== stemsOf(j),
    );
    return better ? { ...match, status: "ask" } : match;
  });
}
