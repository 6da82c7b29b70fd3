/** A check as a row of a table: what it looks for, which requirement asks for it, and how heavy it is. */
import type { Notice, Severity } from "../words/notice.ts";
import type { Entry } from "./entry.ts";
import { noticeAt, type Remark } from "./entry-notice.ts";
import type { Check, Log } from "./kind.ts";

interface Declared {
  /** `norm/not-reviewed`; its sentence is in `words/en-further.ts` and `words/es-further.ts`. */
  readonly code: string;
  /** `T2`, or "" where no document asks for it. */
  readonly requirement: string;
  readonly severity: Severity;
}

/** About one entry, in the light of the whole log. */
export interface Rule extends Declared {
  /** The column at which it is told. */
  readonly field: string;
  /** The facts of its sentence where the entry trips it, or undefined where all is well. */
  readonly finds: (entry: Entry, log: Log) => Notice["facts"] | undefined;
}

/** About the whole log, run once; each finding is told at an entry's field, or at none where it is about the log. */
export interface LogRule extends Declared {
  readonly finds: (log: Log) => readonly Finding[];
}

export interface Finding {
  readonly at: Entry | null;
  readonly field: string;
  readonly facts: Notice["facts"];
}

/** Where a tab has no such column yet, the notice leads to the first cell of the row: a person can go there. */
function noticeIn(entry: Entry, field: string, remark: Remark): Notice {
  const notice = noticeAt(entry, field, remark);
  return notice.cell === "" ? { ...notice, cell: Object.values(entry.at.cells)[0] ?? "" } : notice;
}

/** A rule as a check. Example: a rule that finds nothing gives no notice. */
export const checkOf =
  ({ code, requirement, severity, field, finds }: Rule): Check =>
  (entry, log) => {
    const facts = finds(entry, log);
    return facts === undefined ? [] : [noticeIn(entry, field, { code, requirement, severity, facts })];
  };

/** A rule of the whole log as a check. */
export const logCheckOf =
  ({ code, requirement, severity, finds }: LogRule) =>
  (log: Log): readonly Notice[] =>
    finds(log).map(({ at, field, facts }) => {
      const remark = { code, requirement, severity, facts };
      return at === null ? { ...remark, sheet: "", cell: "", entry: "", field } : noticeIn(at, field, remark);
    });
