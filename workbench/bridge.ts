/** Carries a command from the terminal or the local page to the core and back, with a file in between. */
import { createHash } from "node:crypto";
import { pages } from "../core/collection.ts";
import { converter } from "../core/converter.ts";
import { further } from "../core/further.ts";
import {
  type Command,
  type CommandId,
  type Notice,
  planWrites,
  type Reply,
  run,
  type Snapshot,
} from "../core/index.ts";
import { seldomWith } from "../core/seldom.ts";
import { logSentences } from "../core/words/log-sentences.ts";
import { summaryWords } from "../core/words/summary.ts";
import type { Write } from "../core/workbook/write.ts";
import type { Asking, OpenedFile } from "./read.ts";
import { type Written, writeNewWorkbook, writeWorkbook } from "./write.ts";

export interface Answer {
  readonly reply: Reply;
  /** The reply's notices, and those of planning and writing. */
  readonly notices: readonly Notice[];
  /** The workbook as it is to be saved; undefined where nothing changes. */
  readonly written: Written | undefined;
}

/**
 * What the core answers about an opened workbook, with the bytes that follow. Nothing is put on the disk. A file is written whole or
 * not at all: where one tab of the log is protected, the command is refused.
 */
export function ask(command: Command, opened: OpenedFile): Promise<Answer> {
  return answer(command, opened.snapshot, (writes) => writeWorkbook(opened, writes));
}

/** What the core answers about an opened workbook; nothing is written, nor made ready to be. */
export const think = (command: Command, opened: OpenedFile): Reply => run(command, opened.snapshot, LOADED).reply;

/** The same without a file: the command begins a workbook. */
export function askAnew(command: Command, name: string, asking: Asking): Promise<Answer> {
  const snapshot: Snapshot = { ...asking, file: name, dateOrder: "month-first", sheetNames: [], sheets: [] };
  return answer(command, snapshot, writeNewWorkbook);
}

const LOADED = {
  seldom: seldomWith(() => converter),
  pages,
  summaryWords,
  sentences: logSentences,
  further: () => further,
};

async function answer(
  command: Command,
  snapshot: Snapshot,
  write: (writes: readonly Write[]) => Promise<Written>,
): Promise<Answer> {
  const { edits, reply } = run(command, snapshot, LOADED);
  const { writes, notices } = planWrites(edits, snapshot);
  if (reply.type === "refused" || writes.length === 0) {
    return { reply, notices: [...reply.notices, ...notices], written: undefined };
  }
  const written = await write(writes);
  return { reply, notices: [...reply.notices, ...notices, ...written.notices], written };
}

const ID_LENGTH = 10;

/** A short mark of a file's bytes, to see later whether they are the same. */
export const fileMark = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex").slice(0, 16);

/**
 * A command's id, made from what it is asked and of which file: the same command on the same bytes has the same id, so that a
 * run that was cut off and begun again changes nothing twice.
 */
export function commandId(bytes: Uint8Array, asked: string): CommandId {
  const digest = createHash("sha256").update(asked).update("\0").update(bytes).digest("hex");
  return BigInt(`0x${digest}`).toString(36).slice(0, ID_LENGTH).padEnd(ID_LENGTH, "0");
}
