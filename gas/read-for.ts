/** What a command must see: its own tabs, and where one of a collection has another name by now, the others, too. */
import { type Command, needs, needsMore } from "../core/index.ts";
import { type Reading, read } from "./read.ts";

/** The open spreadsheet as this command sees it. */
export function readFor(command: Command): Reading {
  const reading = read(needs(command));
  const more = needsMore(command, reading.snapshot);
  return more ? read(more) : reading;
}
