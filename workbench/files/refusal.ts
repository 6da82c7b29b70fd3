/** Why the workbench cannot go on: a notice to be said in the person's language, carried to the one place that says it. */
import { hostNotice } from "../../core/words/host-notice.ts";
import type { Notice } from "../../core/words/notice.ts";

/** Thrown where a file, a disk or a terminal refuses; it is never shown with a stack trace. */
export class Refusal extends Error {
  readonly notice: Notice;

  constructor(notice: Notice) {
    super(notice.code);
    this.name = "Refusal";
    this.notice = notice;
  }
}

/** Gives up with a sentence. Example: `refuse("host/file-missing", { file: "notes.xlsx" })` ends the command with exit code 2. */
export function refuse(code: string, facts: Notice["facts"]): never {
  throw new Refusal(hostNotice("error", code, facts));
}

/** The system's short name of a failure (`ENOENT`, `EACCES`), or "" where it gave none. */
export const systemCode = (failure: unknown): string =>
  typeof failure === "object" && failure !== null && "code" in failure ? String(failure.code) : "";
