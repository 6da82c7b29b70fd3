/** What a log may hold besides what every team uses: more kinds, policies, cycles, and their sentences. Hosts may load it apart. */
import type { CycleModel } from "../cycles/model.ts";
import { HOUSE_POLICY, type Policy } from "../policies/policy.ts";
import type { Notice } from "../words/notice.ts";
import { factsIn } from "../words/say-from.ts";
import type { Sentences } from "../words/sentence.ts";
import type { Block } from "../workbook/page.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import type { FurtherKind } from "./declare.ts";
import type { Value } from "./entry.ts";
import type { Log } from "./kind.ts";

/** What a team's page says of further kinds: sentences for its top, tables for below. */
export interface Details {
  readonly glance: readonly Block[];
  readonly blocks: readonly Block[];
}

export interface Further {
  /** The policy that a team's setup names, with what the workbook says of its own. */
  readonly policyOf: (setup: Readonly<Record<string, Value>>, snapshot: Snapshot) => Policy;
  /** The policy of a key or of its name in any language; undefined where there is none. */
  readonly policyNamed: (name: string) => Policy | undefined;
  /** The kinds under this policy. One that has the name of an everyday kind stands in its place, with more columns and checks. */
  readonly kindsFor: (policy: Policy) => readonly FurtherKind[];
  /** Cycle models besides the default, which every page has. */
  readonly cycles: readonly CycleModel[];
  /** What a team's page says of a log's further kinds, in the log's language. */
  readonly details: (log: Log) => Details;
  /** What the checks of these kinds say. */
  readonly sentences: { readonly en: Sentences; readonly es: Sentences };
}

export const NO_DETAILS: Details = { glance: [], blocks: [] };

/** Where a log holds none of it, and a command asks for none. */
export const NOTHING_FURTHER: Further = {
  policyOf: () => HOUSE_POLICY,
  policyNamed: () => undefined,
  kindsFor: () => [],
  cycles: [],
  details: () => NO_DETAILS,
  sentences: { en: {}, es: {} },
};

/**
 * Notices with their sentences beside them where they are these kinds' own, so that a page that did not load these words can say them.
 */
export function withSaid(notices: readonly Notice[], { sentences }: Pick<Further, "sentences">): readonly Notice[] {
  return notices.map((notice) => {
    const en = sentences.en[notice.code];
    const es = sentences.es[notice.code];
    if (!en || !es) return notice;
    const { facts } = notice;
    return {
      ...notice,
      facts: { ...facts, "said.en": en(factsIn(facts, "en")), "said.es": es(factsIn(facts, "es")) },
    };
  });
}
