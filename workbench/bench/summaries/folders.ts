/** `plt rollup` of folders of real .xlsx logs: time, memory, and how that compares with merely opening the same files on as many threads. */
import { spawn } from "node:child_process";
import { linkSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { parseWorkbook } from "../../files/parse-workbook.ts";
import { TODAY } from "./made-log.ts";
import { makeLogs } from "./make-folder.ts";

const SCHOOLS = 200;
const MEETINGS = 36;
const MB = 1024;

/** True in a thread that this measurement started to open files. */
export const isOpener = (): boolean => !isMainThread && Array.isArray(workerData);

/** Opens the files that the thread was given, and tells when it has. */
export function openAll(): void {
  let cells = 0;
  for (const path of workerData as readonly string[]) {
    cells += parseWorkbook(new Uint8Array(readFileSync(path)), path).sheets.length;
  }
  parentPort?.postMessage(cells);
}

/** Seconds that as many threads as there are cores take to open all files. */
async function opening(paths: readonly string[]): Promise<number> {
  const threads = availableParallelism();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: threads }, (_, i) => {
      const own = paths.filter((_path, n) => n % threads === i);
      const worker = new Worker(fileURLToPath(import.meta.url), { workerData: own });
      return new Promise<void>((resolve, reject) => {
        worker.once("message", () => void worker.terminate().then(() => resolve()));
        worker.once("error", reject);
      });
    }),
  );
  return (performance.now() - start) / 1000;
}

interface Run {
  readonly seconds: number;
  /** When the first page was begun: all logs were read by then. */
  readonly collected: number;
  /** The most memory that the process had, in MB. */
  readonly peak: number;
}

/** One run of the built program, as a person starts it. */
function rollup(folder: string, out: string): Promise<Run> {
  const start = performance.now();
  const since = (): number => (performance.now() - start) / 1000;
  let peak = 0;
  let collected = 0;
  const program = join("dist", "workbench", "plt.mjs");
  const words = [program, "rollup", folder, "--out", out, "--today", TODAY, "--language", "en"];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "ignore", "pipe"] });
  child.stderr.on("data", (chunk: Buffer) => {
    if (chunk.toString().includes("Drawing the pages")) collected = since();
  });
  const look = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid ?? 0));
  }, 100);
  return new Promise((resolve, reject) => {
    child.on("exit", (code) => {
      clearInterval(look);
      if (code === 0) resolve({ seconds: since(), collected, peak });
      else reject(new Error(`plt rollup ended with ${code}.`));
    });
  });
}

/** The high-water mark of a process's memory, in MB; 0 where the system does not tell. */
function peakOf(pid: number): number {
  try {
    const found = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    return Number(found?.[1] ?? 0) / MB;
  } catch {
    return 0;
  }
}

/** Prints a line for each size: opening, collecting, the whole run, the run given again, memory. */
export async function measureFolders(folder: string, sizes: readonly number[]): Promise<void> {
  const logs = join(folder, "logs");
  const all = makeLogs(logs, Math.max(...sizes), SCHOOLS, MEETINGS);
  for (const size of sizes) {
    const some = join(folder, `logs-${size}`);
    rmSync(some, { recursive: true, force: true });
    const paths = all.slice(0, size).map((path) => {
      const to = join(some, relative(logs, path));
      mkdirSync(dirname(to), { recursive: true });
      linkSync(path, to);
      return to;
    });
    const opened = await opening(paths);
    const out = join(folder, `district-${size}.xlsx`);
    rmSync(out, { force: true });
    rmSync(join(folder, `.district-${size}.plt-rollup.jsonl`), { force: true });
    const first = await rollup(some, out);
    const again = await rollup(some, out);
    const ratio = first.collected / opened;
    process.stdout.write(
      `${size} logs: opening ${opened.toFixed(1)} s; collecting ${first.collected.toFixed(1)} s, ${ratio.toFixed(2)} x opening (aim 1.3); ` +
        `with all pages ${first.seconds.toFixed(1)} s; given again ${again.seconds.toFixed(1)} s; memory ${first.peak.toFixed(0)} MB\n`,
    );
  }
}
