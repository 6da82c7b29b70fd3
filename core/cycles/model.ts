/**
 * A cycle of inquiry as a table: its stages, other words for them, and what a team has before it enters each. What a team does in each is told
 * in `docs/cycles.md`; no host shows it, so none carries it.
 */

/** What a stage may ask for, in one word. Each is answered by one pure test over the log (`has.ts`); a new word here needs its test there. */
export type NeedWord =
  | "data-source"
  | "goal"
  | "goal-baseline"
  | "goal-target"
  | "goal-measure"
  | "goal-date"
  | "strategy"
  | "result"
  | "reflection";

/** At least one entry of a kind in which all these fields are filled; `label` says it in a sentence: “a norm with Agreed on”. */
export interface EntryNeed {
  readonly kind: string;
  readonly fields: readonly string[];
  readonly label: { readonly en: string; readonly es: string };
}

export type StageNeed = NeedWord | EntryNeed;

export interface Stage {
  /** Kept in JSON, the same in every language. */
  readonly key: string;
  readonly label: { readonly en: string; readonly es: string };
  /** Other ways teams write it, lower case. */
  readonly says: readonly string[];
  /** What the team has before it enters this stage. For the first stage: before it begins the next cycle. */
  readonly needs: readonly StageNeed[];
  /** What the team has when it leaves this stage, where the next one does not ask for it anyway. */
  readonly leaves?: readonly StageNeed[];
}

export interface CycleModel {
  readonly key: string;
  readonly label: { readonly en: string; readonly es: string };
  /** In order; after the last comes the first of the next cycle. */
  readonly stages: readonly Stage[];
  /** Meetings in one stage after which the cycle counts as stalled. */
  readonly stallsAfterMeetings: number;
  /** Days in one stage after which it counts as stalled, too, however few meetings there were. */
  readonly stallsAfterDays?: number;
}
