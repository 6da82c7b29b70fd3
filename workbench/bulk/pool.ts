/** Two workers that share the files of a folder. One that breaks or takes too long is ended, and another goes on in its place. */
import { type ChildProcess, fork } from "node:child_process";
import { bulkWords } from "../../core/words/bulk.ts";
import { couldNot, type Finished, type Job } from "./job.ts";
import { type Told, WORKER } from "./worker.ts";

const WORKERS = 2;
/** After so many files a worker is replaced: the writing library keeps some memory for good. */
const FILES_A_WORKER = 40;
/** Megabytes that a worker's own values may take. */
const MEMORY = 1_500;

export interface Pool {
  /** The program that starts a worker. */
  readonly program: string;
  readonly seconds: number;
}

/** Does all jobs, and answers each as soon as it is finished. Settles when the last one is. */
export async function inPool(
  jobs: readonly Job[],
  pool: Pool,
  finished: (result: Finished) => Promise<void>,
): Promise<void> {
  const waiting = [...jobs];
  const goOn = async (): Promise<void> => {
    let worker: ChildProcess | undefined;
    let done = 0;
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      if (worker === undefined || done === FILES_A_WORKER) {
        worker?.kill("SIGKILL");
        worker = start(pool);
        done = 0;
      }
      const result = await doIn(worker, job, pool);
      done += 1;
      if (result.tryAgain) {
        worker.kill("SIGKILL");
        worker = undefined;
      }
      await finished(result);
    }
    worker?.kill("SIGKILL");
  };
  await Promise.all(Array.from({ length: Math.min(WORKERS, jobs.length) }, goOn));
}

const start = ({ program }: Pool): ChildProcess =>
  fork(program, [WORKER], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    execArgv: [`--max-old-space-size=${MEMORY}`],
  });

/** How one job ends in a worker that may break or never answer. */
function doIn(worker: ChildProcess, job: Job, { seconds }: Pool): Promise<Finished> {
  const words = bulkWords[job.asking.language];
  return new Promise((resolve) => {
    const settle = (result: Finished): void => {
      clearTimeout(timer);
      worker.off("message", answered).off("exit", ended).off("error", ended);
      resolve(result);
    };
    const ended = (): void => settle(couldNot(job.source, words.broke, "try-again"));
    const answered = ({ finished }: Told): void => (finished === null ? ended() : settle(finished));
    const timer = setTimeout(() => settle(couldNot(job.source, words.tooLong(seconds), "try-again")), seconds * 1000);
    worker.on("message", answered).on("exit", ended).on("error", ended);
    worker.send(job, (failure) => {
      if (failure) ended();
    });
  });
}
