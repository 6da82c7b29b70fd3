/** How a kind beyond the everyday ones is declared, in as few words as it needs; the rest follows. */
import { isFilled } from "../cycles/team-log.ts";
import type { ColumnType } from "../workbook/look.ts";
import type { FieldName } from "./field-names.ts";
import type { Group } from "./group.ts";
import { type Choice, type Column, type FormGroup, type Kind, type Words, words } from "./kind.ts";
import { checkOf, type LogRule, logCheckOf, type Rule } from "./rule.ts";
import { fromYearToYear, type SpanOf } from "./span.ts";
import { missingCheck, typedCheck } from "./typed-check.ts";

/** What a kind gives to summaries, for whom, and which requirement asks for it. */
export interface Gives {
  readonly requirement: string;
  /**
   * `counts`: entries by a column's value, or by two that cross. `sums`: number columns added up by another. `list`: the entries themselves.
   * `trend`: by month; of two columns the second is how high the first is rated. `filled`: in how many entries the columns are filled.
   */
  readonly shows: "counts" | "sums" | "list" | "trend" | "filled";
  readonly columns: readonly string[];
  /** For `filled`: the column by whose values it is counted. */
  readonly by?: string;
  /** For `list`: only entries in which this column is empty, such as what is not solved yet. */
  readonly open?: string;
  /** For a person's own page: the column in which the person stands, and what that means, where a kind has several such columns. */
  readonly as?: { readonly column: string; readonly said: Words };
  /** Who may see it; nothing of a person's rating or an observation goes above the team. */
  readonly audience: "person" | "team" | "school" | "district" | "board" | "public";
}

export interface Declaration {
  readonly kind: string;
  readonly tab: string;
  readonly title: Words;
  /** What several of them are called: the title of their section on a page. */
  readonly many: Words;
  /** What it is for, in one sentence, for the list to choose from. */
  readonly about: Words;
  readonly group: Group;
  /** The requirements whose first column a person can do with it. */
  readonly answers: readonly string[];
  readonly layout: Kind["layout"];
  readonly columns: readonly Column[];
  readonly form: readonly FormGroup[];
  readonly propose: Kind["propose"];
  /** Where nothing is said, an entry holds from year to year. */
  readonly span?: SpanOf;
  readonly rules: readonly Rule[];
  readonly logRules: readonly LogRule[];
  readonly gives: readonly Gives[];
}

/** A kind with all that its declaration says beside it. */
export type FurtherKind = Kind & Omit<Declaration, keyof Kind>;

/**
 * The kind of a declaration: its rules become checks, after those that every kind has (what must not be empty, what must be a date,
 * a number or one of the choices).
 */
export const declare = (declaration: Declaration): FurtherKind => ({
  ...declaration,
  span: declaration.span ?? fromYearToYear,
  checks: [
    ...declaration.columns
      .filter(({ required }) => required)
      .map((column) => missingCheck(column, declaration.answers[0] ?? "")),
    typedCheck(
      declaration.columns,
      declaration.columns.filter(({ type }) => type === "choice").map(({ key }) => key),
    ),
    ...declaration.rules.map(checkOf),
  ],
  logChecks: declaration.logRules.map(logCheckOf),
});

export { words };

const WIDTHS: Readonly<Record<ColumnType, number>> = {
  text: 24,
  "long-text": 40,
  day: 14,
  time: 11,
  number: 11,
  share: 10,
  people: 26,
  choice: 18,
  link: 24,
  id: 12,
};

/** A column as most are. `reads` names the fields of a team's own sheet that land here when it is converted. */
export const field = (
  key: string,
  type: ColumnType,
  heading: Words,
  help: Words,
  ...reads: readonly FieldName[]
): Column => ({
  key,
  heading,
  type,
  width: WIDTHS[type],
  help,
  choices: "none",
  fields: reads,
  required: false,
});

/** The same column, without which an entry says nothing. */
export const needed = (column: Column): Column => ({ ...column, required: true });

/** The same column with its choices and nothing else: a list of this kind's own. */
export const choosing = (column: Column, choices: readonly Choice[]): Column => ({ ...column, choices, closed: true });

/** The same column, in which an empty cell means this choice. */
export const meaning = (column: Column, unsaid: string): Column => ({ ...column, unsaid });

/** The same column with choices beside which other text is taken: a policy's list, or the stages of the team's cycle. */
export const offering = (column: Column, choices: Column["choices"]): Column => ({ ...column, choices });

/** One choice, with other ways to write it in lower case. */
export const choice = (key: string, label: Words, ...says: readonly string[]): Choice => ({
  key,
  label,
  says,
  highlight: "none",
});

/** The same choice, highlighted in the sheet; its words say why. */
export const shown = (each: Choice, highlight: Choice["highlight"]): Choice => ({ ...each, highlight });

/** The part of a form that is seen at first (five fields at most). */
export const first = (title: Words, ...columns: readonly string[]): FormGroup => ({ title, columns, folded: false });

/** A part of a form that is folded away until it is asked for. */
export const folded = (title: Words, ...columns: readonly string[]): FormGroup => ({ title, columns, folded: true });

/** A rule that is told where a column is empty although another one, or the entry itself, asks for it. */
export const wants = (
  rule: Omit<Rule, "finds">,
  names: string,
  when: (entry: Parameters<Rule["finds"]>[0], log: Parameters<Rule["finds"]>[1]) => boolean,
): Rule => ({
  ...rule,
  finds: (entry, log) =>
    isFilled(entry, rule.field) || !when(entry, log) ? undefined : { name: String(entry.values[names] ?? "") },
});
