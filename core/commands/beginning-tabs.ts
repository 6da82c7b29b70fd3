/** The tabs of a new workbook, with what its policy itself states: dates, terms, steps of a plan. */
import type { Value } from "../kinds/entry.ts";
import type { Kind } from "../kinds/kind.ts";
import { addEntries, ensureTab } from "../log/add-entries.ts";
import type { NewEntry } from "../log/new-entry.ts";
import type { LogBook } from "../log/read-log.ts";
import type { ProposedEntry } from "../policies/policy.ts";
import type { Edit } from "../workbook/edit.ts";

/** The edits for the tabs of these kinds, in the house's order. A kind that this log does not know is left out. */
export function beginningTabs(book: LogBook, command: string, first: readonly string[]): readonly Edit[] {
  const stated = statedIn(book).map((each, i) => ({ ...each, id: `${command}-${i + 1}` }));
  return book.kinds
    .filter(({ kind }) => first.includes(kind))
    .flatMap((kind) => {
      const ours = stated.filter((each) => each.kind === kind.kind).map((each) => entryOf(kind, each, each.id, book));
      return ours.length > 0 ? addEntries(book, ours) : ensureTab(book, kind);
    });
}

function entryOf(kind: Kind, { values }: ProposedEntry, id: string, { language }: LogBook): NewEntry {
  const known = Object.entries(values).filter(([key]) => kind.columns.some((column) => column.key === key));
  const said = known.map(([key, value]): readonly [string, Value] => [
    key,
    typeof value === "object" ? value[language] : value,
  ]);
  return { kind: kind.kind, id, values: Object.fromEntries(said), other: {}, source: null };
}

/** What the policy lists as entries, and what it says of itself: its days (V1), its agreement (L6), its own data (V7). */
function statedIn({ policy }: LogBook): readonly ProposedEntry[] {
  const { line, terms } = policy;
  const own: readonly ProposedEntry[] =
    policy.key === "" ? [] : [{ kind: "policy-line", values: { title: policy.label, ...line } }];
  const agreed: readonly ProposedEntry[] =
    terms === null
      ? []
      : [
          {
            kind: "agreement-term",
            values: {
              text: policy.label,
              signed: terms.signedOn,
              minutes: terms.minutes,
              note: terms.agendaSetBy,
            },
          },
        ];
  const days = policy.calendar.map(
    ({ date, from, to, label }): ProposedEntry => ({
      kind: "designated-day",
      values: { date, starts: from, ends: to, label },
    }),
  );
  return [...own, ...agreed, ...days, ...policy.proposes];
}
