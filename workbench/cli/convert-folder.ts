/** `plt convert FOLDER --out FOLDER`: every spreadsheet of a folder, two at a time, with a report; it can be cut off and run again. */
import { mkdir, readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { parseDay } from "../../core/index.ts";
import { bulkWords } from "../../core/words/bulk.ts";
import { fileMark } from "../bridge.ts";
import { couldNot, type Finished, type Job } from "../bulk/job.ts";
import { clearLeftovers } from "../bulk/leftovers.ts";
import { inPool } from "../bulk/pool.ts";
import { countOf, reportCsv, reportJson, reportRows } from "../bulk/report.ts";
import { sourcesIn } from "../bulk/sources.ts";
import { begin, type DoneBefore, end, finish, readState, type State } from "../bulk/state.ts";
import { LIMITS } from "../files/limits.ts";
import { putFile } from "../files/put-file.ts";
import { refuse, systemCode } from "../files/refusal.ts";
import { aligned } from "./aligned.ts";
import { WrongUse } from "./arguments.ts";
import { printJson, type Request } from "./request.ts";
import { showRefusal } from "./show-notices.ts";
import type { ExitCode } from "./terminal.ts";
import { secondsOf } from "./time-limit.ts";
import { mapped } from "./wishes.ts";

const REPORT = { json: "report.json", csv: "report.csv" };

/** 0 where nobody is needed, 1 where a file needs a person or could not be converted, 3 where no file held anything for a log. */
export async function convertFolder(request: Request, folder: string): Promise<ExitCode> {
  const outFolder = outFolderOf(request, folder);
  const seconds = secondsOf(request);
  const corrections = await mapped(request);
  if ("wrong" in corrections) {
    showRefusal(request, corrections.wrong);
    return 2;
  }
  await makeFolder(outFolder);
  const state = await readState(outFolder);
  const asking = { ...request.asking, ...momentOf(state) };
  const updates = request.flags.has("updates") ? "take" : "offer";
  const wishes = fileMark(new TextEncoder().encode(JSON.stringify([corrections, updates, asking.language])));
  const sources = await sourcesIn(folder, outFolder);
  const jobs = sources.map((source): Job => {
    const wrote = state.done.get(source)?.result.wrote ?? "";
    return { source, path: join(folder, source), outFolder, asking, corrections, updates, wrote };
  });
  await begin(outFolder, asking);
  const files = await convertAll(request, jobs, { wishes, state, seconds, outFolder });
  await clearLeftovers(outFolder);
  await report(request, outFolder, files);
  await end(outFolder);
  return codeOf(files);
}

function outFolderOf(request: Request, folder: string): string {
  const { out } = request.values;
  if (out === undefined) throw new WrongUse((words) => words.outFolderNeeded);
  for (const name of ["plan", "use-plan"] as const)
    if (request.values[name] !== undefined) throw new WrongUse((words) => words.oneFileOnly(`--${name}`));
  if (resolve(out) === resolve(folder)) throw new WrongUse((words) => words.outFolderIsInput);
  return out;
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((failure: unknown) => {
    const code = systemCode(failure);
    if (code === "EEXIST" || code === "ENOTDIR") return refuse("host/out-not-folder", { file: path });
    return refuse("host/out-not-allowed", { file: path });
  });
}

/** A run that was cut off goes on in its own moment, so that it ends as if it had not been. */
function momentOf({ open }: State): Partial<Pick<Request["asking"], "today" | "now">> {
  const today = open && parseDay(open.today);
  return today ? { today, now: open.now } : {};
}

interface Run {
  readonly wishes: string;
  readonly state: State;
  readonly seconds: number;
  readonly outFolder: string;
}

async function convertAll(request: Request, jobs: readonly Job[], run: Run): Promise<readonly Finished[]> {
  const { terminal, asking } = request;
  const words = bulkWords[asking.language];
  const results = new Map<string, Finished>();
  const marks = new Map<string, string>();
  for (const job of jobs) {
    const mark = await markOf(job.path);
    marks.set(job.source, mark);
    const before = run.state.done.get(job.source);
    if (before && (await isStillGood(before, mark, run))) results.set(job.source, before.result);
  }
  const open = jobs.filter(({ source }) => !results.has(source));
  terminal.err(words.found(jobs.length, run.outFolder));
  if (results.size > 0) terminal.err(words.resumed(results.size));
  const program = process.argv[1] ?? "";
  await inPool(open, { program, seconds: run.seconds }, async (result) => {
    results.set(result.source, result);
    // Two may be written down at the same moment: each is counted when it is done.
    const done = results.size;
    await finish(run.outFolder, { mark: marks.get(result.source) ?? "", wishes: run.wishes, result });
    terminal.err(words.progress(done, jobs.length, result.source, words.outcomes[result.outcome]));
  });
  return jobs.map(({ source }) => results.get(source) ?? couldNot(source, words.broke, "try-again"));
}

/** True where an earlier run finished the file as it stands, and its log is still there, in whatever state its team has brought it to. */
async function isStillGood({ mark, wishes, result }: DoneBefore, now: string, run: Run): Promise<boolean> {
  if (mark !== now || wishes !== run.wishes || result.tryAgain) return false;
  return result.out === null || (await isThere(join(run.outFolder, result.out)));
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    (info) => info.isFile(),
    () => false,
  );

/** A mark of a file's bytes; of one that is too large to be opened, of its size and age. "" where it cannot be read. */
async function markOf(path: string): Promise<string> {
  try {
    const { size, mtimeMs } = await stat(path);
    return size > LIMITS.fileBytes ? `${size}-${mtimeMs}` : fileMark(await readFile(path));
  } catch (failure) {
    if (systemCode(failure) !== "") return "";
    throw failure;
  }
}

async function report(request: Request, outFolder: string, files: readonly Finished[]): Promise<void> {
  const { terminal, asking } = request;
  const words = bulkWords[asking.language];
  const json = join(outFolder, REPORT.json);
  const csv = join(outFolder, REPORT.csv);
  await putFile(json, new TextEncoder().encode(`${JSON.stringify(reportJson(files), null, 2)}\n`));
  await putFile(csv, new TextEncoder().encode(reportCsv(files, asking.language)));
  if (request.flags.has("json")) return printJson(request, reportJson(files));
  for (const line of aligned(reportRows(files, asking.language))) terminal.out(line);
  const totals = (["converted", "needs-a-person", "nothing", "could-not"] as const)
    .map((outcome) => [outcome, countOf(files, outcome)] as const)
    .filter(([, n]) => n > 0);
  terminal.out("");
  if (totals.length > 0) terminal.out(words.totals(totals.map(([outcome, n]) => words.total[outcome](n))));
  terminal.out(words.reports(join(basename(outFolder), REPORT.json), join(basename(outFolder), REPORT.csv)));
}

function codeOf(files: readonly Finished[]): ExitCode {
  if (files.some(({ outcome }) => outcome === "needs-a-person" || outcome === "could-not")) return 1;
  return files.some(({ outcome }) => outcome === "converted") ? 0 : 3;
}
