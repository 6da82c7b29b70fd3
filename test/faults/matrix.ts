/** One case of the matrix, and how cases are tried and told. */
import type { Command } from "../../core/index.ts";
import type { Book } from "../../workbench/hosts/book.ts";
import type { Hand } from "./hands.ts";
import { isClean, judgeSame, judgeWith, type Verdict } from "./judge.ts";
import { type Opened, type Outcome, wrongWords } from "./outcome.ts";
import type { ByHand, Story } from "./story.ts";

/** A story told on a host without any fault: where it begins, and where it ends. */
export interface Told {
  readonly story: Story;
  readonly start: Book;
  readonly end: Book;
  /** The workbook after this command and the story's own, in this order or in the other, both undisturbed; and whether one was refused. */
  readonly withAnother: (
    other: Command,
    order: "before" | "after",
  ) => Promise<{ readonly book: Book; readonly refused: boolean }>;
  /** What the command makes of the workbook on which this hand was before, and how it ended then. */
  readonly afterHand: (hand: Hand) => Promise<{ readonly book: Book; readonly ended: Outcome["ended"] }>;
}

export interface Case {
  readonly host: string;
  readonly fault: string;
  readonly story: string;
  /** Where in the command it strikes. */
  readonly at: string;
  readonly try: () => Promise<Verdict>;
}

/** How often the same command is sent before it counts as stuck. */
const MOST_TRIES = 4;

/** Does a command without any fault; throws where it is not done. */
export async function mustDo(opened: Opened, command: Command): Promise<void> {
  const outcome = await opened.send(command);
  if (outcome.ended !== "done") throw new Error(`${command.type} did not end well: ${JSON.stringify(outcome)}`);
}

/** Tells a story undisturbed. `open` opens a workbook in the host and is told to change it in place. */
export async function tell(story: Story, open: (book: Book) => Opened): Promise<Told> {
  const isHand = (step: Command | ByHand): step is ByHand => typeof step === "function";
  let book = structuredClone(story.book);
  for (const step of story.before) {
    if (isHand(step)) step(book);
    else {
      const opened = open(book);
      await mustDo(opened, step);
      book = opened.book();
    }
  }
  const start = structuredClone(book);
  const opened = open(book);
  await mustDo(opened, story.command);
  return {
    story,
    start,
    end: structuredClone(opened.book()),
    withAnother: remembered(
      (other: Command, order: "before" | "after") => `${order} ${JSON.stringify(other)}`,
      (other, order) => bothOf(order === "before" ? [other, story.command] : [story.command, other], start, open),
    ),
    afterHand: remembered(
      ({ name }: Hand) => name,
      (hand) => handFirst(story, start, hand, open),
    ),
  };
}

async function bothOf(commands: readonly Command[], start: Book, open: (book: Book) => Opened) {
  let book = structuredClone(start);
  let refused = false;
  for (const command of commands) {
    const opened = open(book);
    refused = (await opened.send(command)).ended !== "done" || refused;
    book = opened.book();
  }
  return { book, refused };
}

async function handFirst(story: Story, start: Book, hand: Hand, open: (book: Book) => Opened) {
  const book = structuredClone(start);
  hand.act(book);
  const opened = open(book);
  const { ended } = await opened.send(story.command);
  return { book: structuredClone(opened.book()), ended };
}

/** Asked once for each name. */
function remembered<A extends unknown[], T>(nameOf: (...of: A) => string, ask: (...of: A) => T): (...of: A) => T {
  const known = new Map<string, T>();
  return (...of) => {
    const name = nameOf(...of);
    const found = known.get(name) ?? ask(...of);
    known.set(name, found);
    return found;
  };
}

/** A first attempt that something goes wrong with, then the same command until it is done; answers what the person was told wrongly. */
export async function untilDone(first: Promise<Outcome>, again: () => Promise<Outcome>): Promise<readonly string[]> {
  const wrong: string[] = [];
  let outcome = await first;
  let tries = 1;
  wrong.push(wrongWords(outcome));
  while (outcome.ended !== "done" && tries < MOST_TRIES) {
    outcome = await again();
    tries += 1;
    wrong.push(wrongWords(outcome));
  }
  if (outcome.ended !== "done") wrong.push(`${NEVER_DONE}: ${JSON.stringify(outcome)}`);
  return wrong.filter((words) => words !== "");
}

/** The same, and then once more, as by someone who did not see the answer. */
export async function sendAgain(first: Promise<Outcome>, again: () => Promise<Outcome>): Promise<readonly string[]> {
  const wrong = await untilDone(first, again);
  return [...wrong, wrongWords(await again())].filter((words) => words !== "");
}

const NEVER_DONE = "the command was never done";

/** True for what is said of a command that was refused until the end. */
export const isNeverDone = (words: string): boolean => words.startsWith(NEVER_DONE);

/** Without a hand: the workbook is as undisturbed. What came to an end with the log itself (an undo of its first command) may say that there is none. */
export function verdictOf(told: Told, book: Book, wrong: readonly string[]): Verdict {
  const verdict = judgeSame(book, told.end);
  const gone = !told.end.sheets.some(({ name }) => name.startsWith("PLT")) && isClean(verdict);
  return {
    ...verdict,
    otherwise: [...verdict.otherwise, ...wrong.filter((words) => !(gone && isNeverDone(words)))],
  };
}

/** With a hand: a command that is refused where the hand came first may be refused. */
export async function verdictWith(told: Told, book: Book, wrong: readonly string[], hand: Hand): Promise<Verdict> {
  const later = await told.afterHand(hand);
  const verdict = judgeWith(hand, book, told.start, told.end, later.book);
  const refused = later.ended === "told";
  return {
    ...verdict,
    otherwise: [...verdict.otherwise, ...wrong.filter((words) => !(refused && isNeverDone(words)))],
  };
}

/** How many cases of one kind were tried, and which went wrong. */
export interface Tally {
  readonly host: string;
  readonly fault: string;
  cases: number;
  lost: number;
  twice: number;
  overwritten: number;
  otherwise: number;
}

export interface Trouble extends Verdict {
  readonly name: string;
}

/** Adds up results; keeps the troubles whole. */
export class Record {
  readonly tallies = new Map<string, Tally>();
  readonly troubles: Trouble[] = [];
  readonly #onTrouble: (trouble: Trouble) => void;

  constructor(onTrouble: (trouble: Trouble) => void) {
    this.#onTrouble = onTrouble;
  }

  add({ host, fault, story, at }: Case, verdict: Verdict): void {
    const key = `${host} ${fault}`;
    const tally = this.tallies.get(key) ?? { host, fault, cases: 0, lost: 0, twice: 0, overwritten: 0, otherwise: 0 };
    this.tallies.set(key, tally);
    tally.cases += 1;
    for (const part of ["lost", "twice", "overwritten", "otherwise"] as const)
      tally[part] += verdict[part].length > 0 ? 1 : 0;
    if (isClean(verdict)) return;
    const trouble = { name: `${host} · ${story} · ${fault} · ${at}`, ...verdict };
    this.troubles.push(trouble);
    this.#onTrouble(trouble);
  }

  /** Takes over what another process has counted. */
  merge(tallies: readonly Tally[], troubles: readonly Trouble[]): void {
    for (const each of tallies) {
      const key = `${each.host} ${each.fault}`;
      const known = this.tallies.get(key);
      if (!known) this.tallies.set(key, { ...each });
      else
        for (const part of ["cases", "lost", "twice", "overwritten", "otherwise"] as const) known[part] += each[part];
    }
    this.troubles.push(...troubles);
  }
}
