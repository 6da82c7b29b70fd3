/** Commands that a team gives once or seldom. Together they are large, so a host may load what carries them out apart from the rest. */
import type { Command } from "../command.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import type { Apart } from "./apart.ts";
import type { CommandOf, Result } from "./handler.ts";

export type SeldomCommand = CommandOf<
  | "inspect"
  | "convert"
  | "new"
  | "undo"
  | "summarize"
  | "form"
  | "kinds"
  | "write-check"
  | "apply-policy"
  | "try-close-year"
  | "close-year"
>;

/** Carries out a seldom command; `seldomWith` in `core/seldom.ts` makes it. */
export type Seldom = (
  command: SeldomCommand,
  snapshot: Snapshot,
  apart: Pick<Apart, "summaryWords" | "further" | "sentences">,
) => Result;

const SELDOM: readonly Command["type"][] = [
  "inspect",
  "convert",
  "new",
  "undo",
  "summarize",
  "form",
  "kinds",
  "write-check",
  "apply-policy",
  "try-close-year",
  "close-year",
];

/** True for these commands. Logging a meeting and checking the log are not among them. */
export const isSeldom = (command: Command): command is SeldomCommand => SELDOM.includes(command.type);
