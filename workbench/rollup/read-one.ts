/** Reads one log of a folder; whatever happens becomes an answer, so that the others go on. */
import { type Held, heldIn } from "../../core/rollup.ts";
import { Refusal } from "../files/refusal.ts";
import { takeAtOnce } from "../files/take-at-once.ts";
import { type Asking, valuesIn } from "../read.ts";
import { sayHere } from "../say.ts";

export interface ReadJob {
  /** Path within the folder, with `/` between, and where it is. */
  readonly source: string;
  readonly path: string;
  readonly asking: Asking;
}

/** `none`: a spreadsheet without a log. `failed`: it could not be read; `why` says so in a sentence. */
export type ReadAnswer = Held | { readonly is: "failed"; readonly why: string };

/** What one file holds in these sheets. A file that is refused is an answer; a mistake of the program is thrown. */
export const readOne = (job: ReadJob, sheets: readonly string[]): ReadAnswer =>
  answered(job, () => heldIn(valuesIn(takeAtOnce(job.path), job.path, job.asking, sheets)));

/** What the work answers, or why the file was refused, with the name that it has in the folder. */
function answered({ source, path, asking }: ReadJob, work: () => Held): ReadAnswer {
  try {
    return work();
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure;
    const { notice } = failure;
    const named = notice.facts["file"] === path ? { ...notice, facts: { ...notice.facts, file: source } } : notice;
    return { is: "failed", why: sayHere(named, asking.language) };
  }
}
