/** What a number means under its number format: a spreadsheet keeps days, times and shares as numbers that only a format tells apart. */
import type { Cell, DayCell, ShareCell, TimeCell } from "./cell.ts";
import { isDayCell, isShareCell } from "./cell.ts";
import { type ClockTime, dayOfSerial, serialOf } from "./day.ts";

/** The formats that every host writes, so that the same log looks the same. */
export const DAY_FORMAT = "mmm d, yyyy";
export const DAY_TIME_FORMAT = "mmm d, yyyy h:mm AM/PM";
export const TIME_FORMAT = "h:mm AM/PM";
export const SHARE_FORMAT = "0%";

/** Serial numbers below this stood before 1900-03-01, where the programs disagree about the calendar. */
const FIRST_SERIAL = 61;
/** 9999-12-31. */
const LAST_SERIAL = 2958465;
const MINUTES_A_DAY = 1440;

/**
 * The cell that a person sees where a number stands under an Excel number format: a day, a time, a share or the number itself.
 * Serial numbers count from 1900; add 1462 to those of a 1904 workbook before. A day below 1900-03-01 stays a number.
 * A day keeps the time that the number holds, also where the format does not show it.
 * Example: 45938 under `m/d/yyyy` is the day 2025-10-08; 0.76 under `0%` is the share 0.76; 3 under `General` is 3.
 */
export function cellOfNumber(value: number, formatCode: string): Cell {
  if (formatCode === "General" || formatCode === "") return value;
  const shown = shownUnder(value, formatCode);
  if (shown === "share") return { share: value };
  if (shown === "number" || value < 0 || value >= LAST_SERIAL + 1) return value;
  if (value < FIRST_SERIAL) return shown !== "day" && value < 1 ? { time: clock(minutesOf(value)) } : value;
  const minutes = minutesOf(value);
  const day = dayOfSerial(Math.floor(value) + (minutes === MINUTES_A_DAY ? 1 : 0));
  return minutes === 0 && shown === "day" ? { day } : { day, time: clock(minutes % MINUTES_A_DAY) };
}

/** The number by which a spreadsheet keeps a day, a time or a share; undoes `cellOfNumber`. Example: `{ time: "06:00" }` is 0.25. */
export function numberOfCell(cell: DayCell | TimeCell | ShareCell): number {
  if (isShareCell(cell)) return cell.share;
  if (!isDayCell(cell)) return fractionOf(cell.time);
  return serialOf(cell.day) + (cell.time === undefined ? 0 : fractionOf(cell.time));
}

/** The format that shows the cell for what it is. Example: `{ share: 0.5 }` is shown by `0%`. */
export function formatOfCell(cell: DayCell | TimeCell | ShareCell): string {
  if (isShareCell(cell)) return SHARE_FORMAT;
  if (!isDayCell(cell)) return TIME_FORMAT;
  return cell.time === undefined ? DAY_FORMAT : DAY_TIME_FORMAT;
}

const fractionOf = (time: ClockTime): number =>
  (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) / MINUTES_A_DAY;

/** Minutes since midnight, to the nearest; 1440 where seconds round up to the next day. */
const minutesOf = (value: number): number => Math.round((value - Math.floor(value)) * MINUTES_A_DAY);

const clock = (minutes: number): ClockTime =>
  `${String(Math.floor((minutes % MINUTES_A_DAY) / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

type Shown = "number" | "share" | "day" | "time" | "day-time";

/** A workbook has few formats and thousands of numbers under them: each format is taken apart once. */
const known = new Map<string, Shown>();
const MOST_KNOWN = 500;

function shownUnder(value: number, formatCode: string): Shown {
  const key = Math.sign(value) + formatCode;
  const before = known.get(key);
  if (before) return before;
  const shown = shownBy(sectionFor(value, formatCode));
  if (known.size > MOST_KNOWN) known.clear();
  known.set(key, shown);
  return shown;
}

/** A format's part for numbers of this sign: `positive;negative;zero;text`. */
function sectionFor(value: number, formatCode: string): string {
  const sections = bare(formatCode).split(";");
  const wanted = value > 0 ? 0 : value < 0 ? 1 : 2;
  return sections[wanted] ?? sections[0] ?? "";
}

/** A format without what it only prints: quoted text, escaped characters, spacing, colours, locales. Elapsed `[h]` stays as `h`. */
const bare = (formatCode: string): string =>
  formatCode
    .replace(/"[^"]*"?/g, "")
    .replace(/\\.|_.|\*./g, "")
    .replace(/\[(h+|m+|s+)\]/gi, "$1")
    .replace(/\[[^\]]*\]/g, "")
    .toLowerCase();

function shownBy(section: string): Shown {
  if (section.includes("%")) return "share";
  if (section.includes("general") || section.includes("@")) return "number";
  const letters = section.replace(/am\/pm|a\/p|上午\/下午/g, "");
  if (/[0#?]/.test(letters.replace(/s[.,]0+/g, "s"))) return "number";
  // `m` is minutes right after hours or right before seconds, otherwise months.
  const withoutMinutes = letters.replace(/(h+[^a-z]*)m{1,2}(?!m)/g, "$1").replace(/(^|[^m])m{1,2}([^a-z]*s)/g, "$1$2");
  const day = /[ymdge]/.test(withoutMinutes);
  const time = /[hs]/.test(letters);
  return day && time ? "day-time" : day ? "day" : time ? "time" : "number";
}
