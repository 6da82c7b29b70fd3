/** What every command answers with, and what it may look at: the shape of one file in this folder. */
import type { Command } from "../command.ts";
import type { Reply } from "../reply.ts";
import type { Edit } from "../workbook/edit.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import type { Apart } from "./apart.ts";

/** What a command wants written, and what it says. Nothing is written yet: `planWrites` and the host do that. */
export interface Result {
  readonly edits: readonly Edit[];
  readonly reply: Reply;
}

/** A command that a team gives on any day: what follows from what it sees. Pure. */
export interface Everyday<C extends Command> {
  readonly run: (command: C, snapshot: Snapshot, apart: Pick<Apart, "further">) => Result;
}

/** A command that may look at a team's own sheets, too. Pure. */
export interface Handler<C extends Command> {
  readonly run: (command: C, snapshot: Snapshot, apart: Apart) => Result;
}

export type CommandOf<T extends Command["type"]> = Extract<Command, { readonly type: T }>;
