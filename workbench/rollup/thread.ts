/** A thread that reads one log after the other, so that all cores of the computer are at work. It loads only what it reads with. */
import { parentPort, workerData } from "node:worker_threads";
import { type ReadAnswer, type ReadJob, readOne } from "./read-one.ts";

/** What a thread is given when it starts: the sheets that a log can have. */
export interface ThreadData {
  readonly sheets: readonly string[];
}

/** What a thread answers. Extracts travel as text, which is cheap to hand over and to keep. */
export type ThreadAnswer =
  | Exclude<ReadAnswer, { is: "log" | "program" }>
  | { readonly is: "program"; readonly json: string }
  | {
      readonly is: "log";
      readonly json: string;
      readonly school: string;
      /** The first day on which a meeting is planned after today; "" without one. */
      readonly until: string;
    };

export interface Told {
  /** Null where the program broke on the file. */
  readonly answer: ThreadAnswer | null;
}

function asTold(answer: ReadAnswer, { asking }: ReadJob): ThreadAnswer {
  if (answer.is === "program") return { is: answer.is, json: JSON.stringify(answer.program) };
  if (answer.is !== "log") return answer;
  const { team, meetings } = answer.extract;
  const until = meetings.find(({ day }) => day > asking.today)?.day ?? "";
  return { is: answer.is, json: JSON.stringify(answer.extract), school: team.school, until };
}

/** Null where the program broke on the file. */
function toldOf(job: ReadJob, sheets: readonly string[]): Told["answer"] {
  try {
    return asTold(readOne(job, sheets), job);
  } catch {
    return null;
  }
}

/** Takes jobs, in their order, until the thread is ended. */
export function readForOthers(): void {
  const { sheets } = workerData as ThreadData;
  parentPort?.on("message", (job: ReadJob) => {
    parentPort?.postMessage({ answer: toldOf(job, sheets) } satisfies Told);
  });
}
