/** What a person can ask for: a closed union, JSON through and through, so that it crosses any bridge. */
import type { Corrections } from "./convert/inspection.ts";
import type { Value } from "./kinds/entry.ts";
import type { Taken } from "./summaries/taken.ts";
import type { Day } from "./workbook/day.ts";

/** Unique to one click; the same id sent again changes nothing twice. Entry ids are made from it. */
export type CommandId = string;

/** One entry as a form sends it; `id` "" makes a new one, an existing id changes that entry. */
export interface FormEntry {
  readonly kind: string;
  readonly id: string;
  readonly values: Readonly<Record<string, Value>>;
}

export type Command =
  /** What the sidebar shows first: is there a log, forms with their proposals, open actions. */
  | { readonly type: "open" }
  | {
      readonly type: "inspect";
      readonly corrections: Corrections;
      /** How many of the rows that would be written the reply shows; the first few where nothing is said. */
      readonly show?: "few" | "all";
    }
  | {
      readonly type: "convert";
      readonly id: CommandId;
      readonly corrections: Corrections;
      /**
       * What happens to rows of the team's sheet that were changed since they were converted: they are only told, all taken over,
       * or those of the entries named here. Where nothing is said they are told.
       */
      readonly updates?: "offer" | "take" | readonly string[];
    }
  | {
      readonly type: "new";
      readonly id: CommandId;
      readonly team: Readonly<Record<string, Value>>;
      /** A team's log where nothing is said; `program` is a school's or a district's own workbook. */
      readonly book?: "team" | "program";
    }
  | { readonly type: "save"; readonly id: CommandId; readonly entries: readonly FormEntry[] }
  /** The notices that saving would bring, before it is saved; writes nothing. */
  | { readonly type: "try-save"; readonly entries: readonly FormEntry[] }
  /** The kinds of entries that this log may hold, by their groups, for a list to choose from. */
  | { readonly type: "kinds" }
  /** A kind's form, filled with the entry that is to be changed, or with what is proposed for a new one (`entry` ""). */
  | { readonly type: "form"; readonly kind: string; readonly entry: string }
  | { readonly type: "read" }
  | { readonly type: "check" }
  /** The same, and what is noticed is written into PLT Check and beside the rows, in place of what stood there. */
  | { readonly type: "write-check"; readonly id: CommandId }
  /** Keeps a district's own policy, the JSON of its file, in the log; the setup names it by its key from then on. */
  | { readonly type: "apply-policy"; readonly id: CommandId; readonly key: string; readonly policy: string }
  /** `year`: one that is closed, such as `2025-26`; the current one where nothing is said. */
  | { readonly type: "summarize"; readonly id: CommandId; readonly year?: string }
  /** What closing the year would mean, and what stands in the way; writes nothing. `begins` "" asks for a proposal. */
  | { readonly type: "try-close-year"; readonly begins: string }
  | {
      readonly type: "close-year";
      readonly id: CommandId;
      /** The first day of the new year. */
      readonly begins: string;
      /** Who is on the team then: of the roster the others leave, and other names join. All stay where nothing is said. */
      readonly stays?: readonly string[];
      /** What becomes of the cycle in which the team is. */
      readonly cycle: "begins-anew" | "goes-on";
    }
  /** The teams that a program workbook registers, and what is kept of each. Writes nothing. */
  | { readonly type: "registered" }
  /**
   * Keeps what was read of one or many teams' logs. With nothing taken it makes the register ready: every row gets its id and a line in
   * PLT Collected. Sent again, also later, it changes nothing twice; there is nothing to undo, for the next collection replaces it.
   */
  | { readonly type: "collect"; readonly id: CommandId; readonly taken: readonly Taken[] }
  | DrawPages
  /** Takes back the newest command that is not undone yet, or the named one. */
  | { readonly type: "undo"; readonly id: CommandId; readonly command: CommandId | null };

/**
 * `book` and `mine` are drawn from a team's log: all its meetings, and one person's own page. `school` and `district` are drawn from what a
 * program workbook collected: one school; or the district, the board, the families and all teams.
 */
export interface DrawPages {
  readonly type: "draw-pages";
  readonly id: CommandId;
  readonly pages: "book" | "mine" | "school" | "district";
  /** Whose page (`mine`) or which school (`school`, "" where there is only one); "" for the others. */
  readonly name: string;
  /** The day of the last update for the board; null for the newest one in PLT Board Updates, or none. */
  readonly since: Day | null;
}
