/**
 * `npm run bench -- check`: all checks over the logs of 3,000 teams in one process, beside a table-driven validation written by hand
 * that looks at each row alone (is it filled, is it a date, a number, one of the choices); then one team of 5,000 entries.
 */
import { checkLog } from "../../core/commands/check.ts";
import { FIVE_STAGE } from "../../core/cycles/five-stage.ts";
import { further } from "../../core/further.ts";
import { choicesOf } from "../../core/kinds/choice.ts";
import type { Entry } from "../../core/kinds/entry.ts";
import { NOTHING_FURTHER } from "../../core/kinds/further.ts";
import { KINDS } from "../../core/kinds/index.ts";
import type { Kind } from "../../core/kinds/kind.ts";
import type { LogBook } from "../../core/log/read-log.ts";
import { HOUSE_POLICY } from "../../core/policies/policy.ts";
import { columnLetters } from "../../core/workbook/address.ts";
import { type Fields, madeLog, TODAY } from "./summaries/made-log.ts";

const TEAMS = 3000;
const MEETINGS = 18;
const ROUNDS = 5;

const FULLER: readonly Kind[] = further.kindsFor(HOUSE_POLICY);

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

function bookOf(kinds: readonly Kind[], rows: Readonly<Record<string, readonly Fields[]>>): LogBook {
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

interface Ruling {
  readonly key: string;
  readonly needed: "yes" | "no";
  readonly holds: (value: unknown) => boolean;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const CLOCK = /^\d{2}:\d{2}$/;

/** What a validation written by hand would have of each column. */
const TABLE: ReadonlyMap<string, readonly Ruling[]> = new Map(
  KINDS.map((kind) => [
    kind.kind,
    kind.columns.map((column): Ruling => {
      const keys = new Set(choicesOf(column, FIVE_STAGE).map(({ key }) => key));
      const holds = (value: unknown): boolean => {
        if (column.type === "day") return DAY.test(String(value));
        if (column.type === "time") return CLOCK.test(String(value));
        if (column.type === "number") return typeof value === "number";
        return column.type !== "choice" || keys.has(String(value));
      };
      return { key: column.key, needed: column.required ? "yes" : "no", holds };
    }),
  ]),
);

function byHand(book: LogBook): number {
  let found = 0;
  for (const { kind } of KINDS) {
    const table = TABLE.get(kind) ?? [];
    for (const { values } of book.entries(kind)) {
      for (const { key, needed, holds } of table) {
        const value = values[key] ?? null;
        if (value === null || value === "" ? needed === "yes" : !holds(value)) found += 1;
      }
    }
  }
  return found;
}

/** The quickest of a few rounds, in milliseconds, and what the last one found. */
function quickest(work: () => number): { readonly ms: number; readonly found: number } {
  let ms = Number.POSITIVE_INFINITY;
  let found = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    found = work();
    ms = Math.min(ms, performance.now() - start);
  }
  return { ms, found };
}

const tell = (what: string, { ms, found }: { readonly ms: number; readonly found: number }): void => {
  process.stdout.write(`${what.padEnd(52)}${ms.toFixed(0).padStart(7)} ms, ${found} found\n`);
};

const sum = (books: readonly LogBook[], count: (book: LogBook) => number): number =>
  books.reduce((total, book) => total + count(book), 0);

const made = Array.from({ length: TEAMS }, (_, i) => madeLog(i, 100, MEETINGS).entries);
const rows = made.reduce((total, each) => total + Object.values(each).reduce((some, list) => some + list.length, 0), 0);
const everyday = made.map((entries) => bookOf(KINDS, entries));
process.stdout.write(`${rows} entries of ${TEAMS} teams\n`);
const hand = quickest(() => sum(everyday, byHand));
tell("written by hand, each row alone", hand);
const all = quickest(() => sum(everyday, (book) => checkLog(book).length));
tell("all checks of the everyday kinds", all);
process.stdout.write(`ratio ${(all.ms / hand.ms).toFixed(1)}\n`);

/** A team with as many entries as no team has: its meetings and actions many times over. */
const many = madeLog(7, 1, 36).entries;
const repeat = (list: readonly Fields[], times: number): readonly Fields[] =>
  Array.from({ length: times }, () => list).flat();
const large = {
  ...many,
  meeting: repeat(many["meeting"] ?? [], 60),
  "action-item": repeat(many["action-item"] ?? [], 236),
};
for (const [name, kinds] of [
  ["everyday", KINDS],
  ["fuller", FULLER],
] as const) {
  const book = bookOf(kinds, large);
  const entries = kinds.reduce((total, { kind }) => total + book.entries(kind).length, 0);
  tell(
    `one team of ${entries} entries, ${name} kinds`,
    quickest(() => checkLog(book).length),
  );
}
