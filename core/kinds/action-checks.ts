/** What is checked about action items: who, by when, and whether that day has passed (W7). */
import { textIn } from "../cycles/team-log.ts";
import type { Notice } from "../words/notice.ts";
import { daysBetween, parseDay } from "../workbook/day.ts";
import { ACTION_COLUMNS } from "./action-columns.ts";
import { noticeAt } from "./entry-notice.ts";
import type { Check, Kind } from "./kind.ts";
import { isOpen } from "./status.ts";
import { missingCheck, typedCheck } from "./typed-check.ts";

const NOTHING: readonly Notice[] = [];

/** Of an action that somebody still has to do: who, by when, and whether that day has passed. */
const whoAndWhen: Check = (entry, log) => {
  if (!isOpen(entry)) return NOTHING;
  const text = textIn(entry, "text");
  const told = (field: string, code: string, facts: Notice["facts"]): Notice =>
    noticeAt(entry, field, { code, severity: "warning", requirement: "W7", facts: { text, ...facts } });
  const owner = textIn(entry, "owner");
  const by = textIn(entry, "due");
  const due = parseDay(by);
  const found: Notice[] = [];
  if (owner === "") found.push(told("owner", "action/no-owner", {}));
  if (by === "") found.push(told("due", "action/no-due", {}));
  else if (due !== undefined && due < log.today) {
    found.push(told("due", "action/overdue", { owner, due, days: daysBetween(due, log.today) }));
  }
  return found;
};

export const actionChecks: Pick<Kind, "checks" | "logChecks"> = {
  checks: [
    ...ACTION_COLUMNS.filter((column) => column.required).map((column) => missingCheck(column, "W7")),
    typedCheck(ACTION_COLUMNS, ["status"]),
    whoAndWhen,
  ],
  logChecks: [],
};
