/** What collecting is measured by: merely opening the same files with the same library, on as many threads. */
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { parseWorkbook } from "../../files/parse-workbook.ts";

/** True in a thread that this measurement started to open files. */
export const isOpener = (): boolean => !isMainThread && Array.isArray(workerData);

/** Opens the files that the thread was given, and tells when it has. */
export function openAll(): void {
  let sheets = 0;
  for (const path of workerData as readonly string[]) {
    sheets += parseWorkbook(new Uint8Array(readFileSync(path)), path).sheets.length;
  }
  parentPort?.postMessage(sheets);
}

/** Seconds by the clock, and of the processor's time by all threads together. */
export interface Took {
  readonly wall: number;
  readonly processor: number;
}

/** What as many threads as there are cores take to open all files, from their start to the last file. */
export async function opening(paths: readonly string[]): Promise<Took> {
  const threads = availableParallelism();
  const start = performance.now();
  const before = process.cpuUsage();
  const workers = await Promise.all(
    Array.from({ length: threads }, (_, i) => opened(paths.filter((_path, n) => n % threads === i))),
  );
  const wall = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  await Promise.all(workers.map((worker) => worker.terminate()));
  return { wall, processor: (user + system) / 1_000_000 };
}

function opened(own: readonly string[]): Promise<Worker> {
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: own });
  return new Promise((resolve, reject) => {
    worker.once("message", () => resolve(worker));
    worker.once("error", reject);
  });
}
