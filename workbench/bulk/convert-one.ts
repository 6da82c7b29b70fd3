/** Converts one file of a folder; whatever happens becomes an outcome, so that the others go on. */
import { mkdir } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import type { Inspection, Notice, Reply } from "../../core/index.ts";
import { bulkWords } from "../../core/words/bulk.ts";
import { type Answer, ask, commandId, fileMark } from "../bridge.ts";
import { putFile } from "../files/put-file.ts";
import { Refusal } from "../files/refusal.ts";
import { takeFile } from "../files/take-file.ts";
import { nameOfCopy, nameOfWorkbook } from "../names.ts";
import { openBytes } from "../read.ts";
import { sayHere } from "../say.ts";
import type { Written } from "../write.ts";
import { couldNot, type Finished, type Job } from "./job.ts";

type Converted = Extract<Reply, { readonly type: "converted" }>;

/** Opens, converts, writes. A file that is refused ends as `could-not` with the sentence; a mistake of the program is thrown. */
export async function convertOne(job: Job): Promise<Finished> {
  try {
    return await convert(job);
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure;
    return couldNot(job.source, sayHere(withSource(failure.notice, job), job.asking.language), "settled");
  }
}

/** The report names a file as it lies in the folder, wherever the folder is. */
const withSource = (notice: Notice, { path, source }: Job): Notice =>
  notice.facts["file"] === path ? { ...notice, facts: { ...notice.facts, file: source } } : notice;

async function convert(job: Job): Promise<Finished> {
  const { asking, corrections, updates } = job;
  const opened = openBytes(await takeFile(job.path), job.path, asking);
  const id = commandId(opened.bytes, `convert ${asking.today} ${JSON.stringify([corrections, updates])}`);
  const answer = await ask({ type: "convert", id, corrections, updates }, opened);
  if (answer.reply.type !== "converted") return refused(job, answer);
  if (answer.written === undefined) return nothing(job, bulkWords[asking.language].nothingNew);
  return put(job, answer.reply, answer.notices, answer.written);
}

const nothing = (job: Job, why: string): Finished => ({ ...couldNot(job.source, why, "settled"), outcome: "nothing" });

function refused(job: Job, { notices }: Answer): Finished {
  const [first] = notices;
  const why = first === undefined ? "" : sayHere(withSource(first, job), job.asking.language);
  return first?.code === "convert/nothing" ? nothing(job, why) : couldNot(job.source, why, "settled");
}

async function put(job: Job, reply: Converted, notices: readonly Notice[], written: Written): Promise<Finished> {
  const words = bulkWords[job.asking.language];
  const out = nameOfLog(job.source, written.kind);
  const path = join(job.outFolder, out);
  const wrote = fileMark(written.bytes);
  const there = await markOf(path);
  if (there !== "" && there !== wrote) {
    if (job.wrote === "") return couldNot(job.source, words.outTaken(out), "settled");
    if (there !== job.wrote) return couldNot(job.source, words.outEdited(out), "settled");
  }
  if (there !== wrote) {
    await mkdir(dirname(path), { recursive: true });
    await putFile(path, written.bytes);
  }
  const asks = asksIn(reply.inspection);
  const looks = notices.filter(({ severity }) => severity !== "info").length;
  const why = [...(asks > 0 ? [words.asks(asks)] : []), ...(looks > 0 ? [words.looks(looks)] : [])];
  const outcome = why.length > 0 ? "needs-a-person" : "converted";
  return { source: job.source, outcome, out, wrote, counts: reply.counts, asks, looks, why, tryAgain: false };
}

/** Two files of one name and different kinds have logs of different names. Example: `a/notes.xls` gives `a/notes (xls) - PLT log.xlsx`. */
export function nameOfLog(source: string, kind: Written["kind"]): string {
  const ending = extname(source);
  if (ending.toLowerCase() === `.${kind}`) return plain(nameOfCopy(source, kind));
  const named = join(dirname(source), `${nameOfWorkbook(source)} (${ending.slice(1)})${ending}`);
  return plain(nameOfCopy(named, kind));
}

const plain = (path: string): string => path.split("\\").join("/");

/** Mark of the file that is there; "" where there is none. */
async function markOf(path: string): Promise<string> {
  try {
    return fileMark(await takeFile(path));
  } catch (failure) {
    if (failure instanceof Refusal && failure.notice.code === "host/file-missing") return "";
    if (failure instanceof Refusal) return "unknown";
    throw failure;
  }
}

const asksIn = ({ sheets }: Inspection): number =>
  sheets
    .flatMap(({ regions }) => regions)
    .filter(({ layout, entries }) => layout !== "nothing-of-ours" && entries > 0)
    .reduce((sum, { fields }) => sum + fields.filter(({ status }) => status === "ask").length, 0);
