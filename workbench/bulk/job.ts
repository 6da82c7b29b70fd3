/** One file of a folder: what is asked of a worker, and what it answers. */
import type { Command, Corrections } from "../../core/index.ts";
import type { Asking } from "../read.ts";

type Convert = Extract<Command, { readonly type: "convert" }>;

export interface Job {
  /** Path within the folder, with `/` between. */
  readonly source: string;
  /** Where it is, and the folder that its log goes to. */
  readonly path: string;
  readonly outFolder: string;
  readonly asking: Asking;
  readonly corrections: Corrections;
  readonly updates: NonNullable<Convert["updates"]>;
  /** Mark of what an earlier run wrote for it, "" where none did: only that may be written over. */
  readonly wrote: string;
}

/** How a file ended. `needs-a-person` is converted, too. */
export type Outcome = "converted" | "needs-a-person" | "nothing" | "could-not";

export interface Finished {
  readonly source: string;
  readonly outcome: Outcome;
  /** Path of its log within the folder of logs; null where none was written. */
  readonly out: string | null;
  /** Mark of the log's bytes; "" without one. */
  readonly wrote: string;
  readonly counts: Readonly<Record<string, number>>;
  /** Headings to confirm, and places that need a look. */
  readonly asks: number;
  readonly looks: number;
  /** Sentences; empty where there is nothing to say. */
  readonly why: readonly string[];
  /** True where the same file may well end otherwise the next time: it took too long, or the program broke. */
  readonly tryAgain: boolean;
}

/** A file that could not be converted, and why. */
export const couldNot = (source: string, why: string, tryAgain: "try-again" | "settled"): Finished => ({
  source,
  outcome: "could-not",
  out: null,
  wrote: "",
  counts: {},
  asks: 0,
  looks: 0,
  why: [why],
  tryAgain: tryAgain === "try-again",
});
