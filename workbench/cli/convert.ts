/** `plt convert`: a copy of the workbook with the team's notes as a log. */
import type { Reply } from "../../core/index.ts";
import { uiWords } from "../../core/words/ui.ts";
import { type Answer, ask, commandId, think } from "../bridge.ts";
import { isFolder } from "../bulk/sources.ts";
import type { OpenedFile } from "../read.ts";
import type { Written } from "../write.ts";
import { WrongUse } from "./arguments.ts";
import { convertFolder } from "./convert-folder.ts";
import { deliverCopy, deliverInPlace } from "./deliver.ts";
import { noticeJson, sheetsJson } from "./json.ts";
import { type CliCommand, codeFor, fileNamed, openNamed, printJson, type Request, sayProgress } from "./request.ts";
import { showInspection } from "./show-inspection.ts";
import { showNotices, showRefusal } from "./show-notices.ts";
import { showUpdates } from "./show-updates.ts";
import type { ExitCode } from "./terminal.ts";
import { wishesOf } from "./wishes.ts";
import { writePlan } from "./write-plan.ts";

type Converted = Extract<Reply, { readonly type: "converted" }>;

export const convert: CliCommand = async (request) => {
  const path = fileNamed(request);
  if (await isFolder(path)) return convertFolder(request, path);
  if (request.values["time-limit"] !== undefined) throw new WrongUse((words) => words.folderOnly("--time-limit"));
  if (request.values.plan !== undefined) return writePlan(request, path, request.values.plan);
  return convertFile(request, path);
};

/** Converts one file and says how that went. */
export async function convertFile(request: Request, path: string): Promise<ExitCode> {
  const opened = await openNamed(request, path);
  sayProgress(request, opened, "thinking");
  const wishes = await wishesOf(request, opened);
  if ("wrong" in wishes) {
    showRefusal(request, wishes.wrong);
    return 2;
  }
  const { corrections, updates } = wishes;
  const id = commandId(opened.bytes, `convert ${request.asking.today} ${JSON.stringify([corrections, updates])}`);
  const answer = await ask({ type: "convert", id, corrections, updates }, opened);
  const notices = [...wishes.notices, ...answer.notices];
  if (answer.reply.type !== "converted") return nothingConverted(request, opened, { ...answer, notices });
  const out = answer.written === undefined ? null : await deliver(request, opened, answer.written);
  const told = { ...answer, notices };
  if (request.flags.has("json")) printJson(request, convertedJson(request, opened, told, answer.reply, out));
  else showConverted(request, opened, told, answer.reply, out);
  return out === null ? 3 : codeFor(notices);
}

/** A workbook that holds a log is brought up to date where it stands; of any other a copy is made. */
const deliver = (request: Request, opened: OpenedFile, written: Written): Promise<string> =>
  hasLog(opened) ? deliverInPlace(request, opened, written) : deliverCopy(request, opened, written);

function hasLog(opened: OpenedFile): boolean {
  const reply = think({ type: "open" }, opened);
  return reply.type === "opened" && reply.hasLog;
}

function nothingConverted(request: Request, opened: OpenedFile, { notices }: Answer): ExitCode {
  const { file } = opened.snapshot;
  if (request.flags.has("json")) {
    const said = notices.map(noticeJson(request.asking.language));
    printJson(request, { file, out: null, counts: {}, again: 0, sheets: [], updates: [], actions: [], notices: said });
    return 3;
  }
  showRefusal(request, notices);
  return 3;
}

const convertedJson = (request: Request, opened: OpenedFile, answer: Answer, reply: Converted, out: string | null) => ({
  file: opened.snapshot.file,
  out,
  counts: reply.counts,
  again: reply.again,
  sheets: sheetsJson(reply.inspection, request.asking.language),
  updates: reply.updates,
  actions: reply.proposals,
  notices: answer.notices.map(noticeJson(request.asking.language)),
});

function showConverted(
  request: Request,
  opened: OpenedFile,
  answer: Answer,
  reply: Converted,
  out: string | null,
): void {
  const { terminal, words } = request;
  const { counted } = uiWords[request.asking.language];
  terminal.out(words.opened(opened.snapshot.file, opened.snapshot.sheetNames.length));
  showInspection(request, reply.inspection);
  showNotices(request, answer.notices);
  showUpdates(request, reply.updates);
  terminal.out("");
  const counts = Object.entries(reply.counts).map(([kind, n]) => counted(kind, n));
  if (counts.length > 0) terminal.out(words.became(counts));
  if (reply.again > 0) terminal.out(words.again(reply.again));
  if (reply.proposals.length > 0) terminal.out(words.proposed(reply.proposals.length));
  if (out === null) terminal.out(words.nothingNew);
  else {
    terminal.out(words.wrote(out));
    if (out !== opened.path) terminal.out(words.untouched(opened.path));
    terminal.out(words.openIt);
  }
}
