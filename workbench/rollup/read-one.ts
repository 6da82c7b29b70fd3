/** Reads one log of a folder; whatever happens becomes an answer, so that the others go on. */
import { type Command, needs } from "../../core/index.ts";
import { type Held, heldIn } from "../../core/rollup.ts";
import { Refusal } from "../files/refusal.ts";
import { takeFile } from "../files/take-file.ts";
import { type Asking, openSheets } from "../read.ts";
import { sayHere } from "../say.ts";

export interface ReadJob {
  /** Path within the folder, with `/` between, and where it is. */
  readonly source: string;
  readonly path: string;
  readonly asking: Asking;
}

/** `none`: a spreadsheet without a log. `failed`: it could not be read; `why` says so in a sentence. */
export type ReadAnswer = Held | { readonly is: "failed"; readonly why: string };

const READ: Command = { type: "read" };
const { sheets } = needs(READ);
const OUR_SHEETS = sheets === "all" ? [] : sheets;

/** What one file holds. A file that is refused is an answer; a mistake of the program is thrown. */
export async function readOne({ source, path, asking }: ReadJob): Promise<ReadAnswer> {
  try {
    const { snapshot } = openSheets(await takeFile(path), path, asking, OUR_SHEETS);
    return heldIn(snapshot);
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure;
    const { notice } = failure;
    const named = notice.facts["file"] === path ? { ...notice, facts: { ...notice.facts, file: source } } : notice;
    return { is: "failed", why: sayHere(named, asking.language) };
  }
}
