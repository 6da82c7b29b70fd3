/** A worker: a process of its own that converts one file after the other, so that none of them can take the others along. */
import { Worker } from "node:worker_threads";
import { convertOne } from "./convert-one.ts";
import type { Finished, Job } from "./job.ts";

/** The word after `plt` by which a worker is started; a person never types it. */
export const WORKER = "convert-worker";

export const isWorker = (): boolean => process.argv[2] === WORKER && process.send !== undefined;

/** What a worker answers: the outcome, or null where the program broke on it. */
export interface Told {
  readonly finished: Finished | null;
}

/**
 * Looks from a thread of its own, once a second, whether the one who started this process is still there: a file that keeps the worker
 * busy for ever must not outlive the run that it belongs to.
 */
const WATCH = `const { workerData } = require("node:worker_threads");
setInterval(() => {
  try { process.kill(workerData.parent, 0); } catch { process.kill(process.pid, "SIGKILL"); }
}, 1000);`;

/** Takes jobs until the one who started it is gone. */
export function work(): void {
  new Worker(WATCH, { eval: true, workerData: { parent: process.ppid } }).unref();
  process.on("disconnect", () => process.exit(0));
  process.on("message", (job: Job) => {
    void convertOne(job)
      .catch(() => null)
      .then((finished) => process.send?.({ finished } satisfies Told));
  });
}
