/** What a command of the terminal is given, and what it may do with it. */
import type { Notice } from "../../core/index.ts";
import type { TerminalWords } from "../../core/words/terminal.ts";
import { LIMITS } from "../files/limits.ts";
import { takeFile } from "../files/take-file.ts";
import { type Asking, type OpenedFile, openBytes } from "../read.ts";
import { type Typed, WrongUse } from "./arguments.ts";
import type { ExitCode, Terminal } from "./terminal.ts";

export interface Request extends Typed {
  readonly asking: Asking;
  readonly words: TerminalWords;
  readonly terminal: Terminal;
}

/** A command: does its work and answers how it ended. */
export type CliCommand = (request: Request) => Promise<ExitCode>;

const MB = 1024 * 1024;

/** The path typed after the command. */
export function fileNamed({ positionals }: Request): string {
  const [file, extra] = positionals;
  if (file === undefined) throw new WrongUse((words) => words.fileNeeded);
  if (extra !== undefined) throw new WrongUse((words) => words.oneFile(extra));
  return file;
}

/** The workbook at a path. Files that take a while are announced on standard error. */
export async function openNamed(request: Request, path: string): Promise<OpenedFile> {
  const bytes = await takeFile(path);
  if (isLong(bytes)) request.terminal.err(request.words.progress.reading(path, Math.ceil(bytes.length / MB)));
  return openBytes(bytes, path, request.asking);
}

/** Says what is going on where the file is large enough for the person to wonder. */
export function sayProgress(request: Request, opened: OpenedFile, what: "thinking" | "writing"): void {
  if (isLong(opened.bytes)) request.terminal.err(request.words.progress[what]);
}

const isLong = (bytes: Uint8Array): boolean => bytes.length > LIMITS.fileBytes / 50;

/** 1 where at least one notice is an error or a warning, otherwise 0. */
export const codeFor = (notices: readonly Notice[]): ExitCode =>
  notices.some(({ severity }) => severity !== "info") ? 1 : 0;

/** Prints a value as JSON. */
export const printJson = ({ terminal }: Request, value: unknown): void => terminal.out(JSON.stringify(value, null, 2));
