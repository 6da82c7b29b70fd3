/** The core's two doors for a command: what it must see, and what follows from what it saw. */
import type { Command } from "./command.ts";
import type { Apart } from "./commands/apart.ts";
import { check } from "./commands/check.ts";
import { asksConverter } from "./commands/converter.ts";
import { asksFurther } from "./commands/further.ts";
import type { Result } from "./commands/handler.ts";
import { open } from "./commands/open.ts";
import { ALL_SHEETS, OUR_TABS, tabsOfPages } from "./commands/our-tabs.ts";
import { isPages, type Pages, type PagesCommand } from "./commands/pages.ts";
import { read } from "./commands/read.ts";
import { save, trySave } from "./commands/save.ts";
import { isSeldom, type Seldom, type SeldomCommand } from "./commands/seldom.ts";
import { wholeOrNot } from "./commands/unplaced.ts";
import { type Further, NOTHING_FURTHER, withSaid } from "./kinds/further.ts";
import { asBefore } from "./log/as-before.ts";
import { finishing } from "./log/finishing.ts";
import type { SummaryWordsIn } from "./words/en-summary.ts";
import type { Needs, Snapshot } from "./workbook/snapshot.ts";

/**
 * The sheets that a command must see. A host reads just these, once.
 * Example: `check` asks for the log's own tabs, `convert` for all sheets.
 */
export const needs = (command: Command): Needs =>
  asksConverter(command) ? ALL_SHEETS : isPages(command) ? tabsOfPages(command) : OUR_TABS;

/** What `run` uses and a host may load apart from the rest. */
export interface Loaded {
  /** Carries out what a team needs once or seldom (`isSeldom`). */
  readonly seldom: Seldom;
  /** Carries out what is about pages above the team, and pages to print (`isPages`). */
  readonly pages: Pages;
  /** The words of a summary in the log's language. */
  readonly summaryWords: SummaryWordsIn;
  /** Sentences by code, for what a check writes into the log in its language. */
  readonly sentences: Apart["sentences"];
  /** What a log may hold besides what every team uses; asked for only where it does (`asksFurther`). */
  readonly further: () => Further;
}

/**
 * What a command answers and what is to be written, from a snapshot. Pure: the same command on the same snapshot gives the same.
 * A command that broke off while it was written is run as if it had not been, and only what is missing of it is written.
 * What is in `loaded` a host may load when it is asked for. A person's mistake is in the reply's notices; nothing here throws for what
 * stands in a workbook.
 */
export function run(command: Command, snapshot: Snapshot, loaded: Loaded): Result {
  const before = "id" in command ? asBefore(snapshot, command.id) : snapshot;
  const further = asksFurther(command, snapshot) ? loaded.further() : NOTHING_FURTHER;
  const apart = { ...loaded, further };
  const answered = answeredBy(command, before, apart);
  const { reply } = answered;
  const result = { ...answered, reply: { ...reply, notices: withSaid(reply.notices, further) } };
  if (result.edits.length === 0) return result;
  const edits = before === snapshot ? result.edits : finishing(result.edits, before, snapshot);
  return wholeOrNot(result, edits, snapshot);
}

function answeredBy(
  command: Command,
  snapshot: Snapshot,
  apart: Omit<Loaded, "further"> & Pick<Apart, "further">,
): Result {
  if (isSeldom(command)) return apart.seldom(command, snapshot, apart);
  return isPages(command) ? apart.pages(command, snapshot, apart) : answer(command, snapshot, apart);
}

function answer(
  command: Exclude<Command, SeldomCommand | PagesCommand>,
  snapshot: Snapshot,
  apart: Pick<Apart, "further">,
): Result {
  switch (command.type) {
    case "open":
      return open.run(command, snapshot, apart);
    case "save":
      return save.run(command, snapshot, apart);
    case "try-save":
      return trySave.run(command, snapshot, apart);
    case "read":
      return read.run(command, snapshot, apart);
    case "check":
      return check.run(command, snapshot, apart);
  }
}
