/** Checks that every kind has: a cell holds what its column is for. A person may type anything; the text is kept, and noticed. */

import type { Notice } from "../words/notice.ts";
import { parseDay } from "../workbook/day.ts";
import { choicesOf } from "./choice.ts";
import { parseClock } from "./clock.ts";
import type { Entry, Value } from "./entry.ts";
import { headingFacts, noticeAt } from "./entry-notice.ts";
import type { Check, Column, Log } from "./kind.ts";

/**
 * Notices for cells of these columns that hold no date, time, number or choice where one belongs. Choices are looked at for
 * `closed` columns alone; elsewhere any text is welcome.
 */
export const typedCheck = (columns: readonly Column[], closed: readonly string[]): Check => {
  const looked = columns.filter(({ type, key }) => (type === "choice" ? closed.includes(key) : TYPED.includes(type)));
  return (entry, log) => {
    let found = NOTHING;
    for (const column of looked) {
      const value = entry.values[column.key] ?? null;
      const code = value === null ? undefined : wrongCode(column, value, log);
      if (code !== undefined) found = [...found, wrongValue(code, column, entry, log)];
    }
    return found;
  };
};

/** Columns of other types take whatever is written. */
const TYPED: readonly Column["type"][] = ["day", "time", "number", "share"];

const NOTHING: readonly Notice[] = [];

function wrongValue(code: string, column: Column, entry: Entry, log: Log): Notice {
  const options = choicesOf(column, log.cycle);
  const facts = {
    ...headingFacts(column),
    text: String(entry.values[column.key]),
    "choices.en": options.map((choice) => choice.label.en).join("; "),
    "choices.es": options.map((choice) => choice.label.es).join("; "),
  };
  const severity = column.type === "choice" ? "info" : "warning";
  return noticeAt(entry, column.key, { code, severity, requirement: "", facts });
}

function wrongCode(column: Column, value: Value, log: Log): string | undefined {
  const text = String(value);
  switch (column.type) {
    case "day":
      return parseDay(text) ? undefined : "entry/not-a-day";
    case "time":
      return parseClock(text) ? undefined : "entry/not-a-time";
    case "number":
    case "share":
      return typeof value === "number" ? undefined : "entry/not-a-number";
    case "choice":
      return choicesOf(column, log.cycle).some((choice) => choice.key === text) ? undefined : "entry/not-on-list";
    default:
      return undefined;
  }
}

/** A notice where this column, which an entry cannot do without, is empty. */
export const missingCheck =
  (column: Column, requirement: string): Check =>
  (entry) =>
    entry.values[column.key] === null || entry.values[column.key] === undefined || entry.values[column.key] === ""
      ? [
          noticeAt(entry, column.key, {
            code: "entry/missing",
            severity: "warning",
            requirement,
            facts: headingFacts(column),
          }),
        ]
      : NOTHING;
