/** What the values under a label look like: dates, times, people, counts, long text. */
import { type Cell, isBlank, isDayCell, isShareCell, isTimeCell } from "../workbook/cell.ts";
import { parseDay } from "../workbook/day.ts";
import { readCount } from "./counts.ts";
import { type DateContext, readDate } from "./dates.ts";
import { readPeople } from "./people.ts";
import { isNobody } from "./person-words.ts";
import { readTimes } from "./times.ts";

export type Shape = "date" | "time" | "minutes" | "share" | "count" | "people" | "link" | "status" | "long" | "short";

const STATUS =
  /^(?:yes|no|y|n|done|not (?:done|started|yet)|complete[d]?|incomplete|in progress|ongoing|open|closed|pending|started|finished|met|not met|s[ií]|hecho|pendiente|en proceso|en curso|completad[oa]|terminad[oa]|✓|✔|x|true|false)[.!]?$/i;
const MINUTES = /^\W*\d+(?:\s*-\s*\d+)?\s*(?:min|mins|minutes?|minutos?|hrs?|hours?|horas?)\b/i;
const LONG = 45;
/** A year of its own: only the shape matters here. */
const ASIDE: DateContext | undefined = contextOf("2020-08-01", "2021-07-31");

function contextOf(first: string, last: string): DateContext | undefined {
  const from = parseDay(first);
  const to = parseDay(last);
  return from === undefined || to === undefined
    ? undefined
    : { dateOrder: "month-first", schoolYear: { from, to }, near: null };
}

const isDate = (text: string): boolean => {
  if (ASIDE === undefined) return false;
  const reading = readDate(text, ASIDE);
  return reading.type === "day" ? reading.sure : reading.type !== "none" && reading.type !== "vague";
};

/** Names of at least two people, or one with first and last name: a single capital word may be anything. */
const arePeople = (text: string): boolean => {
  const { present, absent, groups } = readPeople(text);
  const names = present.length + absent.length;
  return (
    names >= 2 ||
    (names === 1 && (absent.length > 0 || /^(?:[A-Z][\w'-]*\.? )+[A-Z]/.test(text))) ||
    (names === 0 && groups.length > 0 && text.length < 30)
  );
};

function shapeOfText(text: string): Shape {
  if (/^https?:\/\/|^www\.|docs\.google/i.test(text)) return "link";
  if (STATUS.test(text)) return "status";
  if (MINUTES.test(text)) return "minutes";
  if (isDate(text)) return "date";
  if (/\d/.test(text) && text.length < 30 && readTimes(text).start !== null) return "time";
  if (/^\W*\d+(?:\.\d+)?\s*%/.test(text)) return "share";
  if (text.length < 30 && /\d/.test(text) && readCount(text) !== null) return "count";
  if (text.length < 200 && arePeople(text)) return "people";
  return text.length >= LONG ? "long" : "short";
}

function shapeOf(cell: Cell): Shape {
  if (typeof cell === "number") return "count";
  if (typeof cell === "boolean") return "status";
  if (typeof cell === "string") return shapeOfText(cell.trim());
  if (cell === null) return "short";
  if (isDayCell(cell)) return "date";
  if (isTimeCell(cell)) return "time";
  return isShareCell(cell) ? "share" : "short";
}

const MOST = 8;

/** The shape that at least half of the first values have, and their share; undefined where there are none or they differ. */
export function commonShape(samples: readonly Cell[]): Shape | undefined {
  const filled = samples
    .filter((cell) => !isBlank(cell) && !(typeof cell === "string" && isNobody(cell.trim())))
    .slice(0, MOST);
  const counts = new Map<Shape, number>();
  for (const cell of filled) counts.set(shapeOf(cell), (counts.get(shapeOf(cell)) ?? 0) + 1);
  const [shape, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [undefined, 0];
  return shape !== undefined && count * 2 >= filled.length ? shape : undefined;
}

/** True for a label that is itself a date, as on a page divided by dates. */
export const isDateItself = (label: string): boolean =>
  /\d/.test(label) && label.length <= 40 && isDate(label.replace(/:\s*$/, ""));
