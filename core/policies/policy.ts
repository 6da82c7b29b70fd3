/** What a district's policy sets, as data: the cycle, what the time is for, the rubric, limits, and which checks are on and how strict. */
import type { CycleModel } from "../cycles/model.ts";
import type { Notice } from "../words/notice.ts";
import { HOUSE_LIMITS, type Limits } from "./limits.ts";

/** A short text in each language. */
export interface PolicyText {
  readonly en: string;
  readonly es: string;
}

/** One thing that a policy lists: a use of time, a kind of meeting. `says` holds other ways to write it, lower case, in any language. */
export interface PolicyItem {
  readonly key: string;
  readonly label: PolicyText;
  readonly says: readonly string[];
}

/** An attribute of effective teams with the statements by which a team rates itself (T1). */
export interface RubricAttribute extends PolicyItem {
  readonly statements: readonly PolicyItem[];
}

/** How strict a check is: not at all, told as a remark, told as a warning, or the form waits until it is mended. */
export type Strictness = "off" | "remark" | "warn" | "hold";

/** A workbook that a policy speaks of: one team's log, or a school's or district's own. */
export type BookKind = "team" | "program";

/** An entry that the document itself states, by its kind's column keys; it stands in a new log in the log's language. */
export interface ProposedEntry {
  readonly kind: string;
  readonly values: Readonly<Record<string, PolicyText | string | number>>;
}

export interface Policy {
  /** `vallivue`, or the name that a district gave it; several that are combined have their keys joined by `+`. "" for the house's own. */
  readonly key: string;
  readonly label: PolicyText;
  /** The policy's own data (V7); "" where it is not known. Days as `2025-10-08`. */
  readonly line: {
    readonly reference: string;
    readonly adopted: string;
    readonly amended: string;
    readonly replaces: string;
  };
  /** The cycle model that its teams follow; null where it leaves that to them. */
  readonly cycle: CycleModel | null;
  /** What the time is for (V2), and what it is not for (V3). Empty where it says nothing. */
  readonly approvedUses: readonly PolicyItem[];
  readonly ruledOutUses: readonly PolicyItem[];
  readonly meetingKinds: readonly PolicyItem[];
  readonly structures: readonly PolicyItem[];
  readonly attributes: readonly RubricAttribute[];
  /** The levels of its rating scale, from the lowest. */
  readonly scale: readonly PolicyItem[];
  /** Days with time for teams (V1), as far as the policy itself names them. */
  readonly calendar: readonly {
    readonly date: string;
    readonly from: string;
    readonly to: string;
    readonly label: string;
  }[];
  /** What was agreed with the teachers' association (L6); null where there is no such agreement. */
  readonly terms: { readonly signedOn: string; readonly minutes: number; readonly agendaSetBy: PolicyText } | null;
  readonly limits: Limits;
  /** By the check's code, or by the part before its slash for all of them: `norm/not-reviewed`, `rhythm`. Checks without a word here are as they are declared. */
  readonly checks: Readonly<Record<string, Strictness>>;
  /** What a district's learner code looks like, as a regular expression for the whole code; "" for the house's own rule. */
  readonly learnerCode: string;
  /** Kinds of entries whose tabs a new workbook has from the first day. */
  readonly begins: Readonly<Record<BookKind, readonly string[]>>;
  /** What a new workbook holds from the first day, where it has the kind. */
  readonly proposes: readonly ProposedEntry[];
  /** What could not be understood of the policy that a team names or wrote itself; the rest of it holds. */
  readonly faults: readonly Notice[];
}

/** Where no policy is chosen. */
export const HOUSE_POLICY: Policy = {
  key: "",
  label: { en: "", es: "" },
  line: { reference: "", adopted: "", amended: "", replaces: "" },
  cycle: null,
  approvedUses: [],
  ruledOutUses: [],
  meetingKinds: [],
  structures: [],
  attributes: [],
  scale: [],
  calendar: [],
  terms: null,
  limits: HOUSE_LIMITS,
  checks: {},
  learnerCode: "",
  begins: { team: [], program: [] },
  proposes: [],
  faults: [],
};
