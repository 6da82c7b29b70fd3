/** A year as people tell it: who does what on which day in which workbook, and what the log must say about it then. */
import type { Command, FormEntry, Reply, Value } from "../../core/index.ts";
import type { OpenWorkbook } from "../contract/hosts.ts";

/** What a person types into a cell; "" empties it. */
export interface ByHand {
  readonly type: "by-hand";
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

export interface Step {
  /** How the facts below speak of this step; each step has a name of its own. Entries get their ids from it: `fall-2` is its second. */
  readonly name: string;
  readonly on: string;
  readonly who: string;
  readonly what: string;
  /** The workbook: the team's log, or the district's program. */
  readonly where: "team" | "program";
  readonly does: Command | ByHand;
}

/** What the notices of one code must say, in the order in which they come: a part of the facts of each. None means that the check is silent. */
export type Tells = Readonly<Record<string, readonly Readonly<Record<string, string | number>>[]>>;

/** A fact of the year with its requirement, as its title begins: what the replies of steps tell, by the steps' names. */
export interface Fact {
  readonly title: string;
  readonly tells: Readonly<Record<string, Tells>>;
}

/** The same for what is no notice: a proposal, a page, a place. */
export interface Sight {
  readonly title: string;
  readonly sees: (year: TellingOf) => void;
}

/** How a year went on one host. */
export interface TellingOf {
  readonly reply: (step: string) => Reply;
  readonly team: OpenWorkbook;
  readonly program: OpenWorkbook;
}

export interface Year {
  /** What stands in the workbooks before the year begins, as `books/book-text.ts` writes it down. */
  readonly before: { readonly team: string; readonly program: string };
  readonly steps: readonly Step[];
  readonly facts: readonly Fact[];
  readonly sights: readonly Sight[];
}

type Values = Readonly<Record<string, Value>>;

/** A new entry of a kind. */
export const entry = (kind: string, values: Values): FormEntry => ({ kind, id: "", values });

/** Several of one kind. */
export const entries = (kind: string, ...all: readonly Values[]): readonly FormEntry[] =>
  all.map((values) => entry(kind, values));

/** What is changed in an entry that was saved before. */
export const changed = (kind: string, id: string, values: Values): FormEntry => ({ kind, id, values });

/** What a form proposes, by the keys of its fields; fields without a proposal are left out. */
export function proposedIn(reply: Reply): Readonly<Record<string, Value>> {
  if (reply.type !== "form") throw new TypeError(`A form was asked for, and the reply is ${reply.type}.`);
  const fields = reply.form.groups.flatMap(({ fields: shown }) => shown);
  return Object.fromEntries(
    fields.filter(({ proposed }) => proposed !== null).map(({ key, proposed }) => [key, proposed]),
  );
}
