/**
 * The checks of the everyday kinds as one would write them for this log alone: tables of rules for each row, loops for what looks at several
 * rows. It finds what the kinds' own checks find (a test compares the counts, code by code) and tells the place, without the facts of a sentence.
 */
import { FIVE_STAGE } from "../../../core/cycles/five-stage.ts";
import type { Entry, Value } from "../../../core/kinds/entry.ts";
import type { Log } from "../../../core/kinds/kind.ts";
import { studentIn } from "../../../core/kinds/may-name-student.ts";
import { acrossRows } from "./by-hand-across.ts";
import { dayOf, filled, isClock, isDay, serial, text } from "./by-hand-values.ts";

export interface Told {
  readonly code: string;
  readonly sheet: string;
  readonly cell: string;
  readonly entry: string;
}

type Holds = (value: Value) => boolean;
interface Rule {
  readonly code: string;
  readonly key: string;
  readonly trips: (values: Entry["values"], today: string) => boolean;
}

const KEYS = new Set(FIVE_STAGE.stages.map(({ key }) => key));
const OPEN = new Set(["open", "in-progress"]);
const STATUSES = new Set([...OPEN, "done", "dropped"]);

const typed = (code: string, holds: Holds, ...keys: readonly string[]): readonly Rule[] =>
  keys.map((key) => ({ code, key, trips: (values) => values[key] !== null && !holds(values[key] ?? null) }));
const days = (...keys: readonly string[]): readonly Rule[] =>
  typed("entry/not-a-day", (v) => isDay(String(v)), ...keys);
const numbers = (...keys: readonly string[]): readonly Rule[] =>
  typed("entry/not-a-number", (v) => typeof v === "number", ...keys);
const listed = (key: string, list: ReadonlySet<string>): readonly Rule[] =>
  typed("entry/not-on-list", (v) => list.has(String(v)), key);
const missing = (key: string): Rule => ({
  code: "entry/missing",
  key,
  trips: (values) => values[key] === null || values[key] === "",
});

const isOpen = (values: Entry["values"]): boolean => {
  const status = text(values["status"]);
  return OPEN.has(status) || !STATUSES.has(status);
};
const HELD = ["attendees", "notes", "decisions", "data", "reflection"];
const MEASURABLE = ["measure", "baseline", "target"];

const RULES: readonly (readonly [string, readonly Rule[], readonly string[]])[] = [
  [
    "meeting",
    [
      { code: "meeting/no-date", key: "date", trips: (v) => !filled(v["date"]) },
      ...days("date"),
      ...typed("entry/not-a-time", (v) => isClock(String(v)), "start", "end"),
      ...numbers("minutes"),
      {
        code: "meeting/nobody-recorded",
        key: "attendees",
        trips: (v, today) => !filled(v["attendees"]) && isDay(text(v["date"])) && text(v["date"]) <= today,
      },
      {
        code: "meeting/far-ahead",
        key: "date",
        trips: (v, today) => {
          const day = dayOf(v["date"]);
          if (day === undefined || text(v["date"]) <= today) return false;
          return day - serial(today) > (HELD.some((key) => filled(v[key])) ? 14 : 366);
        },
      },
      {
        code: "meeting/ends-before-start",
        key: "end",
        trips: ({ start, end }) => isClock(text(start)) && isClock(text(end)) && text(end) <= text(start),
      },
      { code: "stage/unknown", key: "stage", trips: (v) => filled(v["stage"]) && !KEYS.has(text(v["stage"])) },
    ],
    [
      "agenda",
      "notes",
      "decisions",
      "next_steps",
      "next_meeting",
      "data",
      "strategy",
      "stage_reason",
      "facilitator",
      "recorder",
      "timekeeper",
      "purpose",
      "reflection",
      "successes",
      "challenges",
      "support",
    ],
  ],
  [
    "action-item",
    [
      missing("text"),
      ...days("due"),
      ...listed("status", STATUSES),
      { code: "action/no-owner", key: "owner", trips: (v) => !filled(v["owner"]) && isOpen(v) },
      { code: "action/no-due", key: "due", trips: (v) => !filled(v["due"]) && isOpen(v) },
      {
        code: "action/overdue",
        key: "due",
        trips: (v, today) => isDay(text(v["due"])) && text(v["due"]) < today && isOpen(v),
      },
    ],
    ["text", "owner", "note"],
  ],
  [
    "goal",
    [
      missing("text"),
      ...days("date", "begun"),
      {
        code: "goal/not-measurable",
        key: "measure",
        trips: (v) => filled(v["text"]) && !(MEASURABLE.every((key) => filled(v[key])) && isDay(text(v["date"]))),
      },
      {
        code: "goal/no-result",
        key: "result",
        trips: (v, today) => isDay(text(v["date"])) && text(v["date"]) < today && !filled(v["result"]),
      },
    ],
    ["text", "measure", "baseline", "target", "result", "standard", "problem", "serves"],
  ],
  [
    "member",
    [
      missing("name"),
      ...days("joined", "left"),
      {
        code: "member/left-before-joining",
        key: "left",
        trips: ({ joined, left }) => isDay(text(joined)) && isDay(text(left)) && text(left) < text(joined),
      },
    ],
    ["name", "role"],
  ],
  [
    "team",
    [
      ...listed(
        "cycle",
        new Set(["five-stage", "eight-step", "five-step-improvement", "four-questions", "plan-do-study-act"]),
      ),
      ...listed("weekday", new Set(["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"])),
      ...listed("rhythm", new Set(["weekly", "every-two-weeks", "monthly"])),
      ...listed("language", new Set(["en", "es"])),
      ...numbers("minutes"),
    ],
    ["name", "school", "district", "grade", "subject", "school_year", "policy"],
  ],
];

/** What is wrong in each row alone. */
export function rowByRow(log: Log): readonly Told[] {
  const found: Told[] = [];
  for (const [kind, rules, texts] of RULES) {
    for (const { values, at, id } of log.entries(kind)) {
      for (const { code, key, trips } of rules) {
        if (trips(values, log.today)) found.push({ code, sheet: at.sheet, cell: at.cells[key] ?? "", entry: id });
      }
      for (const key of texts) {
        const value = values[key];
        if (typeof value !== "string" || studentIn(value, log) === undefined) continue;
        found.push({ code: "entry/may-name-student", sheet: at.sheet, cell: at.cells[key] ?? "", entry: id });
      }
    }
  }
  return found;
}

/** All that is wrong in a log. */
export const byHand = (log: Log): readonly Told[] => [...rowByRow(log), ...acrossRows(log)];
