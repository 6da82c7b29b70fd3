/** As many threads as the computer has cores share the logs of a folder. One that breaks or takes too long is ended, and another goes on. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { rollupTerminalWords } from "../../core/words/rollup.ts";
import type { ReadJob } from "./read-one.ts";
import { READER, type Told } from "./thread.ts";

/** Megabytes that a thread's own values may take. */
const MEMORY = 1_500;

export interface Pool {
  /** The built program, which a thread runs anew. */
  readonly program: string;
  readonly seconds: number;
}

export type PoolAnswer = NonNullable<Told["answer"]>;

/** Does all jobs, and answers each as soon as it is finished. Settles when the last one is. */
export async function readInPool(
  jobs: readonly ReadJob[],
  pool: Pool,
  finished: (job: ReadJob, answer: PoolAnswer) => Promise<void>,
): Promise<void> {
  let next = 0;
  const goOn = async (): Promise<void> => {
    let thread: Worker | undefined;
    try {
      for (let job = jobs[next++]; job !== undefined; job = jobs[next++]) {
        thread ??= start(pool);
        const answer = await askThread(thread, job, pool);
        if (answer.ends) {
          await thread.terminate();
          thread = undefined;
        }
        await finished(job, answer.answer);
      }
    } finally {
      next = jobs.length;
      await thread?.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, goOn));
}

const start = ({ program }: Pool): Worker =>
  new Worker(program, { workerData: READER, resourceLimits: { maxOldGenerationSizeMb: MEMORY } });

interface Ended {
  readonly answer: PoolAnswer;
  /** True where the thread cannot be used any more. */
  readonly ends: boolean;
}

function askThread(thread: Worker, job: ReadJob, { seconds }: Pool): Promise<Ended> {
  const words = rollupTerminalWords[job.asking.language];
  return new Promise((resolve) => {
    const settle = (ended: Ended): void => {
      clearTimeout(timer);
      thread.off("message", told).off("error", broke).off("exit", broke);
      resolve(ended);
    };
    const fail = (why: string): void => settle({ answer: { is: "failed", why }, ends: true });
    const broke = (): void => fail(words.broke);
    const told = ({ answer }: Told): void => (answer === null ? broke() : settle({ answer, ends: false }));
    const timer = setTimeout(() => fail(words.tooLong(seconds)), seconds * 1000);
    thread.on("message", told).on("error", broke).on("exit", broke);
    thread.postMessage(job);
  });
}
