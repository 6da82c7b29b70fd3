/** Logs for tests, said in few words: fields of each entry, and today. What is left out is empty. */
import { FIVE_STAGE } from "../core/cycles/five-stage.ts";
import type { CycleModel } from "../core/cycles/model.ts";
import type { Entry, Value } from "../core/kinds/entry.ts";
import { kindsFor } from "../core/kinds/further-kinds.ts";
import { KINDS } from "../core/kinds/index.ts";
import type { Kind, Log } from "../core/kinds/kind.ts";
import { HOUSE_POLICY, type Policy } from "../core/policies/policy.ts";
import type { Notice } from "../core/words/notice.ts";
import { columnLetters } from "../core/workbook/address.ts";
import { type Day, parseDay } from "../core/workbook/day.ts";
import type { Language } from "../core/workbook/snapshot.ts";

export type Fields = Readonly<Record<string, Value>>;
export type Entries = Readonly<Record<string, readonly Fields[]>>;

/** The day of a text, for tests: `day("2025-10-08")`. */
export function day(text: string): Day {
  const found = parseDay(text);
  if (!found) throw new RangeError(`${text} is no day.`);
  return found;
}

/**
 * A log of the five-stage cycle in English. The first entry of a kind stands in row 2 of its tab, its fields under the
 * kind's columns from A on. Example: `logOf({ meeting: [{ date: "2025-10-08" }] }, "2025-10-09")`.
 */
export const logOf = (entries: Entries, today: string): Log => logIn(entries, today, FIVE_STAGE, "en");

/** The same with another cycle model or language. */
export function logIn(entries: Entries, today: string, cycle: CycleModel, language: Language): Log {
  return logUnder(entries, today, HOUSE_POLICY, cycle, language);
}

/** The same under a policy, with the kinds that it brings. */
export function logUnder(entries: Entries, today: string, policy: Policy, cycle: CycleModel, language: Language): Log {
  const more = kindsFor(policy);
  const everyday = KINDS.filter(({ kind }) => !more.some((each) => each.kind === kind));

  const known = new Map(
    [...everyday, ...more].map((kind) => [
      kind.kind,
      (entries[kind.kind] ?? []).map((fields, i) => entryOf(kind, fields, i)),
    ]),
  );
  const strange = Object.keys(entries).filter((kind) => !known.has(kind));
  if (strange.length > 0) throw new RangeError(`There is no kind ${strange.join(", ")}.`);
  return { entries: (kind) => known.get(kind) ?? [], today: day(today), cycle, policy, language };
}

function entryOf(kind: Kind, fields: Fields, i: number): Entry {
  const keys = kind.columns.map((column) => column.key);
  const strange = Object.keys(fields).filter((key) => !keys.includes(key));
  if (strange.length > 0) throw new RangeError(`A ${kind.kind} has no field ${strange.join(", ")}.`);
  return {
    kind: kind.kind,
    id: `${kind.kind}-${i + 1}`,
    values: Object.fromEntries(keys.map((key) => [key, fields[key] ?? null])),
    other: {},
    source: null,
    at: {
      sheet: kind.tab,
      row: i + 1,
      cells: Object.fromEntries(keys.map((key, column) => [key, `${columnLetters(column)}${i + 2}`])),
    },
  };
}

/** All notices of a log, as the check command finds them. */
export const noticesOf = (log: Log): readonly Notice[] =>
  KINDS.flatMap((kind) => [
    ...kind.logChecks.flatMap((check) => check(log)),
    ...log.entries(kind.kind).flatMap((entry) => kind.checks.flatMap((check) => check(entry, log))),
  ]);

/** The notices of one code. */
export const noticed = (log: Log, code: string): readonly Notice[] =>
  noticesOf(log).filter((notice) => notice.code === code);
