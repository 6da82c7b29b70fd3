/**
 * How well labels of real forms are read whose sources had no part in the vocabulary, beside other matchers. Two ways of leaving
 * a source out are shown: the hard one also takes away every phrase that reads as one of its labels, whoever wrote it.
 */
import { matchLabels } from "../../../core/convert/labels.ts";
import { corpusExamples, inputsOf, readCorpus, type Source } from "./corpus.ts";
import { answerOf, count, emptyTally, measure, type Tallies, type Tally, without } from "./leave-out.ts";
import { readPhrases } from "./phrases.ts";

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
      count(tally, label, answerOf(match));
    });
  }
  say(line(name, tally));
}

/** Sources that are left out together: a round learns the whole vocabulary anew. */
const TOGETHER = 5;

/** Prints both ways, and how the shipped weights read. With `alone` each source is left out by itself, which takes some minutes more. */
export function measureLabels(how: "together" | "alone"): void {
  const all = readCorpus("labels.json");
  const labels = all.reduce((sum, source) => sum + source.labels.length, 0);
  say(`${`Labels: ${labels} of ${all.length} sources`.padEnd(47)}sure right  wrong    asked  in three`);
  leaveOut(all, how === "alone" ? all.length : Math.ceil(all.length / TOGETHER));
  say("As shipped:");
  asShipped("labels.json", "the same labels, learned from");
  asShipped("held-out-labels.json", "our own list, never learned from");
}
