/** How well and how fast dates are read as schools write them, beside chrono-node. */
import * as chrono from "chrono-node";
import { type DateContext, readDate, schoolYearOf } from "../../../core/convert/dates.ts";
import { parseDay } from "../../../core/workbook/day.ts";
import { DATE_CASES } from "./dates.ts";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface DateReader {
  readonly name: string;
  readonly read: (text: string) => string | null;
}

const today = parseDay("2023-09-06");
if (today === undefined) throw new Error("2023-09-06 is a day.");
const context: DateContext = { dateOrder: "month-first", schoolYear: schoolYearOf(today), near: null };
const REFERENCE = new Date(2023, 8, 6, 12);

const ourDate = (text: string): string | null => {
  const reading = readDate(text, context);
  if (reading.type === "days") return reading.days[0] ?? null;
  return reading.type === "day" || reading.type === "week" || reading.type === "no-meeting" ? reading.day : null;
};

const chronoDate = (text: string): string | null => {
  const date = chrono.parseDate(text, REFERENCE);
  if (date === null) return null;
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

const ROUNDS = 3000;

function dates({ name, read }: DateReader): number {
  const dated = DATE_CASES.filter(([, day]) => day !== null);
  const right = dated.filter(([text, day]) => read(text) === day).length;
  const wrong = dated.filter(([text, day]) => read(text) !== null && read(text) !== day).length;
  const wrongly = DATE_CASES.filter(([text, day]) => day === null && read(text) !== null).length;
  for (let i = 0; i < ROUNDS; i++) for (const [text] of DATE_CASES) read(text);
  const start = process.cpuUsage();
  for (let i = 0; i < ROUNDS; i++) for (const [text] of DATE_CASES) read(text);
  const each = process.cpuUsage(start).user / ROUNDS / DATE_CASES.length;
  say(
    `  ${name.padEnd(16)}${right} right, ${wrong} wrong of ${dated.length}; ${wrongly} of ${DATE_CASES.length - dated.length} read where there is none; ${each.toFixed(1)} µs a text`,
  );
  return each;
}

/** Prints how many dates each reader reads right, and how much longer the other takes. */
export function measureDates(): void {
  say("Dates:");
  const ours = dates({ name: "ours", read: ourDate });
  const theirs = dates({ name: "chrono-node", read: chronoDate });
  say(`  chrono-node takes ${(theirs / ours).toFixed(0)} times as long`);
}
