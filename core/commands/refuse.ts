/** A command that cannot be done: nothing is written, and the person is told why. */
import type { Notice } from "../words/notice.ts";
import type { Result } from "./handler.ts";

/** A notice about the whole log or workbook, with no place of its own. */
export const generalNotice = (code: string, severity: Notice["severity"], facts: Notice["facts"]): Notice => ({
  code,
  severity,
  requirement: "",
  sheet: "",
  cell: "",
  entry: "",
  field: "",
  facts,
});

export const refuse = (notices: readonly Notice[]): Result => ({ edits: [], reply: { type: "refused", notices } });

/** Where a command needs a log and the workbook has none. */
export const noLogYet = (): Result => refuse([generalNotice("log/none", "error", {})]);
