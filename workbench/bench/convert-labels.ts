/**
 * `npm run bench -- convert-labels [--each]`: how well labels and dates of real forms are read, beside what others read.
 * Each source is left out in turn together with four others, or quite alone with `--each` (some minutes more).
 */
import * as chrono from "chrono-node";
import { type DateContext, readDate, schoolYearOf } from "../../core/convert/dates.ts";
import { matchLabels } from "../../core/convert/labels.ts";
import { parseDay } from "../../core/workbook/day.ts";
import { corpusExamples, inputsOf, readCorpus, type Source } from "./labels/corpus.ts";
import { DATE_CASES } from "./labels/dates.ts";
import { count, emptyTally, measure, type Tallies, type Tally, without } from "./labels/leave-out.ts";
import { readPhrases } from "./labels/phrases.ts";

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1).padStart(6)} %`;

const line = (name: string, { labels, sureRight, sureWrong, offered }: Tally): string =>
  `  ${name.padEnd(44)}${share(sureRight, labels)}${share(sureWrong, labels)}${share(labels - sureRight - sureWrong, labels)}${share(offered, labels)}`;

const newTallies = (): Tallies => ({ ours: emptyTally(), edits: emptyTally(), dice: emptyTally() });

/** Measures with some sources left out at a time: hard, with all phrases that read as their labels; or only what was learned from them. */
function leaveOut(all: readonly Source[], groups: number): void {
  const phrases = readPhrases("core/convert/vocabulary");
  const [hard, learned] = [newTallies(), newTallies()];
  for (let group = 0; group < groups; group++) {
    const left = all.filter((_source, i) => i % groups === group);
    measure(left, without(left, all, phrases), hard);
    measure(left, [...phrases, ...corpusExamples(all.filter((source) => !left.includes(source)))], learned);
    process.stderr.write(`\r${group + 1} of ${groups} rounds`);
  }
  process.stderr.write("\r                    \r");
  say("Left out with every phrase that reads as one of their labels and as no other source's:");
  for (const [name, key] of MATCHERS) say(line(name, hard[key]));
  say("Left out of what is learned; phrases of the vocabulary, some of which we knew from them, stay:");
  for (const [name, key] of MATCHERS) say(line(name, learned[key]));
}

const MATCHERS = [
  ["ours", "ours"],
  ["edit distance 2 (react-spreadsheet-import)", "edits"],
  ["Dice at 0.6", "dice"],
] as const;

/** The shipped weights on labels that were written down before them. */
function asShipped(file: string, name: string): void {
  const tally = emptyTally();
  for (const source of readCorpus(file)) {
    const matches = matchLabels(inputsOf(source));
    source.labels.forEach((label, i) => {
      const match = matches[i];
      if (match === undefined) return;
      const offered = [...(match.field === null ? [] : [match.field]), ...match.alternatives];
      count(tally, label, { sure: match.status === "sure" ? match.field : null, offered });
    });
  }
  say(line(name, tally));
}

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

say("Dates:");
const ours = dates({ name: "ours", read: ourDate });
const theirs = dates({ name: "chrono-node", read: chronoDate });
say(`  chrono-node takes ${(theirs / ours).toFixed(0)} times as long`);
const all = readCorpus("labels.json");
const groups = process.argv.includes("--each") ? all.length : Math.ceil(all.length / 5);
const labels = all.reduce((sum, source) => sum + source.labels.length, 0);
say(`${`Labels: ${labels} of ${all.length} sources`.padEnd(47)}sure right  wrong    asked  offered`);
leaveOut(all, groups);
say("As shipped:");
asShipped("labels.json", "the same labels, learned from");
asShipped("held-out-labels.json", "our own list, never learned from");
