/** The checks of each row alone as JSON schemas that ajv compiles: types, lists, what must be filled, and keywords where two cells are compared. */
import { Ajv, type ValidateFunction } from "ajv";
import { FIVE_STAGE } from "../../../core/cycles/five-stage.ts";
import type { Entry } from "../../../core/kinds/entry.ts";
import { KINDS } from "../../../core/kinds/index.ts";
import type { Log } from "../../../core/kinds/kind.ts";
import { studentIn } from "../../../core/kinds/may-name-student.ts";
import { dayOf, filled, isClock, isDay, serial, text } from "./by-hand-values.ts";

type Values = Entry["values"];
type Schema = Readonly<Record<string, unknown>>;

const DAY = { type: ["string", "null"], format: "day" };
const TIME = { type: ["string", "null"], format: "clock" };
const NUMBER = { type: ["number", "null"] };
const TEXT = { type: ["string", "null"], format: "no-student" };
const FILLED = { type: "string", minLength: 1 };
const CLOSED = ["status", "cycle", "weekday", "rhythm", "language"];

/** What each cell may hold, from the kinds' own columns. */
function cellsOf(kind: string): Schema {
  const columns = KINDS.find((each) => each.kind === kind)?.columns ?? [];
  return Object.fromEntries(
    columns.flatMap(({ key, type, choices }): readonly (readonly [string, Schema])[] => {
      if (type === "day") return [[key, DAY]];
      if (type === "time") return [[key, TIME]];
      if (type === "number") return [[key, NUMBER]];
      if (type.endsWith("text")) return [[key, TEXT]];
      if (type !== "choice" || typeof choices === "string" || !CLOSED.includes(key)) return [];
      return [[key, { enum: [...choices.map((choice) => choice.key), null] }]];
    }),
  );
}

const schemaOf = (kind: string, ...more: readonly Schema[]): Schema => ({
  type: "object",
  properties: cellsOf(kind),
  ...(more.length === 0 ? {} : { allOf: more }),
});

/** What holds where something else does. */
const where = (condition: Schema, holds: Schema): Schema =>
  Object.fromEntries([
    ["if", condition],
    [`${"then"}`, holds],
  ]);

const SCHEMAS: Readonly<Record<string, Schema>> = {
  meeting: schemaOf(
    "meeting",
    { properties: { date: { type: "string" }, stage: { enum: [...FIVE_STAGE.stages.map(({ key }) => key), null] } } },
    where({ rule: "held" }, { properties: { attendees: { type: "array", minItems: 1 } } }),
    { rule: "not-far-ahead" },
    { rule: "ends-after-start" },
  ),
  "action-item": schemaOf(
    "action-item",
    { properties: { text: FILLED } },
    where(
      { properties: { status: { not: { enum: ["done", "dropped"] } } } },
      { properties: { owner: FILLED, due: FILLED }, rule: "not-overdue" },
    ),
  ),
  goal: schemaOf("goal", { properties: { text: FILLED } }, { rule: "measurable" }, { rule: "has-result" }),
  member: schemaOf("member", { properties: { name: FILLED } }, { rule: "left-after-joining" }),
  team: schemaOf("team"),
};

const HELD = ["attendees", "notes", "decisions", "data", "reflection"];

const rulesOn = (today: string): Readonly<Record<string, (values: Values) => boolean>> => ({
  held: ({ date }) => isDay(text(date)) && text(date) <= today,
  "not-far-ahead": (values) => {
    const day = dayOf(values["date"]);
    if (day === undefined || text(values["date"]) <= today) return true;
    return day - serial(today) <= (HELD.some((key) => filled(values[key])) ? 14 : 366);
  },
  "ends-after-start": ({ start, end }) => !isClock(text(start)) || !isClock(text(end)) || text(end) > text(start),
  "not-overdue": ({ due }) => !isDay(text(due)) || text(due) >= today,
  measurable: (values) =>
    !filled(values["text"]) ||
    (["measure", "baseline", "target"].every((key) => filled(values[key])) && isDay(text(values["date"]))),
  "has-result": ({ date, result }) => !isDay(text(date)) || text(date) >= today || filled(result),
  "left-after-joining": ({ joined, left }) => !isDay(text(joined)) || !isDay(text(left)) || text(left) >= text(joined),
});

/** Compiled schemas by kind, for logs with this log's policy and day. */
export function compiled(log: Log): ReadonlyMap<string, ValidateFunction> {
  const rules = rulesOn(log.today);
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strict: false });
  ajv.addFormat("day", isDay);
  ajv.addFormat("clock", isClock);
  ajv.addFormat("no-student", (written: string) => studentIn(written, log) === undefined);
  ajv.addKeyword({ keyword: "rule", type: "object", compile: (name: string) => rules[name] ?? (() => false) });
  return new Map(Object.entries(SCHEMAS).map(([kind, schema]) => [kind, ajv.compile(schema)]));
}

/** How many errors the schemas find; `if` tells twice what its `then` tells, and is not counted. */
export function byAjv(schemas: ReadonlyMap<string, ValidateFunction>, log: Log): number {
  let found = 0;
  for (const [kind, validate] of schemas) {
    for (const { values } of log.entries(kind)) {
      if (validate(values)) continue;
      for (const { keyword } of validate.errors ?? []) if (keyword !== "if") found += 1;
    }
  }
  return found;
}
