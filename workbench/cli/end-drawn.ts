/** How a command ends that drew pages into the workbook which it was given. */
import type { Answer } from "../bridge.ts";
import type { OpenedFile } from "../read.ts";
import { deliverInPlace } from "./deliver.ts";
import { noticeJson } from "./json.ts";
import { codeFor, printJson, type Request } from "./request.ts";
import { showNotices, showRefusal } from "./show-notices.ts";
import type { ExitCode } from "./terminal.ts";

/** Puts the workbook where it belongs and says which pages are in it; a refusal is said, and nothing is put anywhere. */
export async function endDrawn(request: Request, opened: OpenedFile, answer: Answer): Promise<ExitCode> {
  const { reply, notices, written } = answer;
  if (reply.type !== "drawn" && reply.type !== "summarized") {
    showRefusal(request, notices);
    return 2;
  }
  const { asking, terminal, words } = request;
  const out = written === undefined ? null : await deliverInPlace(request, opened, written);
  if (request.flags.has("json")) {
    printJson(request, { out, sheets: reply.sheets, notices: notices.map(noticeJson(asking.language)) });
  } else {
    terminal.out(words.drawn(reply.sheets));
    showNotices(request, notices);
    terminal.out(out === null ? words.unchanged(opened.path) : words.wrote(out));
  }
  return codeFor(notices);
}
