/** What a text says about clock times and minutes: `2:15-3:00pm`, `45 min`. */
import type { ClockTime } from "../workbook/day.ts";

export interface TimesReading {
  readonly start: ClockTime | null;
  readonly end: ClockTime | null;
  /** Whole minutes, as written or from start to end; null where nothing says so. Of planned and actual minutes, the actual ones. */
  readonly minutes: number | null;
}

const HALF = "\\s*([ap])\\.?\\s?m\\b\\.?";
const CLOCK = `(\\d{1,2})(?::([0-5]\\d)(?::[0-5]\\d)?)?(?:${HALF})?`;
const TO = "\\s*(?:-|to|until|till|a las|a|al|hasta)\\s*";
const RANGE = new RegExp(`(^|[^\\w/.$:-])${CLOCK}${TO}${CLOCK}(?![\\d/:%]|-\\d)`, "i");
const SINGLE = new RegExp(
  `(^|[^\\d/.$-])(?:at|a las|@)?\\s*(\\d{1,2})(?:(?::([0-5]\\d)(?::[0-5]\\d)?)(?:${HALF})?|${HALF})(?![\\d/])`,
  "i",
);

interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** "a", "p" or "". */
  readonly half: string;
}

const clockOf = (hour: string | undefined, minute: string | undefined, half: string | undefined): Clock | undefined => {
  const clock = { hour: Number(hour), minute: Number(minute ?? 0), half: (half ?? "").toLowerCase() };
  return clock.hour > 23 || (clock.half !== "" && (clock.hour < 1 || clock.hour > 12)) ? undefined : clock;
};

/** Schools meet by day: 1 to 6 without am or pm are in the afternoon. */
const FIRST_MORNING_HOUR = 7;

function settled({ hour, minute, half }: Clock): ClockTime {
  const afternoon = half === "p" || (half === "" && hour > 0 && hour < FIRST_MORNING_HOUR);
  const h = half === "a" ? hour % 12 : afternoon ? (hour % 12) + 12 : hour;
  return written({ hour: h, minute, half });
}

/** With seconds it is a program's time stamp, on a 24-hour clock. */
const written = ({ hour, minute }: Clock): ClockTime =>
  `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;

/** Start and end; am or pm after the end holds for the start where the start would come later otherwise. */
function rangeOf(from: Clock, to: Clock): { readonly start: ClockTime; readonly end: ClockTime } {
  const end = settled(to);
  const start = settled(from);
  if (from.half !== "" || to.half === "") return { start, end };
  const same = settled({ ...from, half: to.half });
  return { start: same < end && from.hour !== 12 ? same : start, end };
}

/** The first clock times of a text, and the text without them. A date's numbers are left where they are. */
export function takeTimes(text: string): {
  readonly start: ClockTime | null;
  readonly end: ClockTime | null;
  readonly rest: string;
} {
  if (!text.includes(":") && !/\d\s?[apAP]\.?\s?[mM]/.test(text)) return { start: null, end: null, rest: text };
  const m = RANGE.exec(text);
  if (m !== null && (m[3] ?? m[4] ?? m[6] ?? m[7]) !== undefined) {
    const from = clockOf(m[2], m[3], m[4]);
    const to = clockOf(m[5], m[6], m[7]);
    if (from !== undefined && to !== undefined) return { ...rangeOf(from, to), rest: without(text, m) };
  }
  const one = SINGLE.exec(text);
  const clock = one === null ? undefined : clockOf(one[2], one[3], one[4] ?? one[5]);
  if (one === null || clock === undefined) return { start: null, end: null, rest: text };
  const stamped = clock.half === "" && /:\d\d:\d\d/.test(one[0]);
  return { start: stamped ? written(clock) : settled(clock), end: null, rest: without(text, one) };
}

const without = (text: string, m: RegExpExecArray): string =>
  `${text.slice(0, m.index)}${m[1] ?? ""} ${text.slice(m.index + m[0].length)}`;

const LENGTH = /(\d+(?:[.,]\d+)?|\ban?|half an|media)\s*[-]?\s*(hours?|hrs?|h|horas?|minut[eo]s?|mins?|m)\b\.?/gi;

/** Minutes of `1 hr 15 min`, `1.5 hours`, `20-25 Actual: 35 min.`: what stands after "actual" counts before what was planned. */
function lengthIn(text: string): number | null {
  const actual = /\b(?:actual|real)\w*\W*(.*)$/i.exec(text)?.[1];
  const said = actual !== undefined && /\d/.test(actual) ? actual : text;
  let minutes = 0;
  let found = false;
  for (const m of said.matchAll(LENGTH)) {
    const amount = /\d/.test(m[1] ?? "")
      ? Number((m[1] ?? "").replace(",", "."))
      : /half|media/i.test(m[1] ?? "")
        ? 0.5
        : 1;
    minutes += /^h/i.test(m[2] ?? "") ? amount * 60 : amount;
    found = true;
  }
  if (found) return Math.round(minutes);
  const bare = /^\W*(\d{1,3})\W*$/.exec(said);
  return bare === null ? null : Number(bare[1]);
}

/** Minutes since midnight. */
const minutesOf = (time: ClockTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/**
 * Start, end and minutes that a text gives; what it does not say is null. Times without am or pm are by day (1 to 6 in the afternoon).
 * Example: `2:15-3:00pm` is 14:15 to 15:00, 45 minutes; `45 min` is 45 minutes.
 */
export function readTimes(text: string): TimesReading {
  const plain = text
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\bnoon\b/gi, "12:00 pm")
    .replace(/_+/g, " ");
  const { start, end, rest } = takeTimes(plain);
  const written = lengthIn(rest);
  const lasted = start !== null && end !== null ? minutesOf(end) - minutesOf(start) : null;
  return { start, end, minutes: lasted !== null && lasted > 0 ? lasted : written };
}
