/**
 * `npm run bench -- books [FOLDER]`: inspects and converts every file of a folder, and says how each kind of file fared.
 * Files are worked on in a child process with a time limit, so that one that hangs or falls over is counted and not the end.
 */
import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { terminalWords } from "../../core/words/terminal.ts";
import { aligned } from "../cli/aligned.ts";
import { plt } from "../cli/plt.ts";
import type { Terminal } from "../cli/terminal.ts";
import { openBytes } from "../read.ts";

const TIME_LIMIT = 60_000;
const SLOW = 5_000;
const TODAY = "2026-05-20";
const WORKER = "--worker";

type Fate = "converted" | "nothing here" | "refused" | "crash" | "changed";
interface Outcome {
  readonly fate: Fate;
  readonly why: string;
  readonly inspectMs: number;
  readonly convertMs: number;
}

/** One run of the command line in this process. */
async function runPlt(
  typed: readonly string[],
): Promise<{ readonly code: number; readonly err: string; readonly ms: number }> {
  const err: string[] = [];
  const terminal: Terminal = {
    out: () => {},
    err: (line) => void err.push(line),
    input: async () => "",
    env: {},
    now: () => new Date(),
    stopped: async () => {},
  };
  const start = performance.now();
  const code = await plt(typed, terminal);
  return { code, err: err.filter((line) => !line.endsWith("…")).join(" "), ms: performance.now() - start };
}

async function workOn(file: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "plt-books-"));
  try {
    const inspected = await runPlt(["inspect", file, "--json", "--today", TODAY]);
    const kind = extname(file).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
    let out = join(folder, `out${kind}`);
    let converted = await runPlt(["convert", file, "--json", "--today", TODAY, "--out", out]);
    if (converted.err.includes(".xlsx")) {
      out = join(folder, "out.xlsx");
      converted = await runPlt(["convert", file, "--json", "--today", TODAY, "--out", out]);
    }
    const times = { inspectMs: inspected.ms, convertMs: converted.ms };
    const err = inspected.code === 2 ? inspected.err : converted.err;
    if (inspected.code === 2 || converted.code === 2)
      return { fate: isBug(err) ? "crash" : "refused", why: said(err, file), ...times };
    if (converted.code === 3) return { fate: "nothing here", why: "", ...times };
    const same = teamCells(file) === teamCells(out);
    return { fate: same ? "converted" : "changed", why: same ? "" : "the team's own cells read otherwise", ...times };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const isBug = (sentence: string): boolean => sentence.startsWith(terminalWords.en.bug("").slice(0, 40));

/** A sentence without the file's own name, so that equal reasons are equal; for a crash, what the report about it begins with. */
function said(sentence: string, file: string): string {
  const report = isBug(sentence) ? /(\/\S+plt-log\S+\.txt)/.exec(sentence)?.[1] : undefined;
  const text = report === undefined ? sentence.replaceAll(file, "the file") : readFileSync(report, "utf8");
  return text.split("\n").slice(0, 2).join(" ").slice(0, 160);
}

function teamCells(file: string): string {
  const asking = { today: TODAY, now: `${TODAY}T12:00`, person: "", language: "en" } as Parameters<typeof openBytes>[2];
  const { snapshot } = openBytes(new Uint8Array(readFileSync(file)), file, asking);
  const team = snapshot.sheets.filter(({ name }) => !name.startsWith("PLT "));
  return JSON.stringify(
    team.map(({ name, cells, merges, hiddenRows, hiddenColumns }) => ({
      name,
      cells,
      merges,
      hiddenRows,
      hiddenColumns,
    })),
  );
}

function serveParent(): void {
  process.on("message", (file: string) => {
    void workOn(file).then((outcome) => process.send?.(outcome));
  });
}

/** The child's answer for a file; a child that says nothing in time, or ends, is a crash, and a new one is started. */
function ask(child: ChildProcess, file: string): Promise<Outcome | "gone"> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve("gone"), TIME_LIMIT);
    const end = (answer: Outcome | "gone"): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(answer);
    };
    child.once("message", (outcome: Outcome) => end(outcome));
    child.once("exit", () => end("gone"));
    child.send(file);
  });
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();

async function measure(folder: string): Promise<void> {
  const start = (): ChildProcess =>
    fork(fileURLToPath(import.meta.url), [WORKER], { stdio: ["ignore", "ignore", "ignore", "ipc"] });
  let child = start();
  const results: (Outcome & { readonly file: string })[] = [];
  for (const file of filesIn(folder)) {
    const answer = await ask(child, file);
    if (answer === "gone") {
      child.kill("SIGKILL");
      child = start();
      results.push({
        file,
        fate: "crash",
        why: `no answer within ${TIME_LIMIT / 1000} s`,
        inspectMs: TIME_LIMIT,
        convertMs: TIME_LIMIT,
      });
    } else results.push({ file, ...answer });
  }
  child.kill();
  report(folder, results);
}

const FATES: readonly Fate[] = ["converted", "nothing here", "refused", "changed", "crash"];

function report(folder: string, results: readonly (Outcome & { readonly file: string })[]): void {
  const kinds = [...new Set(results.map(({ file }) => extname(file).toLowerCase()))].sort();
  const line = (title: string, some: typeof results): readonly string[] => [
    title,
    String(some.length),
    ...FATES.map((fate) => String(some.filter((result) => result.fate === fate).length)),
    `${Math.round(Math.max(0, ...some.map(({ inspectMs }) => inspectMs)))} ms`,
    `${Math.round(Math.max(0, ...some.map(({ convertMs }) => convertMs)))} ms`,
  ];
  const rows = kinds.map((kind) =>
    line(
      kind,
      results.filter(({ file }) => extname(file).toLowerCase() === kind),
    ),
  );
  const table = [["kind", "files", ...FATES, "longest inspect", "longest convert"], ...rows, line("all", results)];
  for (const text of aligned(table)) process.stdout.write(`${text}\n`);
  for (const { file, fate, why } of results.filter(({ why }) => why !== "")) {
    process.stdout.write(`${fate}: ${relative(folder, file)}: ${why}\n`);
  }
  for (const { file, convertMs } of results.filter((result) => result.convertMs > SLOW)) {
    process.stdout.write(`slow: ${relative(folder, file)}: ${Math.round(convertMs)} ms\n`);
  }
  if (results.length === 0) throw new Error(`There are no files in ${folder}.`);
}

if (process.argv.includes(WORKER)) serveParent();
else await measure(process.argv[2] ?? join("..", "shared", "books"));
