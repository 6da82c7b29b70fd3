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

/** So many entries that were taken back are named; those that stay are all named. */
const SHOWN = 20;

function showUndone(request: Request, { entries, sheets }: Undone): void {
  const { terminal, words } = request;
  const ended = (outcome: Undone["entries"][number]["outcome"]) => entries.filter((entry) => entry.outcome === outcome);
  const [reversed, kept, couldNot] = [ended("reversed"), ended("kept"), ended("could-not")];
  if (entries.length > 0) terminal.out(words.undone.counts(reversed.length, kept.length, couldNot.length));
  list(request, "kept", kept);
  list(request, "could-not", couldNot);
  list(request, "reversed", reversed.slice(0, SHOWN));
  if (reversed.length > SHOWN) terminal.out(`  ${words.andMore(reversed.length - SHOWN)}`);
  if (sheets.length > 0) terminal.out(words.undone.sheets(sheets));
  if (entries.length === 0 && sheets.length === 0) terminal.out(words.undone.nothing);
}

function list(
  { terminal, words, asking }: Request,
  outcome: Undone["entries"][number]["outcome"],
  entries: Undone["entries"],
): void {
  if (entries.length === 0) return;
  terminal.out("");
  terminal.out(words.undone[outcome]);
  for (const { id, name, sheet, cell, why } of entries.map(undoneJson(asking.language))) {
    const place = outcome === "reversed" ? sheet : [sheet, cell].join(" ").trim();
    terminal.out(`  - ${[name || id, place, why].filter((part) => part !== "").join(": ")}`);
  }
}
