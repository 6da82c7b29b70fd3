/** What a person sees in a cell: its value under its number format. Covers the formats that teams use; others show the plain value. */
import type { BookCell } from "../book.ts";

const MONTH_NAMES = "January February March April May June July August September October November December".split(" ");
const DAY_NAMES = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** The shown text. Example: 45938 under `mmm d, yyyy` is `Oct 8, 2025`, 0.59375 under `h:mm AM/PM` is `2:15 PM`. */
export function displayOf(cell: BookCell | undefined): string {
  if (cell === undefined) return "";
  if (cell.error !== undefined) return cell.error;
  if (cell.value === null) return "";
  if (typeof cell.value === "boolean") return cell.value ? "TRUE" : "FALSE";
  if (typeof cell.value === "string") return cell.value;
  return displayNumber(cell.value, cell.format ?? "General");
}

/** True where the format shows a number as a day or a time, so that a script gets a Date. */
export function showsDate(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "").replace(/general/gi, "");
  return /[ymdhs]/i.test(bare);
}

function displayNumber(value: number, format: string): string {
  if (showsDate(format)) return displayDate(value, format);
  const percent = /^0(?:\.(0+))?%$/.exec(format);
  if (percent) return `${(value * 100).toFixed((percent[1] ?? "").length)}%`;
  const fixed = /^(#,##)?0\.(0+)$/.exec(format);
  return fixed ? value.toFixed((fixed[2] ?? "").length) : String(value);
}

function displayDate(serial: number, format: string): string {
  const seconds = Math.round(serial * 86400);
  const date = new Date((seconds - 25569 * 86400) * 1000);
  const half = /am\/pm/i.test(format);
  const parts = (format.split(";")[0] ?? "").match(/"[^"]*"|\\.|\[h+\]|am\/pm|y+|m+|d+|h+|s+|[\s\S]/gi) ?? [];
  let afterHour = false;
  return parts
    .map((part, index) => {
      const letter = part.toLowerCase();
      if (letter.startsWith("h") || letter.startsWith("[h")) afterHour = true;
      const minutes = /^m{1,2}$/.test(letter) && (afterHour || /^s/i.test(parts[index + 2] ?? ""));
      if (/^[md]/.test(letter)) afterHour = false;
      return minutes ? padded(date.getUTCMinutes(), part.length) : datePart(letter, part, date, seconds, half);
    })
    .join("");
}

const padded = (n: number, length: number): string => String(n).padStart(Math.min(length, 2), "0");

function datePart(letter: string, part: string, date: Date, seconds: number, half: boolean): string {
  const hours = date.getUTCHours();
  if (letter === "am/pm") return hours < 12 ? "AM" : "PM";
  if (letter.startsWith("[h")) return String(Math.floor(seconds / 3600));
  if (letter.startsWith("h")) return padded(half ? ((hours + 11) % 12) + 1 : hours, part.length);
  if (letter.startsWith("s")) return padded(date.getUTCSeconds(), part.length);
  if (letter.startsWith("y"))
    return part.length <= 2 ? String(date.getUTCFullYear()).slice(-2) : String(date.getUTCFullYear());
  if (/^m{3,}$/.test(letter))
    return (MONTH_NAMES[date.getUTCMonth()] ?? "").slice(0, part.length === 3 ? 3 : undefined);
  if (letter.startsWith("m")) return padded(date.getUTCMonth() + 1, part.length);
  if (/^d{3,}$/.test(letter)) return (DAY_NAMES[date.getUTCDay()] ?? "").slice(0, part.length === 3 ? 3 : undefined);
  if (letter.startsWith("d")) return padded(date.getUTCDate(), part.length);
  return part.replace(/^"|"$|^\\/g, "");
}
