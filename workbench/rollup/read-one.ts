/** Reads one log of a folder; whatever happens becomes an answer, so that the others go on. */
import { basename } from "node:path";
import { type Held, heldIn } from "../../core/rollup.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import { unpack } from "../files/archive.ts";
import { refuseOversized } from "../files/measure.ts";
import { Refusal } from "../files/refusal.ts";
import { takeAtOnce } from "../files/take-at-once.ts";
import { usualWorkbook } from "../files/usual/workbook.ts";
import { looksZipped } from "../files/zip-directory.ts";
import type { Asking } from "../read.ts";
import { sayHere } from "../say.ts";

export interface ReadJob {
  /** Path within the folder, with `/` between, and where it is. */
  readonly source: string;
  readonly path: string;
  readonly asking: Asking;
}

/** `none`: a spreadsheet without a log. `failed`: it could not be read; `why` says so in a sentence. */
export type ReadAnswer = Held | { readonly is: "failed"; readonly why: string };

/** Reads a file of any kind and form, with the library, which is only loaded where a file needs it. */
export type ReadAnyForm = (job: ReadJob, bytes: Uint8Array, sheets: readonly string[]) => ReadAnswer;

/** What one file holds in these sheets. A file that is refused is an answer; a mistake of the program is thrown. */
export async function readOne(
  job: ReadJob,
  sheets: readonly string[],
  anyForm: () => Promise<ReadAnyForm>,
): Promise<ReadAnswer> {
  const bytes = answered(job, () => takeAtOnce(job.path));
  if (!(bytes instanceof Uint8Array)) return bytes;
  const usual = answered(job, () => {
    const snapshot = usualSnapshot(bytes, job, sheets);
    return snapshot && heldIn(snapshot);
  });
  return usual ?? (await anyForm())(job, bytes, sheets);
}

/** A log as nearly all are; undefined for every other kind and form. */
function usualSnapshot(bytes: Uint8Array, { path, asking }: ReadJob, sheets: readonly string[]): Snapshot | undefined {
  if (!looksZipped(bytes)) return undefined;
  const parts = unpack(bytes, path);
  if (!parts.has("xl/workbook.xml") || parts.has("xl/workbook.bin")) return undefined;
  refuseOversized("xlsx", parts, path);
  const found = usualWorkbook(parts, sheets);
  // How slash dates read matters where a team's own sheet is converted; a log's days are days.
  return (
    found && {
      ...asking,
      file: basename(path),
      dateOrder: "month-first",
      sheetNames: found.names,
      sheets: found.sheets,
    }
  );
}

/** What the work answers, or why the file was refused, with the name that it has in the folder. */
export function answered<T>(
  { source, path, asking }: ReadJob,
  work: () => T,
): T | Extract<ReadAnswer, { is: "failed" }> {
  try {
    return work();
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure;
    const { notice } = failure;
    const named = notice.facts["file"] === path ? { ...notice, facts: { ...notice.facts, file: source } } : notice;
    return { is: "failed", why: sayHere(named, asking.language) };
  }
}
