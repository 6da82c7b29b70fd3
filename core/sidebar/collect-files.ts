/** Collects chosen files one after the other, and has them kept a few at a time, so that a stop or a failure loses little. */
import { ask } from "./ask.ts";
import type { Bridge } from "./bridge.ts";
import type { ReadsFiles } from "./chosen-file.ts";
import { keepLooked, type Looked, type Totals } from "./keep-files.ts";
import { pathOf, type Registered, teamNamed, teamOfFile } from "./match-file.ts";
import type { Trouble } from "./problem.tsx";

/** So many are kept with one command. */
const AT_ONCE = 8;

export interface Progress {
  /** How many were looked at before this one, and how many there are. */
  readonly done: number;
  readonly all: number;
  readonly file: string;
}

export interface Ended extends Totals {
  readonly unread: readonly UnreadFile[];
  /** Files that were not looked at. */
  readonly left: number;
  /** Why it ended before its end; null where it did not. */
  readonly trouble: Trouble | null;
}

export interface UnreadFile {
  readonly file: string;
  readonly why: Exclude<Looked["found"], "same" | { is: "log" }>["is"];
}

export interface Collecting {
  readonly files: readonly File[];
  readonly reads: ReadsFiles;
  readonly bridge: Pick<Bridge, "send" | "freshId" | "now">;
  readonly progress: (at: Progress) => void;
  /** Asked before each file. */
  readonly isStopped: () => boolean;
}

/** A file that Excel keeps for itself while another is open begins with `~$`. */
const isLog = (file: File): boolean => /\.xls[xm]$/i.test(file.name) && !file.name.startsWith("~$");

/** The workbooks among chosen files, by their paths. */
export const logsAmong = (files: readonly File[]): readonly File[] =>
  files.filter(isLog).sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));

const NOTHING: Totals = { read: 0, same: 0, added: 0 };

/** Collects them; never rejects. What was kept until a failure stays kept. */
export async function collectFiles(collecting: Collecting): Promise<Ended> {
  const { files, bridge } = collecting;
  // With nothing taken the register is made ready: every row of it has an id from here on.
  const ready = await ask(bridge, { type: "collect", id: bridge.freshId(), taken: [] }, "collected");
  const known = ready.is === "done" ? await ask(bridge, { type: "registered" }, "registered") : ready;
  if (known.is !== "done") return { ...NOTHING, unread: [], left: files.length, trouble: known };
  return lookAtAll(collecting, known.reply.teams);
}

async function lookAtAll(collecting: Collecting, teams: readonly Registered[]): Promise<Ended> {
  const { files, progress, isStopped } = collecting;
  const unread: UnreadFile[] = [];
  let totals = NOTHING;
  for (let first = 0; first < files.length; first += AT_ONCE) {
    const looked: Looked[] = [];
    let trouble: Trouble | null = null;
    for (const [i, file] of files.slice(first, first + AT_ONCE).entries()) {
      if (isStopped() || trouble) break;
      progress({ done: first + i, all: files.length, file: pathOf(file) });
      const one = await lookAt(file, teams, collecting.reads).catch(troubleIn);
      if ("message" in one) trouble = one;
      else looked.push(one);
    }
    for (const { file, found } of looked) {
      if (found !== "same" && found.is !== "log") unread.push({ file: pathOf(file), why: found.is });
    }
    const kept = await keepLooked(looked, collecting);
    if (kept.is !== "done") return { ...totals, unread, left: files.length - first, trouble: kept };
    totals = sumOf(totals, kept.totals);
    const left = files.length - first - looked.length;
    if (trouble || (isStopped() && left > 0)) return { ...totals, unread, left, trouble };
  }
  return { ...totals, unread, left: 0, trouble: null };
}

const sumOf = (a: Totals, b: Totals): Totals => ({
  read: a.read + b.read,
  same: a.same + b.same,
  added: a.added + b.added,
});

const troubleIn = (error: unknown): Trouble & { readonly message: string } => ({
  is: "unreached",
  message: error instanceof Error ? error.message : "",
});

/** What the file holds, and whose it is as far as the register tells. A file that has not changed is not opened. */
async function lookAt(file: File, teams: readonly Registered[], reads: ReadsFiles): Promise<Looked> {
  const linked = teamOfFile(file, teams);
  if (linked?.state === "read" && reads.isSame(file, linked.mark))
    return { file, source: linked.source, found: "same" };
  const found = await reads.read(file);
  const team = linked ?? (found.is === "log" ? teamNamed(found.extract.team, teams) : undefined);
  return { file, source: team?.source ?? "", found };
}
