/** A thread that reads one log after the other, so that all cores of the computer are at work. */
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { type ReadAnswer, type ReadJob, readOne } from "./read-one.ts";

/** By this a thread knows what it is for. */
export const READER = "plt-rollup-reader";

export const isReader = (): boolean => !isMainThread && workerData === READER;

/** What a thread answers; null where the program broke on the file. Extracts travel as text, which is cheap to hand over and to keep. */
export interface Told {
  readonly answer:
    | Exclude<ReadAnswer, { is: "log" | "program" }>
    | { readonly is: "log" | "program"; readonly json: string }
    | null;
}

function asTold(answer: ReadAnswer): Told["answer"] {
  if (answer.is === "log") return { is: answer.is, json: JSON.stringify(answer.extract) };
  return answer.is === "program" ? { is: answer.is, json: JSON.stringify(answer.program) } : answer;
}

/** Takes jobs until the thread is ended. */
export function readForOthers(): void {
  parentPort?.on("message", (job: ReadJob) => {
    void readOne(job)
      .then(asTold)
      .catch(() => null)
      .then((answer) => parentPort?.postMessage({ answer } satisfies Told));
  });
}
