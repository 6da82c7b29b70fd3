/** `plt read`: the entries of a log. */
import { allKinds } from "../../core/further.ts";
import { kindNamed } from "../../core/index.ts";
import { uiWords } from "../../core/words/ui.ts";
import { ask } from "../bridge.ts";
import { entryJson } from "./json.ts";
import { type CliCommand, fileNamed, openNamed, printJson } from "./request.ts";
import { showRefusal } from "./show-notices.ts";

export const read: CliCommand = async (request) => {
  const opened = await openNamed(request, fileNamed(request));
  const { reply, notices } = await ask({ type: "read" }, opened);
  if (reply.type !== "entries") {
    showRefusal(request, notices);
    return 2;
  }
  const kinds = Object.entries(reply.kinds);
  if (request.flags.has("json")) {
    printJson(request, { kinds: Object.fromEntries(kinds.map(([kind, entries]) => [kind, entries.map(entryJson)])) });
    return 0;
  }
  const counts = kinds
    .filter(([, entries]) => entries.length > 0)
    .map(([kind, entries]) => counted(kind, entries.length, request.asking.language));
  request.terminal.out(counts.length === 0 ? request.words.emptyLog : request.words.entryCounts(counts));
  return 0;
};

/** How many of a kind: a phrase for the everyday ones, the others by their titles. Example: `3 meetings`, `Decision (2)`. */
function counted(name: string, count: number, language: "en" | "es"): string {
  const further = kindNamed(name) ? undefined : allKinds().find(({ kind }) => kind === name);
  return further ? `${further.title[language]} (${count})` : uiWords[language].counted(name, count);
}
