/** `plt undo`: takes back the newest command, and says how each entry ended. */
import type { Reply } from "../../core/index.ts";
import { ask, commandId } from "../bridge.ts";
import { deliverInPlace } from "./deliver.ts";
import { noticeJson, undoneJson } from "./json.ts";
import { type CliCommand, codeFor, fileNamed, openNamed, printJson, type Request } from "./request.ts";
import { showNotices, showRefusal } from "./show-notices.ts";

type Undone = Extract<Reply, { readonly type: "undone" }>;

export const undo: CliCommand = async (request) => {
  const { asking, terminal, words } = request;
  const opened = await openNamed(request, fileNamed(request));
  const id = commandId(opened.bytes, `undo ${asking.today}`);
  const { reply, notices, written } = await ask({ type: "undo", id, command: null }, opened);
  if (reply.type !== "undone") {
    showRefusal(request, notices);
    return 2;
  }
  const out = written === undefined ? null : await deliverInPlace(request, opened, written);
  if (request.flags.has("json")) {
    const entries = reply.entries.map(undoneJson(asking.language));
    const said = notices.map(noticeJson(asking.language));
    printJson(request, { out, entries, sheets: reply.sheets, notices: said });
  } else {
    showUndone(request, reply);
    showNotices(request, notices);
    terminal.out(out === null ? words.unchanged(opened.path) : words.wrote(out));
  }
  return codeFor(notices);
};

function showUndone({ terminal, words, asking }: Request, { entries, sheets }: Undone): void {
  for (const outcome of ["reversed", "kept", "could-not"] as const) {
    const found = entries.filter((entry) => entry.outcome === outcome);
    if (found.length === 0) continue;
    terminal.out(words.undone[outcome](found.length));
    if (outcome === "reversed") continue;
    for (const { id, name, sheet, cell, why } of found.map(undoneJson(asking.language))) {
      terminal.out(`  - ${[name || id, [sheet, cell].join(" ").trim(), why].filter((part) => part !== "").join(": ")}`);
    }
  }
  if (sheets.length > 0) terminal.out(words.undone.sheets(sheets));
  if (entries.length === 0 && sheets.length === 0) terminal.out(words.undone.nothing);
}
