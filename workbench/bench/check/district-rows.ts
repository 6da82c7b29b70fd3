/** The entries of many teams for measurements of the checks: made logs, in which every ninth entry has something wrong. */
import { FIVE_STAGE } from "../../../core/cycles/five-stage.ts";
import type { Entry, Value } from "../../../core/kinds/entry.ts";
import { NOTHING_FURTHER } from "../../../core/kinds/further.ts";
import type { Kind } from "../../../core/kinds/kind.ts";
import type { LogBook } from "../../../core/log/read-log.ts";
import { HOUSE_POLICY } from "../../../core/policies/policy.ts";
import { columnLetters } from "../../../core/workbook/address.ts";
import { type Fields, madeLog, TODAY } from "../summaries/made-log.ts";
import { type Seeded, seeded } from "../summaries/seeded.ts";

export type Rows = Readonly<Record<string, readonly Fields[]>>;

type Wrong = readonly [kind: string, key: string, value: Value];

/** What goes wrong in logs that people keep, a cell each. */
const WRONG: readonly [Wrong, ...Wrong[]] = [
  ["meeting", "date", "early May"],
  ["meeting", "date", null],
  ["meeting", "date", "2025-10-08"],
  ["meeting", "date", "2027-03-01"],
  ["meeting", "stage", "Stage of grace"],
  ["meeting", "stage", "monitor-adjust"],
  ["meeting", "stage", "analyze-data"],
  ["meeting", "start", "after school"],
  ["meeting", "end", "13:00"],
  ["meeting", "minutes", "about an hour"],
  ["meeting", "attendees", null],
  ["meeting", "notes", "Reteach fractions with student Maria L. on Monday."],
  ["meeting", "decisions", "Call home about student id 4471820"],
  ["meeting", "stage_reason", "The data came late"],
  ["action-item", "text", null],
  ["action-item", "due", "next week"],
  ["action-item", "due", null],
  ["action-item", "status", "waiting for Ana"],
  ["action-item", "owner", ""],
  ["goal", "date", "spring"],
  ["goal", "target", null],
  ["goal", "text", null],
  ["goal", "baseline", null],
  ["member", "name", null],
  ["member", "name", "Greta Holm"],
  ["member", "joined", "2026-02-01"],
  ["member", "left", "2025-09-01"],
  ["team", "rhythm", "now and then"],
  ["team", "minutes", "forty-five"],
];

const spoilt = (rows: Rows, chance: Seeded): Rows =>
  Object.fromEntries(
    Object.entries(rows).map(([kind, list]) => [
      kind,
      list.map((fields) => {
        const wrong = WRONG.filter(([of]) => of === kind);
        const [, key, value] = wrong[chance.below(wrong.length)] ?? WRONG[0];
        return chance.chance(1 / 9) ? { ...fields, [key]: value } : fields;
      }),
    ]),
  );

/** The rows of team number `i`; the same for the same number. */
export const rowsOf = (i: number, meetings: number): Rows =>
  spoilt(madeLog(i, 100, meetings).entries, seeded(i + 7001));

/** A team with as many entries as no team has: some 5,000, its meetings and actions being of many years. */
export function manyRows(): Rows {
  const years = Array.from({ length: 60 }, (_, i) => rowsOf(i * 4 + 7, 36));
  const all = (kind: string): readonly Fields[] => years.flatMap((rows) => rows[kind] ?? []);
  const actions = all("action-item");
  return {
    ...years[0],
    meeting: all("meeting"),
    "action-item": [...actions, ...actions, ...actions, ...actions].slice(0, 2830),
  };
}

function entryOf(kind: Kind, fields: Fields, i: number): Entry {
  const keys = kind.columns.map(({ key }) => key);
  const cells = Object.fromEntries(keys.map((key, column) => [key, `${columnLetters(column)}${i + 2}`]));
  const values = Object.fromEntries(keys.map((key) => [key, fields[key] ?? null]));
  return {
    kind: kind.kind,
    id: `${kind.kind}-${i}`,
    values,
    other: {},
    source: null,
    at: { sheet: kind.tab, row: i + 1, cells },
  };
}

/** The log that holds these rows, with these kinds. */
export function bookOf(kinds: readonly Kind[], rows: Rows): LogBook {
  const entries = new Map(
    kinds.map((kind) => [kind.kind, (rows[kind.kind] ?? []).map((fields, i) => entryOf(kind, fields, i))]),
  );
  return {
    exists: true,
    tables: new Map(),
    data: [],
    entries: (kind) => entries.get(kind) ?? [],
    kinds,
    further: NOTHING_FURTHER,
    today: TODAY,
    cycle: FIVE_STAGE,
    policy: HOUSE_POLICY,
    language: "en",
  };
}
