/** The core's two doors for a command: what it must see, and what follows from what it saw. */
import type { Command } from "./command.ts";
import { check } from "./commands/check.ts";
import { asksConverter } from "./commands/converter.ts";
import type { Result } from "./commands/handler.ts";
import { open } from "./commands/open.ts";
import { ALL_SHEETS, OUR_TABS } from "./commands/our-tabs.ts";
import { read } from "./commands/read.ts";
import { save, trySave } from "./commands/save.ts";
import { isSeldom, type Seldom, type SeldomCommand } from "./commands/seldom.ts";
import { summarize } from "./commands/summarize.ts";
import { asBefore } from "./log/as-before.ts";
import { finishing } from "./log/finishing.ts";
import type { Needs, Snapshot } from "./workbook/snapshot.ts";

/**
 * The sheets that a command must see. A host reads just these, once.
 * Example: `check` asks for the log's own tabs, `convert` for all sheets.
 */
export const needs = (command: Command): Needs => (asksConverter(command) ? ALL_SHEETS : OUR_TABS);

/**
 * What a command answers and what is to be written, from a snapshot. Pure: the same command on the same snapshot gives the same.
 * A command that broke off while it was written is run as if it had not been, and only what is missing of it is written.
 * `seldom` carries out what a team needs once or seldom (`isSeldom`); a host that loads it apart does so before. A person's mistake is in the reply's
 * notices; nothing here throws for what stands in a workbook.
 */
export function run(command: Command, snapshot: Snapshot, seldom: Seldom): Result {
  const before = "id" in command ? asBefore(snapshot, command.id) : snapshot;
  const result = isSeldom(command) ? seldom(command, before) : answer(command, before);
  return before === snapshot ? result : { ...result, edits: finishing(result.edits, before, snapshot) };
}

function answer(command: Exclude<Command, SeldomCommand>, snapshot: Snapshot): Result {
  switch (command.type) {
    case "open":
      return open.run(command, snapshot);
    case "save":
      return save.run(command, snapshot);
    case "try-save":
      return trySave.run(command, snapshot);
    case "read":
      return read.run(command, snapshot);
    case "check":
      return check.run(command, snapshot);
    case "summarize":
      return summarize.run(command, snapshot);
  }
}
