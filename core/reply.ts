/** What a command answers: a closed union, JSON through and through. */
import type { CommandId } from "./command.ts";
import type { Inspection } from "./convert/inspection.ts";
import type { Entry, Value } from "./kinds/entry.ts";
import type { Undone } from "./kinds/undone.ts";
import type { Registered } from "./summaries/taken.ts";
import type { Notice } from "./words/notice.ts";
import type { Day } from "./workbook/day.ts";
import type { ColumnType } from "./workbook/look.ts";

/** A form as plain data in the person's language, so that the page needs to know no kind. */
export interface FormView {
  readonly kind: string;
  readonly title: string;
  readonly groups: readonly {
    readonly title: string;
    readonly folded: boolean;
    readonly fields: readonly FieldView[];
  }[];
}
export interface FieldView {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly type: ColumnType;
  readonly required: boolean;
  readonly choices: readonly { readonly key: string; readonly label: string }[];
  readonly proposed: Value;
}

/** An action that is not done, as the meeting form lists it. */
export interface OpenAction {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  readonly due: Day | null;
  readonly overdue: boolean;
}

/** Where an entry went, so that the page can say it and lead there. */
export interface Placed {
  readonly kind: string;
  readonly id: string;
  readonly sheet: string;
  readonly cell: string;
}

/** A field whose cell in the team's own sheet was changed after it was converted. */
export interface Update {
  /** Entry id and kind. */
  readonly entry: string;
  readonly kind: string;
  /** The field's heading in the log. */
  readonly heading: string;
  /** What the log says and what the sheet says now, as a person reads them; "" where nothing stands. */
  readonly was: string;
  readonly now: string;
  /** Where the field stands in the log. */
  readonly sheet: string;
  readonly cell: string;
  /** The row that was changed. */
  readonly from: { readonly sheet: string; readonly cell: string };
  /** `offered`: the log is as it was converted, so it may be taken over. `kept`: someone edited the log since, so it stays. */
  readonly outcome: "offered" | "taken" | "kept";
}

/** An action that stands in a team's notes. It is written when a person confirms it (`Corrections.actions`). */
export interface ProposedAction {
  readonly sheet: string;
  readonly cell: string;
  /** Its words in the note. */
  readonly quote: string;
  readonly action: string;
  /** Names with commas; "" where nobody is named. */
  readonly owner: string;
  /** A day, the note's own words (`next meeting`), or "". */
  readonly due: string;
  readonly confirmed: boolean;
}

/** What a conversion would add to one of our tabs. */
export interface TabDifference {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly hidden: boolean;
  /** How many rows are added, and how many cells of rows that are there are changed. */
  readonly rows: number;
  readonly changes: number;
  /** The headings under which something is added; those among them that are the team's own. */
  readonly headings: readonly string[];
  readonly kept: readonly string[];
  /** The first rows by heading, as a person reads them; blank cells are left out. */
  readonly examples: readonly Readonly<Record<string, string>>[];
}

/** Kinds that belong together, in the log's language. */
export interface KindGroup {
  readonly group: string;
  readonly title: string;
  readonly kinds: readonly {
    readonly kind: string;
    readonly title: string;
    readonly about: string;
    readonly tab: string;
    readonly entries: number;
  }[];
}

/** What closing a school year means. */
export interface YearPlan {
  /** The names of the year that ends and of the next one, such as `2025-26`. */
  readonly year: string;
  readonly next: string;
  /** The first day of the new one. */
  readonly begins: Day;
  /** For each tab with entries: how many rest with the year that ends, and how many go on. */
  readonly kinds: readonly {
    readonly kind: string;
    readonly tab: string;
    readonly rests: number;
    readonly goesOn: number;
  }[];
  /** Who is on the team, as far as the log knows. */
  readonly roster: readonly string[];
  /** The stage of the cycle in which the team is, in the log's language; "" where it is in none. */
  readonly stage: string;
}

export type Reply = { readonly notices: readonly Notice[] } & (
  | {
      readonly type: "opened";
      readonly hasLog: boolean;
      readonly forms: readonly FormView[];
      readonly openActions: readonly OpenAction[];
      readonly roster: readonly string[];
      readonly lastMeeting: Entry | null;
      readonly canUndo: CommandId | null;
    }
  | {
      readonly type: "inspected";
      readonly inspection: Inspection;
      /** What converting would write. */
      readonly writes: readonly TabDifference[];
      /** Entries that the log has already. */
      readonly again: number;
      readonly updates: readonly Update[];
      /** Actions in notes that the log does not have. */
      readonly proposals: readonly ProposedAction[];
      /** Tabs and parts that are left out, now or since an earlier conversion; a part is named by its first cell. */
      readonly out: readonly { readonly sheet: string; readonly cell: string | null }[];
    }
  | {
      readonly type: "converted";
      readonly counts: Readonly<Record<string, number>>;
      readonly inspection: Inspection;
      readonly placed: readonly Placed[];
      readonly again: number;
      readonly updates: readonly Update[];
      /** Actions in notes that nobody confirmed, and so are not written. */
      readonly proposals: readonly ProposedAction[];
    }
  | { readonly type: "created"; readonly sheets: readonly string[] }
  | { readonly type: "saved"; readonly placed: readonly Placed[] }
  | { readonly type: "tried" }
  | { readonly type: "kinds"; readonly groups: readonly KindGroup[] }
  | {
      readonly type: "form";
      readonly form: FormView;
      /** The id of the entry that the form changes; "" for a new one. */
      readonly entry: string;
      /** The newest entries of this kind, to look at or to change. */
      readonly newest: readonly { readonly id: string; readonly text: string; readonly cell: string }[];
      readonly roster: readonly string[];
    }
  | { readonly type: "entries"; readonly kinds: Readonly<Record<string, readonly Entry[]>> }
  /** `aside`: how many a team set aside with a reason; they are not among the notices. `sheet`: where it was written, "" where it was not. */
  | { readonly type: "checked"; readonly aside: number; readonly sheet: string }
  /** The policies under which the log works now, by name. */
  | { readonly type: "policy-applied"; readonly policy: string }
  /** Nothing is written; notices say what stands in the way, and the form asks for what closing needs. */
  | { readonly type: "year-tried"; readonly plan: YearPlan; readonly form: FormView }
  /** `left`: who has a last day now. */
  | { readonly type: "year-closed"; readonly plan: YearPlan; readonly left: readonly string[] }
  | { readonly type: "summarized"; readonly sheets: readonly string[] }
  /** Teams that have ended are not among them. `schools`: those whose figures are kept, by name. */
  | {
      readonly type: "registered";
      /** `none` in a team's own log; `no-log` where nothing was begun yet. */
      readonly register: "here" | "none" | "no-log";
      readonly teams: readonly Registered[];
      readonly schools: readonly string[];
      /** The people of the log, who may ask for a page of their own. */
      readonly roster: readonly string[];
    }
  /** How many teams were read, unchanged, or could not be read; `sheet` lists them. */
  | {
      readonly type: "collected";
      readonly read: number;
      readonly same: number;
      readonly unread: number;
      readonly sheet: string;
    }
  /** The tabs that were drawn, the one to look at first in front. */
  | { readonly type: "drawn"; readonly sheets: readonly string[] }
  | { readonly type: "undone"; readonly entries: readonly Undone[]; readonly sheets: readonly string[] }
  /** The command could not be done; nothing is to be written; the notices say why and what to do. */
  | { readonly type: "refused" }
);
