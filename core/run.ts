/** The core's two doors for a command: what it must see, and what follows from what it saw. */
import type { Command } from "./command.ts";
import { check } from "./commands/check.ts";
import { convert } from "./commands/convert.ts";
import type { Converter } from "./commands/converter.ts";
import type { Result } from "./commands/handler.ts";
import { inspect } from "./commands/inspect.ts";
import { newLog } from "./commands/new-log.ts";
import { open } from "./commands/open.ts";
import { read } from "./commands/read.ts";
import { save, trySave } from "./commands/save.ts";
import { summarize } from "./commands/summarize.ts";
import { undo } from "./commands/undo.ts";
import { asBefore } from "./log/as-before.ts";
import { finishing } from "./log/finishing.ts";
import type { Needs, Snapshot } from "./workbook/snapshot.ts";

/**
 * The sheets that a command must see. A host reads just these, once.
 * Example: `check` asks for the log's own tabs, `convert` for all sheets.
 */
export function needs(command: Command): Needs {
  switch (command.type) {
    case "open":
      return open.needs(command);
    case "inspect":
      return inspect.needs(command);
    case "convert":
      return convert.needs(command);
    case "new":
      return newLog.needs(command);
    case "save":
      return save.needs(command);
    case "try-save":
      return trySave.needs(command);
    case "read":
      return read.needs(command);
    case "check":
      return check.needs(command);
    case "summarize":
      return summarize.needs(command);
    case "undo":
      return undo.needs(command);
  }
}

/**
 * What a command answers and what is to be written, from a snapshot. Pure: the same command on the same snapshot gives the same.
 * A command that broke off while it was written is run as if it had not been, and only what is missing of it is written.
 * `converter` is asked for only by commands that look at a team's own sheets. A person's mistake is in the reply's notices; nothing here throws for what stands in a workbook.
 */
export function run(command: Command, snapshot: Snapshot, converter: () => Converter): Result {
  const before = "id" in command ? asBefore(snapshot, command.id) : snapshot;
  const result = answer(command, before, converter);
  return before === snapshot ? result : { ...result, edits: finishing(result.edits, before, snapshot) };
}

function answer(command: Command, snapshot: Snapshot, converter: () => Converter): Result {
  switch (command.type) {
    case "open":
      return open.run(command, snapshot, converter);
    case "inspect":
      return inspect.run(command, snapshot, converter);
    case "convert":
      return convert.run(command, snapshot, converter);
    case "new":
      return newLog.run(command, snapshot, converter);
    case "save":
      return save.run(command, snapshot, converter);
    case "try-save":
      return trySave.run(command, snapshot, converter);
    case "read":
      return read.run(command, snapshot, converter);
    case "check":
      return check.run(command, snapshot, converter);
    case "summarize":
      return summarize.run(command, snapshot, converter);
    case "undo":
      return undo.run(command, snapshot, converter);
  }
}
