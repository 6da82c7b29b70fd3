/** `plt summarize`: the team's summary page, drawn anew. */
import { ask, commandId } from "../bridge.ts";
import { deliverInPlace } from "./deliver.ts";
import { noticeJson } from "./json.ts";
import { type CliCommand, codeFor, fileNamed, openNamed, printJson } from "./request.ts";
import { showNotices, showRefusal } from "./show-notices.ts";

export const summarize: CliCommand = async (request) => {
  const { asking, terminal, words } = request;
  const opened = await openNamed(request, fileNamed(request));
  const { year } = request.values;
  const id = commandId(opened.bytes, `summarize ${asking.today} ${year ?? ""}`);
  const wanted = year === undefined ? {} : { year };
  const { reply, notices, written } = await ask({ type: "summarize", id, ...wanted }, opened);
  if (reply.type !== "summarized") {
    showRefusal(request, notices);
    return 2;
  }
  const out = written === undefined ? null : await deliverInPlace(request, opened, written);
  if (request.flags.has("json")) {
    printJson(request, { out, sheets: reply.sheets, notices: notices.map(noticeJson(asking.language)) });
  } else {
    terminal.out(words.drawn(reply.sheets));
    showNotices(request, notices);
    terminal.out(out === null ? words.unchanged(opened.path) : words.wrote(out));
  }
  return codeFor(notices);
};
