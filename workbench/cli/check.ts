/** `plt check`: what the log lacks; with `--write`, in the log itself. */
import type { Command, Notice, Severity } from "../../core/index.ts";
import { ask, commandId } from "../bridge.ts";
import type { OpenedFile } from "../read.ts";
import { deliverInPlace } from "./deliver.ts";
import { noticeJson } from "./json.ts";
import { type CliCommand, codeFor, fileNamed, openNamed, printJson, type Request } from "./request.ts";
import { showNotices, showRefusal } from "./show-notices.ts";

export const check: CliCommand = async (request) => {
  const { asking, flags, terminal, words } = request;
  const opened = await openNamed(request, fileNamed(request));
  const { reply, notices, written } = await ask(commandFor(request, opened), opened);
  if (reply.type !== "checked") {
    showRefusal(request, notices);
    return 2;
  }
  const out = written === undefined ? null : await deliverInPlace(request, opened, written);
  if (flags.has("json")) {
    const found = { notices: notices.map(noticeJson(asking.language)), aside: reply.aside };
    printJson(request, writes(request) ? { out, ...found } : found);
  } else {
    showChecked(request, notices, reply.aside);
    if (writes(request)) terminal.out(out === null ? words.unchanged(opened.path) : words.wrote(out));
  }
  return codeFor(notices);
};

/** An `--out` says as well as `--write` that something is to be written. */
const writes = ({ flags, values }: Request): boolean => flags.has("write") || values.out !== undefined;

const commandFor = (request: Request, { bytes }: OpenedFile): Command =>
  writes(request) ? { type: "write-check", id: commandId(bytes, `check ${request.asking.today}`) } : { type: "check" };

function showChecked(request: Request, notices: readonly Notice[], aside: number): void {
  const { terminal, words } = request;
  const count = (severity: Severity): number => notices.filter((notice) => notice.severity === severity).length;
  terminal.out(notices.length === 0 ? words.noNotices : words.notices(count("error"), count("warning"), count("info")));
  showNotices(request, notices);
  if (aside > 0) terminal.out(words.setAside(aside));
}
