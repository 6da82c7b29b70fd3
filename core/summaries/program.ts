/**
 * A school's or district's own workbook: its plan, its register and what it keeps beside the teams' logs. Unlike a log's extract it holds what
 * was written, because it was written for these pages.
 */

import type { CycleModel } from "../cycles/model.ts";
import { dayIn, isFilled, textIn } from "../cycles/team-log.ts";
import type { FurtherKind } from "../kinds/declare.ts";
import type { Entry, Value } from "../kinds/entry.ts";
import { kindsFor } from "../kinds/further-kinds.ts";
import type { Group } from "../kinds/group.ts";
import type { Log } from "../kinds/kind.ts";
import { policyNamed } from "../policies/named.ts";
import { HOUSE_POLICY } from "../policies/policy.ts";
import type { Day } from "../workbook/day.ts";
import type { Language } from "../workbook/snapshot.ts";

/** What is kept of a program's workbook: plain values, so that it can be written down between two runs. */
export interface Program {
  /** What its setup calls it. */
  readonly name: string;
  readonly policy: string;
  readonly entries: Readonly<Record<string, readonly Readonly<Record<string, Value>>[]>>;
}

/** What every team logs, and how people grow, is not a program's to tell. */
const NOT_TOLD: readonly Group[] = ["every-week", "growth"];

/** The kinds of which a program's workbook tells. Nothing that is a person's own is among them. */
const toldKinds = (log: Log): readonly FurtherKind[] =>
  kindsFor(log.policy).filter(
    ({ group, gives }) => !NOT_TOLD.includes(group) && !gives.some(({ audience }) => audience === "person"),
  );

/** True where something of a program's own kinds is written. A workbook of a team may hold such a tab, too, beside its meetings. */
export const holdsProgram = (log: Log): boolean =>
  kindsFor(log.policy).some(({ kind, group }) => group === "program" && log.entries(kind).length > 0);

/** What a program's workbook tells to the pages of its district. */
export function programOf(log: Log): Program {
  const setup = log.entries("team")[0];
  const told = toldKinds(log).map(({ kind, columns }) => {
    const rows = log.entries(kind).filter((entry) => columns.some(({ key }) => isFilled(entry, key)));
    return [kind, rows.map(({ values }) => values)] as const;
  });
  return {
    name: setup ? textIn(setup, "name") : "",
    policy: log.policy.key,
    entries: Object.fromEntries(told.filter(([, rows]) => rows.length > 0)),
  };
}

/** The same as a log again, to be counted and listed as of a day; its rows are in another workbook, so that no link leads to them. */
export function logOfProgram(program: Program, today: Day, cycle: CycleModel, language: Language): Log {
  const policy = policyNamed(program.policy) ?? HOUSE_POLICY;
  const tabs = new Map(kindsFor(policy).map(({ kind, tab }) => [kind, tab]));
  const entries = new Map(
    Object.entries(program.entries).map(([kind, rows]) => [
      kind,
      rows.map(
        (values, row): Entry => ({
          kind,
          id: `${kind}-${row + 1}`,
          values,
          other: {},
          source: null,
          at: { sheet: tabs.get(kind) ?? "", row, cells: {} },
        }),
      ),
    ]),
  );
  const setup: Entry = {
    kind: "team",
    id: "team",
    values: { name: program.name },
    other: {},
    source: null,
    at: { sheet: "", row: 0, cells: {} },
  };
  entries.set("team", [setup]);
  return { entries: (kind) => entries.get(kind) ?? [], today, cycle, policy, language };
}

/** The newest update for the board that was made before today; null without one (L4). */
export function lastUpdate(programs: readonly Log[]): Day | null {
  const made = programs.flatMap((log) =>
    log.entries("board-update").flatMap((update) => {
      const day = dayIn(update, "made");
      return day === undefined || day >= log.today ? [] : [day];
    }),
  );
  return made.sort()[made.length - 1] ?? null;
}
