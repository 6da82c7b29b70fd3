/** A team's year, closed in June, and the September after it. */
import type { Command, FormEntry } from "../../../core/command.ts";
import { checkLog } from "../../../core/commands/check.ts";
import { closeYear } from "../../../core/commands/close-year.ts";
import { newLog } from "../../../core/commands/new-log.ts";
import { save } from "../../../core/commands/save.ts";
import { summarize } from "../../../core/commands/summarize.ts";
import { further } from "../../../core/further.ts";
import { readLog } from "../../../core/log/read-log.ts";
import type { Reply } from "../../../core/reply.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { dayNamed, emptyWorkbook, perform } from "./a-log.ts";

export type Values = FormEntry["values"];
export const on = (today: string, snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  today: dayNamed(today),
  now: `${today}T15:00`,
});
export const entry = (kind: string, values: Values): FormEntry => ({ kind, id: "", values });
export const saved = (snapshot: Snapshot, id: string, ...entries: readonly FormEntry[]): Snapshot =>
  perform(save, { type: "save", id, entries }, snapshot).after;

export const ALL = ["Ana Ruiz", "Bea Lee", "Carl Ortiz"];
export const meeting = (date: string, stage: string | null, attendees: readonly string[] = ALL): FormEntry =>
  entry("meeting", {
    date,
    stage,
    attendees,
    facilitator: "Ana Ruiz",
    strategy: "Number lines",
    notes: "Looked at work",
  });

/** A team's year: four meetings to June 3, three actions, two goals. */
export function aYear(): Snapshot {
  const begun = perform(
    newLog,
    { type: "new", id: "new", team: { name: "Grade 5 PLT", weekday: "wednesday", rhythm: "weekly" } },
    emptyWorkbook("2025-09-03"),
  ).after;
  const met = saved(
    on("2026-06-03", begun),
    "s1",
    meeting("2025-09-10", "analyze-data"),
    meeting("2026-05-20", "set-goals"),
    meeting("2026-05-27", "learn-together"),
    meeting("2026-06-03", "implement"),
    entry("action-item", { text: "Print the rubric", owner: "Bea Lee", due: "2026-05-01", status: "done" }),
    entry("action-item", { text: "Order paper", owner: "Ana Ruiz", due: "2026-05-29", status: "open" }),
    entry("action-item", { text: "Copy the quiz", owner: "Bea Lee", due: null, status: "done" }),
    entry("goal", {
      text: "Fractions",
      measure: "Quiz",
      baseline: "46%",
      target: "75%",
      date: "2026-05-20",
      result: "78%",
      begun: "2025-09-10",
    }),
    entry("goal", {
      text: "Ratios",
      measure: "Quiz",
      baseline: "30%",
      target: "60%",
      date: "2026-12-01",
      begun: "2026-05-20",
    }),
  );
  return met;
}

export const close = (begins: string, more: Partial<Extract<Command, { type: "close-year" }>> = {}) =>
  ({ type: "close-year", id: "close", begins, cycle: "begins-anew", ...more }) as const;

export const logIn = (snapshot: Snapshot) => readLog(snapshot, further);
export const codesIn = (snapshot: Snapshot): readonly string[] => checkLog(logIn(snapshot)).map(({ code }) => code);
export const settingsIn = (snapshot: Snapshot) => logIn(snapshot).entries("team")[0]?.values ?? {};

export function planIn(reply: Reply) {
  if (reply.type !== "year-tried" && reply.type !== "year-closed") throw new TypeError(reply.type);
  return reply.plan;
}

export const YEAR = aYear();
export const JUNE = perform(summarize, { type: "summarize", id: "sum" }, on("2026-06-10", YEAR)).after;
export const CLOSED = perform(closeYear, close("2026-08-24"), JUNE).after;
export const FALL = on("2026-09-02", CLOSED);
