/** A workbook in memory on which commands are done one after the other, as a host would, without a host. */

import type { Command } from "../../../core/command.ts";
import { asksFurther } from "../../../core/commands/further.ts";
import type { Handler, Result } from "../../../core/commands/handler.ts";
import { converter } from "../../../core/converter.ts";
import { further } from "../../../core/further.ts";
import { type Further, NOTHING_FURTHER } from "../../../core/kinds/further.ts";
import type { Reply } from "../../../core/reply.ts";
import { logSentences } from "../../../core/words/log-sentences.ts";
import { summaryWords } from "../../../core/words/summary.ts";
import { textOf } from "../../../core/workbook/cell.ts";
import { type Day, parseDay } from "../../../core/workbook/day.ts";
import { planWrites } from "../../../core/workbook/plan-writes.ts";
import type { SheetSnapshot, Snapshot } from "../../../core/workbook/snapshot.ts";

export const dayNamed = (text: string): Day => {
  const day = parseDay(text);
  if (day === undefined) throw new RangeError(`No such day: ${text}`);
  return day;
};

/** An empty workbook on a day. */
export const emptyWorkbook = (today: string): Snapshot => ({
  file: "Grade 5 notes",
  today: dayNamed(today),
  now: `${today}T14:30`,
  person: "",
  language: "en",
  dateOrder: "month-first",
  sheetNames: [],
  sheets: [],
});

export interface Step {
  readonly after: Snapshot;
  readonly reply: Reply;
  readonly result: Result;
}

/** As `run` gives it: nothing further where neither command nor log asks for it. */
const moreFor = (command: Command, snapshot: Snapshot): Further =>
  asksFurther(command, snapshot) ? further : NOTHING_FURTHER;

/** What a command answers about a workbook, without writing anything. */
export const ask = <C extends Command>(handler: Handler<C>, command: C, snapshot: Snapshot): Result =>
  handler.run(command, snapshot, {
    converter: () => converter,
    summaryWords,
    sentences: logSentences,
    further: moreFor(command, snapshot),
  });

/** Does a command on a workbook: what it answers, and the workbook after. */
export function perform<C extends Command>(handler: Handler<C>, command: C, snapshot: Snapshot): Step {
  const result = ask(handler, command, snapshot);
  const planned = planWrites(result.edits, snapshot);
  if (planned.notices.length > 0) throw new Error(`Not all was written: ${JSON.stringify(planned.notices)}`);
  return { after: planned.after, reply: result.reply, result };
}

export const sheetNamed = (snapshot: Snapshot, name: string): SheetSnapshot => {
  const sheet = snapshot.sheets.find((found) => found.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
};

/** A sheet as text, a row a line, so that a test shows what it expects. */
export const textOfSheet = (snapshot: Snapshot, name: string): readonly string[] =>
  sheetNamed(snapshot, name).cells.map((row) => row.map(textOf).join(" | "));

/** The same workbook with one sheet's cells changed, as a person's hand would. */
export const byHand = (
  snapshot: Snapshot,
  name: string,
  change: (cells: SheetSnapshot["cells"]) => SheetSnapshot["cells"],
): Snapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? { ...sheet, cells: change(sheet.cells) } : sheet)),
});
