/** `plt inspect`: what would be converted, and why. */
import { ask } from "../bridge.ts";
import { noticeJson, sheetsJson } from "./json.ts";
import { type CliCommand, codeFor, fileNamed, openNamed, printJson, sayProgress } from "./request.ts";
import { isOurs, showInspection } from "./show-inspection.ts";
import { showNotices, showRefusal } from "./show-notices.ts";
import { showUpdates } from "./show-updates.ts";
import { mapped } from "./wishes.ts";

export const inspect: CliCommand = async (request) => {
  const { asking, terminal, words } = request;
  const opened = await openNamed(request, fileNamed(request));
  sayProgress(request, opened, "thinking");
  const corrections = await mapped(request);
  if ("wrong" in corrections) {
    showRefusal(request, corrections.wrong);
    return 2;
  }
  const { reply, notices } = await ask({ type: "inspect", corrections }, opened);
  if (reply.type !== "inspected") {
    showRefusal(request, notices);
    return 2;
  }
  const { file } = opened.snapshot;
  const found = reply.inspection.sheets.some(({ regions }) => regions.some(isOurs));
  if (request.flags.has("json")) {
    const said = notices.map(noticeJson(asking.language));
    const { again, writes, updates, proposals } = reply;
    const sheets = sheetsJson(reply.inspection, asking.language);
    printJson(request, { file, sheets, again, writes, updates, actions: proposals, notices: said });
  } else {
    terminal.out(words.opened(file, opened.snapshot.sheetNames.length));
    showInspection(request, reply.inspection);
    if (!found) terminal.out(words.nothingToConvert(file));
    showNotices(request, notices);
    showUpdates(request, reply.updates);
    if (found) terminal.out(`\n${words.toConvert(`plt convert "${opened.path}"`)}`);
  }
  return found ? codeFor(notices) : 3;
};
