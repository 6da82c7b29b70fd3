/** A thread as others see it: asked for one log after the other, and replaced by another where it breaks or takes too long. */
import { Worker } from "node:worker_threads";
import { rollupTerminalWords } from "../../core/words/rollup.ts";
import type { ReadJob } from "./read-one.ts";
import type { ThreadAnswer, ThreadData, Told } from "./thread.ts";

/** Megabytes that a thread's own values may take, and those of them that are new: a log's cells are let go of as soon as it is read. */
const LIMITS = { maxOldGenerationSizeMb: 1_500, maxYoungGenerationSizeMb: 16 };

export interface Pool {
  /** The program that a thread runs. */
  readonly program: URL;
  /** Names of the sheets that a log can have. */
  readonly sheets: readonly string[];
  /** How long one file may take. */
  readonly seconds: number;
}

export interface ReadingThread {
  /** What the file holds. It may be asked again before it has answered: what comes next is then at hand when it is ready for it. */
  readonly ask: (job: ReadJob) => Promise<ThreadAnswer>;
  /** Ends the thread; what was asked and not answered stays without an answer. */
  readonly end: () => Promise<unknown>;
}

interface Asked {
  readonly job: ReadJob;
  readonly settle: (answer: ThreadAnswer) => void;
}

/** Starts with the first question. A thread answers in the order in which it was asked. */
export function readingThread({ program, sheets, seconds }: Pool): ReadingThread {
  const waiting: Asked[] = [];
  let worker: Worker | undefined;
  let timer: NodeJS.Timeout | undefined;

  /** The time of the first in line begins when the one before it is done. */
  const watch = (): void => {
    clearTimeout(timer);
    const [first] = waiting;
    if (first === undefined) return;
    const words = rollupTerminalWords[first.job.asking.language];
    timer = setTimeout(() => replace(words.tooLong(seconds)), seconds * 1000);
  };
  const settle = (answer: ThreadAnswer): void => {
    const first = waiting.shift();
    watch();
    first?.settle(answer);
  };
  const start = (): Worker => {
    const workerData: ThreadData = { sheets };
    const started = new Worker(program, { workerData, resourceLimits: LIMITS });
    const broke = (): void => {
      // A thread that was ended says so, too.
      if (started === worker) replace(brokeOn(waiting));
    };
    started.on("message", ({ answer }: Told) => {
      if (started !== worker) return;
      if (answer === null) broke();
      else settle(answer);
    });
    started.on("error", broke).on("exit", broke);
    for (const { job } of waiting) started.postMessage(job);
    return started;
  };
  /** The first in line is what the thread was at; the others go to the thread that takes its place. */
  const replace = (why: string): void => {
    void worker?.terminate();
    worker = undefined;
    settle({ is: "failed", why });
    if (waiting.length > 0) worker = start();
  };

  return {
    ask: (job) =>
      new Promise((resolve) => {
        waiting.push({ job, settle: resolve });
        if (waiting.length === 1) watch();
        if (worker === undefined) worker = start();
        else worker.postMessage(job);
      }),
    end: async () => {
      clearTimeout(timer);
      const last = worker;
      worker = undefined;
      await last?.terminate();
    },
  };
}

const brokeOn = ([first]: readonly Asked[]): string => rollupTerminalWords[first?.job.asking.language ?? "en"].broke;
