/** Check the log: every check of every kind over every entry, heaviest first. Writes nothing. */
import { KINDS } from "../kinds/index.ts";
import type { Log } from "../kinds/kind.ts";
import { readLog } from "../log/read-log.ts";
import type { Notice, Severity } from "../words/notice.ts";
import type { CommandOf, Everyday } from "./handler.ts";
import { noLogYet } from "./refuse.ts";

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** All notices of a log: errors first, then warnings, then remarks; within each in the order of the tabs and rows. */
export function checkLog(log: Log): readonly Notice[] {
  const notices = KINDS.flatMap((kind) => [
    ...kind.logChecks.flatMap((check) => check(log)),
    ...log.entries(kind.kind).flatMap((entry) => kind.checks.flatMap((check) => check(entry, log))),
  ]);
  return notices
    .map((notice, i) => ({ notice, i }))
    .sort((a, b) => WEIGHT[a.notice.severity] - WEIGHT[b.notice.severity] || a.i - b.i)
    .map(({ notice }) => notice);
}

export const check: Everyday<CommandOf<"check">> = {
  run: (_command, snapshot) => {
    const book = readLog(snapshot);
    return book.exists ? { edits: [], reply: { type: "checked", notices: checkLog(book) } } : noLogYet();
  },
};
