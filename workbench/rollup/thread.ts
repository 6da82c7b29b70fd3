/** A thread that reads one log after the other, so that all cores of the computer are at work. */
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { type ReadAnswer, type ReadJob, readOne } from "./read-one.ts";

/** By this a thread knows what it is for. */
export const READER = "plt-rollup-reader";

export const isReader = (): boolean => !isMainThread && workerData === READER;

/** What a thread answers; null where the program broke on the file. Extracts travel as text, which is cheap to hand over and to keep. */
export interface Told {
  readonly answer: Exclude<ReadAnswer, { is: "log" }> | { readonly is: "log"; readonly json: string } | null;
}

/** Takes jobs until the thread is ended. */
export function readForOthers(): void {
  parentPort?.on("message", (job: ReadJob) => {
    void readOne(job)
      .then((answer) => (answer.is === "log" ? { is: answer.is, json: JSON.stringify(answer.extract) } : answer))
      .catch(() => null)
      .then((answer) => parentPort?.postMessage({ answer } satisfies Told));
  });
}
