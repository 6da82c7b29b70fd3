/** What every command answers with, and what it may look at: the shape of one file in this folder. */
import type { Command } from "../command.ts";
import type { Reply } from "../reply.ts";
import type { Edit } from "../workbook/edit.ts";
import type { Needs, Snapshot } from "../workbook/snapshot.ts";
import type { Converter } from "./converter.ts";

/** What a command wants written, and what it says. Nothing is written yet: `planWrites` and the host do that. */
export interface Result {
  readonly edits: readonly Edit[];
  readonly reply: Reply;
}

/** A command's two answers: which sheets it must see, and what follows from them. Both are pure. */
export interface Handler<C extends Command> {
  readonly needs: (command: C) => Needs;
  readonly run: (command: C, snapshot: Snapshot, converter: () => Converter) => Result;
}

export type CommandOf<T extends Command["type"]> = Extract<Command, { readonly type: T }>;
