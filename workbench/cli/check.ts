/** `plt check`: what the log lacks. */
import type { Notice, Severity } from "../../core/index.ts";
import { ask } from "../bridge.ts";
import { noticeJson } from "./json.ts";
import { type CliCommand, codeFor, fileNamed, openNamed, printJson, type Request } from "./request.ts";
import { showNotices, showRefusal } from "./show-notices.ts";

export const check: CliCommand = async (request) => {
  const opened = await openNamed(request, fileNamed(request));
  const { reply, notices } = await ask({ type: "check" }, opened);
  if (reply.type !== "checked") {
    showRefusal(request, notices);
    return 2;
  }
  if (request.flags.has("json")) printJson(request, { notices: notices.map(noticeJson(request.asking.language)) });
  else showChecked(request, notices);
  return codeFor(notices);
};

function showChecked(request: Request, notices: readonly Notice[]): void {
  const { terminal, words } = request;
  const count = (severity: Severity): number => notices.filter((notice) => notice.severity === severity).length;
  terminal.out(notices.length === 0 ? words.noNotices : words.notices(count("error"), count("warning"), count("info")));
  showNotices(request, notices);
}
