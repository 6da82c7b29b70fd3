/** What is checked about action items: who, by when, and whether that day has passed (W7). */
import { dayIn, isFilled, textIn } from "../cycles/team-log.ts";
import { daysBetween } from "../workbook/day.ts";
import { ACTION_COLUMNS } from "./action-columns.ts";
import { noticeAt } from "./entry-notice.ts";
import type { Check, Kind } from "./kind.ts";
import { isOpen } from "./status.ts";
import { missingCheck, typedCheck } from "./typed-check.ts";

const noOwner: Check = (entry) => {
  if (!isOpen(entry) || isFilled(entry, "owner")) return [];
  const facts = { text: textIn(entry, "text") };
  return [noticeAt(entry, "owner", { code: "action/no-owner", severity: "warning", requirement: "W7", facts })];
};

const noDue: Check = (entry) => {
  if (!isOpen(entry) || isFilled(entry, "due")) return [];
  const facts = { text: textIn(entry, "text") };
  return [noticeAt(entry, "due", { code: "action/no-due", severity: "warning", requirement: "W7", facts })];
};

const overdue: Check = (entry, log) => {
  const due = dayIn(entry, "due");
  if (!isOpen(entry) || due === undefined || due >= log.today) return [];
  const facts = { text: textIn(entry, "text"), owner: textIn(entry, "owner"), due, days: daysBetween(due, log.today) };
  return [noticeAt(entry, "due", { code: "action/overdue", severity: "warning", requirement: "W7", facts })];
};

export const actionChecks: Pick<Kind, "checks" | "logChecks"> = {
  checks: [
    ...ACTION_COLUMNS.filter((column) => column.required).map((column) => missingCheck(column, "W7")),
    typedCheck(ACTION_COLUMNS, ["status"]),
    noOwner,
    noDue,
    overdue,
  ],
  logChecks: [],
};
