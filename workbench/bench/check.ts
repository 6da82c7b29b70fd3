/**
 * `npm run bench -- check`: all checks over the logs of 3,000 teams in one process, beside the same checks written by hand for this log alone
 * (`check/by-hand.ts`) and, for what each row alone tells, beside ajv's compiled schemas (`check/by-ajv.ts`); then one team of 5,000 entries,
 * and one row of it that was just typed. Rounds take turns, and the processor's time counts, so that a busy computer is busy for all of them.
 */
import { checkLog } from "../../core/commands/check.ts";
import { stageNotices } from "../../core/cycles/validate.ts";
import { further } from "../../core/further.ts";
import { KINDS } from "../../core/kinds/index.ts";
import { studentIn, studentNotices } from "../../core/kinds/may-name-student.ts";
import type { LogBook } from "../../core/log/read-log.ts";
import { HOUSE_POLICY } from "../../core/policies/policy.ts";
import { byAjv, compiled } from "./check/by-ajv.ts";
import { byHand, rowByRow } from "./check/by-hand.ts";
import { bookOf, manyRows, rowsOf } from "./check/district-rows.ts";
import { typedRow } from "./check/typed-row.ts";

const TEAMS = 3000;
const MEETINGS = 18;
const ROUNDS = 7;

interface Work {
  readonly what: string;
  readonly of: (book: LogBook) => number;
}

const sum = (books: readonly LogBook[], count: (book: LogBook) => number): number =>
  books.reduce((total, book) => total + count(book), 0);

/** What was found once is remembered as long as its log lives: each round looks at a log that nobody looked at. */
function unseen(book: LogBook): LogBook {
  const lists = new Map(book.kinds.map(({ kind }) => [kind, [...book.entries(kind)]]));
  return { ...book, entries: (kind) => lists.get(kind) ?? [] };
}

/** Tells the quickest of some rounds of each, what it found, and how often the first one would fit into it. */
function sideBySide(title: string, books: readonly LogBook[], works: readonly Work[]): void {
  const quickest = works.map(() => Number.POSITIVE_INFINITY);
  const found = works.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [i, { of }] of works.entries()) {
      const logs = books.map(unseen);
      const start = process.cpuUsage();
      found[i] = sum(logs, of);
      const { user, system } = process.cpuUsage(start);
      quickest[i] = Math.min(quickest[i] ?? 0, (user + system) / 1000);
    }
  }
  process.stdout.write(`${title}\n`);
  for (const [i, { what }] of works.entries()) {
    const ms = quickest[i] ?? 0;
    const times = `${(ms / (quickest[0] ?? ms)).toFixed(2)} ×`;
    process.stdout.write(
      `  ${what.padEnd(46)}${ms.toFixed(1).padStart(8)} ms ${times.padStart(8)}, ${found[i]} found\n`,
    );
  }
}

const count = (book: LogBook): number =>
  sum([book], ({ kinds, entries }) => kinds.reduce((total, { kind }) => total + entries(kind).length, 0));

const district = Array.from({ length: TEAMS }, (_, i) => bookOf(KINDS, rowsOf(i, MEETINGS)));
const [someLog] = district;
if (!someLog) throw new Error("There is no log to measure.");
const schemas = compiled(someLog);

/** What the kinds' checks say of single entries. Whether a stage fits asks for the way so far, and is measured with all checks. */
function rowsAlone(book: LogBook): number {
  let found = 0;
  for (const kind of book.kinds) {
    for (const entry of book.entries(kind.kind)) {
      for (const check of kind.checks) if (check !== stageNotices) found += check(entry, book).length;
      found += studentNotices(kind, entry, book).length;
    }
  }
  return found;
}
const readTexts = (book: LogBook): number => {
  let found = 0;
  for (const { kind } of KINDS) {
    for (const { values } of book.entries(kind)) {
      for (const key in values) {
        const value = values[key];
        if (typeof value === "string" && studentIn(value, book) !== undefined) found += 1;
      }
    }
  }
  return found;
};

sideBySide(`${sum(district, count)} entries of ${TEAMS} teams`, district, [
  { what: "all checks, written by hand", of: (book) => byHand(book).length },
  { what: "all checks, by the kinds", of: (book) => checkLog(book).length },
  { what: "each row alone, written by hand", of: (book) => rowByRow(book).length },
  { what: "each row alone, by the kinds", of: rowsAlone },
  { what: "each row alone, ajv's compiled schemas", of: (book) => byAjv(schemas, book) },
  { what: "of each: reading texts for students' names", of: readTexts },
]);

const large = bookOf(KINDS, manyRows());
const fuller = bookOf([...further.kindsFor(HOUSE_POLICY)], manyRows());
sideBySide(
  `one team of ${count(large)} entries`,
  [large],
  [
    { what: "written by hand", of: (book) => byHand(book).length },
    { what: "everyday kinds", of: (book) => checkLog(book).length },
    { what: "with the fuller kinds", of: (book) => checkLog({ ...fuller, entries: book.entries }).length },
  ],
);

const typed = typedRow(large, count(large));
sideBySide("one row typed at the end of it", [large], [{ what: "checked, and its sentences", of: typed }]);
