/** How one kind of entry is declared: its tab, columns, form and checks. Shared code reads this and never asks which kind it holds. */
import type { CycleModel } from "../cycles/model.ts";
import type { Policy } from "../policies/policy.ts";
import type { Notice } from "../words/notice.ts";
import type { Day } from "../workbook/day.ts";
import type { ColumnType } from "../workbook/look.ts";
import type { Language } from "../workbook/snapshot.ts";
import type { Entry, Value } from "./entry.ts";
import type { FieldName } from "./field-names.ts";
import type { SpanOf } from "./span.ts";

/** A short text in each language. */
export interface Words {
  readonly en: string;
  readonly es: string;
}

export interface Choice {
  /** What is kept in code and in JSON, the same in every language. */
  readonly key: string;
  readonly label: Words;
  /** Other ways to write it, lower case, in any language: `done`, `complete`, `✓`. */
  readonly says: readonly string[];
  /** How a cell that holds this choice is highlighted; the words say the same, so that colour is never alone. */
  readonly highlight: "attention" | "done" | "quiet" | "none";
}

export interface Column {
  readonly key: string;
  readonly heading: Words;
  readonly type: ColumnType;
  readonly width: number;
  readonly help: Words;
  /** For `choice`; "stages" are those of the team's cycle model. */
  readonly choices: readonly Choice[] | "stages" | "none";
  /** The fields of a team's own sheet that land here when it is converted. The first filled one wins; further ones are joined for long text. */
  readonly fields: readonly FieldName[];
  readonly required: boolean;
  /** True where nothing but its choices makes sense: the cell refuses other text as it is typed. A list that a policy or a team may change stays open. */
  readonly closed?: true;
  /** For `choice`: the key of what is meant where nothing is chosen; left out where nothing is meant. */
  readonly unsaid?: string;
}

/** A text in both languages. */
export const words = (en: string, es: string): Words => ({ en, es });

/**
 * A column as most are: anything may be written there, or nothing. `fields` are those of a team's own sheet that land here.
 * Example: `column("topic", "text", 24, words("Topic", "Tema"), words("In short.", "En breve."), "agenda_topic")`.
 */
export const column = (
  key: string,
  type: ColumnType,
  width: number,
  heading: Words,
  help: Words,
  ...fields: readonly FieldName[]
): Column => ({
  key,
  heading,
  type,
  width,
  help,
  choices: "none",
  fields,
  required: false,
});

export interface FormGroup {
  readonly title: Words;
  readonly columns: readonly string[];
  /** Folded away until asked for; a form shows at most five fields at first. */
  readonly folded: boolean;
}

/** All entries of a log, and what the checks may know besides. */
export interface Log {
  readonly entries: (kind: string) => readonly Entry[];
  readonly today: Day;
  readonly cycle: CycleModel;
  readonly policy: Policy;
  readonly language: Language;
}

/** What is noticed about one entry in the light of the whole log; pure. */
export type Check = (entry: Entry, log: Log) => readonly Notice[];

export interface Kind {
  /** `meeting`, `action-item`: the name in commands and JSON. */
  readonly kind: string;
  readonly tab: string;
  /** `rows`: an entry a row. `pairs`: one entry, a field a row (Setting | Value). */
  readonly layout: "rows" | "pairs";
  readonly title: Words;
  readonly columns: readonly Column[];
  readonly form: readonly FormGroup[];
  /** Fields proposed when the form opens, from the log as it stands (next date, whose turn, stage). */
  readonly propose: (log: Log) => Readonly<Record<string, Value>>;
  /** From when to when an entry is before the team; what was over when the year began rests. */
  readonly span: SpanOf;
  readonly checks: readonly Check[];
  /** Checks of the whole log, run once: a team without a goal, a gap in the rhythm. */
  readonly logChecks: readonly ((log: Log) => readonly Notice[])[];
}
