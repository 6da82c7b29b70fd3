/** What one cell holds, said the same way whichever host it came from. */
import type { ClockTime, Day } from "./day.ts";

/** A date cell; with `time` where the cell holds one (a form's time stamp). */
export interface DayCell {
  readonly day: Day;
  readonly time?: ClockTime;
}
/** A time of day without a date. */
export interface TimeCell {
  readonly time: ClockTime;
}
/** A number shown as a percentage: 76 % is `{ share: 0.76 }`. */
export interface ShareCell {
  readonly share: number;
}
/** A formula's error, such as `#REF!`. */
export interface ErrorCell {
  readonly error: string;
}

/** A cell's value: nothing, text, a number, a tick, or one of the shapes above. Text is only ever text: it is never a formula. */
export type Cell = null | string | number | boolean | DayCell | TimeCell | ShareCell | ErrorCell;

export const isDayCell = (cell: Cell): cell is DayCell => typeof cell === "object" && cell !== null && "day" in cell;
export const isTimeCell = (cell: Cell): cell is TimeCell =>
  typeof cell === "object" && cell !== null && "time" in cell && !("day" in cell);
export const isShareCell = (cell: Cell): cell is ShareCell =>
  typeof cell === "object" && cell !== null && "share" in cell;
export const isErrorCell = (cell: Cell): cell is ErrorCell =>
  typeof cell === "object" && cell !== null && "error" in cell;

/** True where a person sees nothing: no value, or white space alone. */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

/** The cell as a person would read it aloud: `2025-10-08`, `14:15`, `76%`, `TRUE`; text as it stands, nothing as "". */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (isDayCell(cell)) return cell.time === undefined ? cell.day : `${cell.day} ${cell.time}`;
  if (isTimeCell(cell)) return cell.time;
  if (isShareCell(cell)) return `${Number((cell.share * 100).toFixed(2))}%`;
  return cell.error;
}

/** Excel keeps every line break as one line feed; so does the log, wherever it is kept. Example: `a\r\nb` is `a\nb`. */
export const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, "\n");

/** True where both cells hold the same value; an empty cell and empty text are the same. */
export function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  const left = a ?? "";
  const right = b ?? "";
  if (typeof left !== "object" || typeof right !== "object") return left === right;
  return textOf(left) === textOf(right) && Object.keys(left)[0] === Object.keys(right)[0];
}
