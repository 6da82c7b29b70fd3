/** Carries out strokes in one round trip: every stroke queues its calls, and only a load above 4.5 MB is sent on in between. */
import type { Notice } from "../core/words/notice.ts";
import type { Write } from "../core/workbook/write.ts";
import type { Abilities } from "./abilities.ts";
import { type ExpectedSheet, expectedBy } from "./expected.ts";
import { codeOf, isStructureLocked } from "./failure.ts";
import { type Guarding, hiddenAmong, queueGuard, queueVisibility } from "./guard.ts";
import type { Reading } from "./reading.ts";
import type { RunExcel } from "./run-excel.ts";
import { Sheets } from "./sheets.ts";
import { strokeOf } from "./strokes.ts";
import { wholeRows } from "./whole-rows.ts";

/** Excel on the web takes 5 MB at once; the paths and actions around the values are estimated, so some room is left. */
const BYTES_AT_ONCE = 4_500_000;

/** A stroke as calls that wait: what it weighs on the wire, about, and how to queue it. */
export interface Queued {
  readonly bytes: number;
  readonly queue: (sheets: Sheets) => void;
}

/**
 * Writes the strokes in their order and answers what could not be shown as wished (a text too long, a drop-down too long).
 * Rejects with Excel's own error; strokes before the refused one may then stand in the workbook. Where the workbook is not any more as
 * it was read, that error is ItemNotFound, and nothing was written.
 */
export async function writeWorkbook(
  run: RunExcel,
  writes: readonly Write[],
  { workbook, facts }: Reading,
  abilities: Abilities,
  guarding: Guarding,
): Promise<readonly Notice[]> {
  if (writes.length === 0) return [];
  const notices: Notice[] = [];
  const queue = wholeRows(writes).flatMap((write) => strokeOf(write, { facts, abilities, notices }));
  const expected = expectedBy(writes, workbook, facts.ends);
  const shown = hiddenAmong(expected, guarding);
  const progress = { requests: 0 };
  try {
    await run((context) => send(context, queue, { expected, shown, guarding }, progress));
    return notices;
  } catch (error) {
    // The first that was asked was refused: nothing is written, and nothing was shown.
    const isUntouched = progress.requests === 0 && isStructureLocked(error);
    if (isUntouched) return writeWorkbook(run, writes, { workbook, facts }, abilities, "size");
    for (const name of shown) await hide(run, name);
    throw error;
  }
}

interface Guard {
  readonly expected: readonly ExpectedSheet[];
  readonly shown: readonly string[];
  readonly guarding: Guarding;
}

/** Sends what waits in one request, or in as few as Excel takes; counts those that were carried out. */
async function send(
  context: Excel.RequestContext,
  queue: readonly Queued[],
  { expected, shown, guarding }: Guard,
  progress: { requests: number },
): Promise<void> {
  const sheets = new Sheets(context);
  queueVisibility(sheets, shown, "Visible");
  queueGuard(sheets, expected, guarding);
  let waiting = 0;
  for (const stroke of queue) {
    if (waiting > 0 && waiting + stroke.bytes > BYTES_AT_ONCE) {
      await context.sync();
      progress.requests += 1;
      waiting = 0;
    }
    stroke.queue(sheets);
    waiting += stroke.bytes;
  }
  queueVisibility(sheets, shown, "Hidden");
  await context.sync();
}

/** One that a person renamed or took away in between is not ours to hide. */
async function hide(run: RunExcel, name: string): Promise<void> {
  const hidden = run(async (context) => {
    queueVisibility(new Sheets(context), [name], "Hidden");
    await context.sync();
  });
  await hidden.catch((error: unknown) => {
    if (codeOf(error) !== "ItemNotFound") throw error;
  });
}
