/**
 * How a kind of entry adds its lines to the pages of school and district. A topic turns entries into counts of a few named parts; the
 * pages draw one table for each topic and ask nothing of its kind. A new topic is one file in `topics/` and one line in `topics.ts`.
 */
import type { Entry } from "../kinds/entry.ts";
import type { Log, Words } from "../kinds/kind.ts";
import type { Day } from "../workbook/day.ts";
import type { Audience } from "../workbook/page.ts";

/** One thing that is counted under a topic. Its keys are the topic's own and never a team's words. */
export interface TopicPart {
  readonly key: string;
  readonly label: Words;
  /** Parts that call for somebody are marked where they are not zero. */
  readonly tone: "plain" | "attention";
}

/** What stands under none of a topic's own parts. */
export const OTHER: TopicPart = { key: "other", label: { en: "Other", es: "Otro" }, tone: "plain" };
export const NOT_SAID: TopicPart = { key: "not-said", label: { en: "Not said", es: "Sin indicar" }, tone: "plain" };

export interface Fact {
  /** Key of a part of the topic. */
  readonly part: string;
  /** The day that it belongs to; null where it has none, and counts for the team's present year. */
  readonly day: Day | null;
  /** How many, how many minutes, how many dollars: what the topic counts in. Not below zero. */
  readonly amount: number;
  /** The entry that it was counted from, for a link on the team's own page; null where it is none in particular. */
  readonly from: Entry | null;
}

export interface Topic {
  /** Kept in extracts: lower case with hyphens. */
  readonly key: string;
  /** The requirements that it answers, such as `V2`. */
  readonly requirements: readonly string[];
  readonly heading: Words;
  /** The sentence under the heading that says what is counted. */
  readonly note: Words;
  readonly parts: readonly TopicPart[];
  /** `shares`: each part is a share of all of them (time by use). `counts`: each part stands for itself (open, met). */
  readonly shows: "shares" | "counts";
  /** `parts`: a row for each part, beside the district's. `groups`: a row for each team or school, a column for each part (7 at most). */
  readonly rows: "parts" | "groups";
  readonly pages: readonly Extract<Audience, "team" | "school" | "district" | "board">[];
  /** Where its parts make up a whole that is worth a column of its own: days used and missed are all days. */
  readonly total?: true;
  /** The kind beside whose tables a team's own page has it; "" for none. */
  readonly beside: string;
  /** True where its first part is worth a sentence at the top of the team's page. */
  readonly glance: boolean;
  /** Parts that are also shown for each person on the rosters, so that large and small teams can be compared. */
  readonly perPerson: readonly string[];
  /** All facts of a team's log, of every year. */
  readonly facts: (log: Log) => readonly Fact[];
}
