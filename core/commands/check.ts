/** Check the log: every check of every kind over every entry, heaviest first. Writes nothing. */
import { studentNotices } from "../kinds/may-name-student.ts";
import { goneTabs } from "../log/gone-tabs.ts";
import { type LogBook, readLog } from "../log/read-log.ts";
import { setAside } from "../log/set-aside.ts";
import { asStrictAs } from "../policies/strictness.ts";
import type { Notice, Severity } from "../words/notice.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import type { CommandOf, Everyday, Result } from "./handler.ts";
import { noLogYet } from "./refuse.ts";

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** All notices of a log: errors first, then warnings, then remarks; within each in the order of the tabs and rows. */
export function checkLog(log: LogBook): readonly Notice[] {
  const notices = log.kinds.flatMap((kind) => [
    ...kind.logChecks.flatMap((check) => check(log)),
    ...log
      .entries(kind.kind)
      .flatMap((entry) => [...kind.checks.flatMap((check) => check(entry, log)), ...studentNotices(kind, entry, log)]),
  ]);
  return asStrictAs(log.policy, [...log.policy.faults, ...notices])
    .map((notice, i) => ({ notice, i }))
    .sort((a, b) => WEIGHT[a.notice.severity] - WEIGHT[b.notice.severity] || a.i - b.i)
    .map(({ notice }) => notice);
}

/** All notices of a log and of the workbook around it: tabs that are gone first. */
export const checkBook = (book: LogBook, snapshot: Snapshot): readonly Notice[] => [
  ...goneTabs(book, snapshot),
  ...checkLog(book),
];

/** What is noticed, without what a team set aside in PLT Check. */
export function answered(book: LogBook, snapshot: Snapshot): Result {
  const { open, aside } = setAside(checkBook(book, snapshot), snapshot);
  return { edits: [], reply: { type: "checked", aside: aside.length, sheet: "", notices: open } };
}

export const check: Everyday<CommandOf<"check">> = {
  run: (_command, snapshot, { further }) => {
    const book = readLog(snapshot, further);
    return book.exists ? answered(book, snapshot) : noLogYet();
  },
};
