/** As many threads as the computer has cores share the logs of a folder. */
import { availableParallelism } from "node:os";
import type { ReadJob } from "./read-one.ts";
import { type Pool, readingThread } from "./reading-thread.ts";
import type { ThreadAnswer } from "./thread.ts";

/** So many files each thread is asked for at a time: one that it reads, and one that is at hand when it is done. */
const AHEAD = 2;

/** Does all jobs, and hands each on as soon as it is finished. Settles when the last one is; stops where handing on fails. */
export async function readInPool(
  jobs: readonly ReadJob[],
  pool: Pool,
  finished: (job: ReadJob, answer: ThreadAnswer) => void,
): Promise<void> {
  const threads = Array.from({ length: Math.min(availableParallelism(), jobs.length) }, () => readingThread(pool));
  let next = 0;
  const goOn = async (i: number): Promise<void> => {
    const thread = threads[i % threads.length];
    for (let job = jobs[next++]; thread && job !== undefined; job = jobs[next++]) finished(job, await thread.ask(job));
  };
  try {
    await Promise.all(Array.from({ length: threads.length * AHEAD }, (_, i) => goOn(i)));
  } finally {
    next = jobs.length;
    await Promise.all(threads.map((thread) => thread.end()));
  }
}
