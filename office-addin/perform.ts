/** One command from question to answer: read, run, plan, write, reply. */
import {
  asksFurther,
  type Command,
  type Further,
  isPages,
  isSeldom,
  type Loaded,
  needs,
  type needsMore,
  type Pages,
  parseDay,
  planWrites,
  type Reply,
  run,
  type Seldom,
  type SeldomCommand,
  type Snapshot,
} from "../core/index.ts";
import { hostNotice } from "../core/words/host-notice.ts";
import type { Abilities } from "./abilities.ts";
import { codeOf, ExcelFailure, failureNotice } from "./failure.ts";
import type { Guarding } from "./guard.ts";
import { withWords } from "./pane-words.ts";
import { readWorkbook } from "./read.ts";
import type { Reading } from "./reading.ts";
import type { RunExcel } from "./run-excel.ts";
import { withTimeLimit } from "./time-limit.ts";
import { writeWorkbook } from "./write.ts";

export interface PagesPart {
  readonly pages: Pages;
  readonly needsMore: typeof needsMore;
}

export interface Surroundings {
  readonly run: RunExcel;
  /** What carries out a command that a team gives once or seldom, loaded when it is first needed. */
  readonly seldom: (command: SeldomCommand) => Promise<Seldom>;
  /** What carries out a command about pages and what such a command must see, loaded when it is first needed. */
  readonly pages: () => Promise<PagesPart>;
  /** More kinds and policies, loaded when a log or a command first asks for them. */
  readonly further: () => Promise<Further>;
  /** The words of a summary; throws WordsMissing where they must be loaded first. */
  readonly summaryWords: Loaded["summaryWords"];
  readonly sentences: Loaded["sentences"];
  readonly loadWords: (language: Snapshot["language"]) => Promise<unknown>;
  readonly abilities: Abilities;
  /** `en-US`: the language of Excel's menus. */
  readonly locale: string;
  readonly language: Snapshot["language"];
  /** The person's own date and time, `YYYY-MM-DDTHH:MM`. */
  readonly now: () => string;
  /** How long Excel may be silent before the person is told, in milliseconds. */
  readonly patience: number;
}

/**
 * The command's reply. Where Excel refuses before anything was written, that is a reply, too (`refused`, with a `host/…` notice).
 * Rejects with an ExcelFailure where it is not known what was written: the same command may be sent again.
 */
export async function perform(command: Command, around: Surroundings): Promise<Reply> {
  try {
    return await carryOut(command, around);
  } catch (error) {
    if (!(error instanceof ExcelFailure) || error.written !== "nothing") throw error;
    return { type: "refused", notices: [error.notice] };
  }
}

/** So often a command begins anew from a fresh reading where somebody changed the workbook in between. */
const MOST_READINGS = 4;

async function carryOut(command: Command, around: Surroundings): Promise<Reply> {
  const part = isPages(command) ? await around.pages() : undefined;
  const apart = {
    seldom: isSeldom(command) ? await around.seldom(command) : notLoaded,
    pages: part?.pages ?? notLoaded,
  };
  let before: Reading | undefined;
  let guarding: Guarding = around.abilities.search === "yes" ? "texts" : "size";
  for (let readings = 1; ; readings++) {
    const reading = await inTime(around, before ? "perhaps-a-part" : "nothing", readFor(command, around, part));
    if (before && isSame(before, reading)) guarding = lessOf(guarding);
    before = reading;
    try {
      return await writeOnce(command, around, reading, guarding, apart);
    } catch (error) {
      if (!isMoved(error) || readings === MOST_READINGS) throw error;
    }
  }
}

async function readFor(
  command: Command,
  { run, abilities, locale }: Surroundings,
  part: PagesPart | undefined,
): Promise<Reading> {
  const reading = await readWorkbook(run, needs(command), abilities, locale);
  const more = part?.needsMore(command, reading.workbook);
  return more ? readWorkbook(run, more, abilities, locale) : reading;
}

async function writeOnce(
  command: Command,
  around: Surroundings,
  reading: Reading,
  guarding: Guarding,
  apart: Pick<Loaded, "seldom" | "pages">,
): Promise<Reply> {
  const snapshot = snapshotOf(reading, around);
  const more = asksFurther(command, snapshot) ? await around.further() : undefined;
  const loaded = {
    ...apart,
    summaryWords: around.summaryWords,
    sentences: around.sentences,
    further: () => more ?? notAsked(),
  };
  const { edits, reply } = await withWords(() => run(command, snapshot, loaded), around.loadWords);
  const planned = planWrites(edits, snapshot);
  const writing = writeWorkbook(around.run, planned.writes, reading, around.abilities, guarding);
  const notices = await inTime(around, "perhaps-a-part", writing);
  return { ...reply, notices: [...reply.notices, ...planned.notices, ...notices] };
}

const notLoaded = ({ type }: Command): never => {
  throw new Error(`What carries out ${type} was not loaded.`);
};

function notAsked(): never {
  throw new Error("More kinds were wanted without having been asked for.");
}

/** Excel said that something is not where it was read. */
const isMoved = (error: unknown): boolean =>
  error instanceof ExcelFailure && error.notice.code === "host/changed-under-way";

/** A second reading like the first one says that nothing had changed: then Excel cannot be asked so (it does not search what is hidden). */
const isSame = (a: Reading, b: Reading): boolean => JSON.stringify(a.workbook) === JSON.stringify(b.workbook);

const lessOf = (guarding: Guarding): Guarding => (guarding === "texts" ? "size" : "nothing");

/** The promise within the time limit; every way it can fail becomes an ExcelFailure. */
function inTime<T>(around: Surroundings, ifItFails: ExcelFailure["written"], promise: Promise<T>): Promise<T> {
  const seconds = Math.round(around.patience / 1000);
  const late = (): Error => new ExcelFailure(hostNotice("error", "host/no-answer", { seconds }), ifItFails);
  return withTimeLimit(promise, around.patience, late).catch((error: unknown) => {
    if (error instanceof ExcelFailure) throw error;
    const refusedWhole = codeOf(error) === "InvalidOperationInCellEditMode";
    throw new ExcelFailure(failureNotice(error), refusedWhole ? "nothing" : ifItFails);
  });
}

function snapshotOf({ workbook }: Reading, { now, language }: Surroundings): Snapshot {
  const moment = now();
  const today = parseDay(moment.slice(0, 10));
  if (!today) throw new RangeError(`${moment} is no moment.`);
  return { ...workbook, today, now: moment, person: "", language };
}
