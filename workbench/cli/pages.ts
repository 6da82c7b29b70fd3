/** `plt pages`: the pages above the team, drawn anew from what a program's workbook has collected. */
import { parseDay } from "../../core/index.ts";
import { ask, commandId } from "../bridge.ts";
import { WrongUse } from "./arguments.ts";
import { deliverInPlace } from "./deliver.ts";
import { noticeJson } from "./json.ts";
import { type CliCommand, codeFor, fileNamed, openNamed, printJson } from "./request.ts";
import { showNotices, showRefusal } from "./show-notices.ts";

export const pages: CliCommand = async (request) => {
  const { asking, terminal, values, words } = request;
  const { school, since = null } = values;
  const day = since === null ? null : parseDay(since);
  if (day === undefined) throw new WrongUse((said) => said.badDay(since ?? ""));
  const opened = await openNamed(request, fileNamed(request));
  const id = commandId(opened.bytes, `pages ${asking.today} ${school ?? ""} ${since ?? ""}`);
  const wish =
    school === undefined ? ({ pages: "district", name: "" } as const) : ({ pages: "school", name: school } as const);
  const { reply, notices, written } = await ask({ type: "draw-pages", id, ...wish, since: day }, opened);
  if (reply.type !== "drawn") {
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
