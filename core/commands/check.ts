/** Check the log: every check of every kind over every entry, heaviest first. Writes nothing. */
import { studentNotices } from "../kinds/may-name-student.ts";
import { currentYear } from "../log/current-year.ts";
import { goneTabs } from "../log/gone-tabs.ts";
import { type LogBook, readLog } from "../log/read-log.ts";
import { setAside } from "../log/set-aside.ts";
import { asStrictAs } from "../policies/strictness.ts";
import type { Notice } from "../words/notice.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import type { CommandOf, Everyday, Result } from "./handler.ts";
import { noLogYet } from "./refuse.ts";

/** All notices of a log in its current year, and of what may name a student in every year: errors first, then warnings, then remarks; within each in the order of the tabs and rows. */
export function checkLog(book: LogBook): readonly Notice[] {
  const log = currentYear(book);
  const found: Notice[] = [...log.policy.faults];
  for (const kind of log.kinds) {
    const { checks, logChecks } = kind;
    for (const check of logChecks) found.push(...check(log));
    const present = log === book ? undefined : new Set(log.entries(kind.kind));
    for (const entry of book.entries(kind.kind)) {
      if (!present || present.has(entry)) for (const check of checks) found.push(...check(entry, log));
      found.push(...studentNotices(kind, entry, log));
    }
  }
  const strict = asStrictAs(log.policy, found);
  return (["error", "warning", "info"] as const).flatMap((weight) =>
    strict.filter(({ severity }) => severity === weight),
  );
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
