/** Collects the logs of a folder: reads what is new or has changed, keeps what has not, and says what could not be read. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { type Command, type Day, needs } from "../../core/index.ts";
import type { Program } from "../../core/summaries/program.ts";
import type { Unread } from "../../core/summaries/school-figures.ts";
import type { Collected } from "../../core/summaries/team-figures.ts";
import { hostNotice } from "../../core/words/host-notice.ts";
import type { Closed } from "../bulk/sources.ts";
import { systemCode } from "../files/refusal.ts";
import type { Asking } from "../read.ts";
import { sayHere } from "../say.ts";
import { readInPool } from "./pool.ts";
import { type Kept, openState, type State } from "./state.ts";
import type { ThreadAnswer } from "./thread.ts";

const READ: Command = { type: "read" };
const { sheets } = needs(READ);
/** The tabs that a log can have. */
const OUR_SHEETS = sheets === "all" ? [] : sheets;

/** How a file ended: read now, kept from before, old figures kept because it cannot be read, never read, or without a log. */
export type Outcome = "read" | "kept" | "old" | "unread" | "none";

export interface Ended {
  readonly source: string;
  readonly outcome: Outcome;
  /** Why it could not be read, in a sentence; "" otherwise. */
  readonly why: string;
}

export interface Collection {
  /** In the order of the sources. */
  readonly ended: readonly Ended[];
  readonly unread: readonly Unread[];
  /** Names of the schools, in order; "" for teams that name none. */
  readonly schools: readonly string[];
  /** The teams of one school, read from the disk when they are asked for: memory holds one school at a time. */
  readonly teamsOf: (school: string) => readonly Collected[];
  /** What programs' workbooks keep, in the order of the sources. */
  readonly programs: readonly Program[];
  /** Lets go of the file that holds what was collected. */
  readonly close: () => void;
}

export interface Collecting {
  readonly folder: string;
  readonly sources: readonly string[];
  /** Subfolders that cannot be looked into: what was collected from them before is kept as old. */
  readonly closed: readonly Closed[];
  /** Where what was collected is kept. */
  readonly state: string;
  readonly asking: Asking;
  /** The program of a reading thread. */
  readonly program: URL;
  readonly seconds: number;
  readonly progress: (ended: Ended, done: number, all: number) => void;
}

/** Reads, keeps and tells. What was read is on the disk before the next file ends, so that a run can be stopped at any point. */
export async function collect(collecting: Collecting): Promise<Collection> {
  const { asking, closed } = collecting;
  const state = await openState(collecting.state);
  const behind = [...state.kept.keys()].filter((known) => closed.some(({ source }) => known.startsWith(`${source}/`)));
  const logs = [...collecting.sources, ...behind];
  const sources = [...logs, ...closed.map(({ source }) => source)];
  const marks = new Map(sources.map((source) => [source, markOf(join(collecting.folder, source))]));
  const ended = new Map<string, Ended>();
  const tell = (one: Ended): void => {
    ended.set(one.source, one);
    collecting.progress(one, ended.size, sources.length);
  };
  const isGood = (source: string): boolean =>
    isStillGood(state.kept.get(source), marks.get(source) ?? "", asking.today);
  const changed = logs.filter((source) => !isGood(source));
  for (const { source, reason } of closed) {
    const why = sayHere(
      hostNotice("error", NOT_ALLOWED.includes(reason) ? "host/file-not-allowed" : "host/file-unreadable", {
        file: source,
        reason,
      }),
      asking.language,
    );
    tell({ source, outcome: "unread", why });
  }
  for (const source of logs.filter(isGood)) {
    const { school = null, program = false } = state.kept.get(source) ?? {};
    tell({ source, outcome: school === null && !program ? "none" : "kept", why: "" });
  }
  const jobs = changed.map((source) => ({ source, path: join(collecting.folder, source), asking }));
  await readInPool(jobs, { ...collecting, sheets: OUR_SHEETS }, ({ source }, answer) => {
    const before = state.kept.get(source);
    if (answer.is !== "failed") keepAnswer(state, source, marks.get(source) ?? "", asking.today, answer);
    tell(endOf(source, answer, before));
  });
  state.tidy(sources);
  return collectionOf(sources, ended, state);
}

const NOT_ALLOWED = ["EACCES", "EPERM"];

const isStillGood = (kept: Kept | undefined, mark: string, today: Day): boolean =>
  kept !== undefined &&
  kept.mark === mark &&
  mark !== "" &&
  kept.taken <= today &&
  (kept.until === "" || today < kept.until);

function keepAnswer(
  state: State,
  source: string,
  mark: string,
  taken: Day,
  answer: Exclude<ThreadAnswer, { is: "failed" }>,
): void {
  const line = { source, mark, taken, until: "", school: null, program: answer.is === "program" };
  if (answer.is === "none") state.keep(line, "null");
  else if (answer.is === "program") state.keep(line, answer.json);
  else state.keep({ ...line, until: answer.until, school: answer.school }, answer.json);
}

function endOf(source: string, answer: ThreadAnswer, before: Kept | undefined): Ended {
  if (answer.is !== "failed") return { source, outcome: answer.is === "none" ? "none" : "read", why: "" };
  const hasOld = before !== undefined && (before.school !== null || before.program);
  return { source, outcome: hasOld ? "old" : "unread", why: answer.why };
}

function collectionOf(sources: readonly string[], ended: ReadonlyMap<string, Ended>, state: State): Collection {
  const kept = sources.flatMap((source) => state.kept.get(source) ?? []);
  const bySchool = new Map<string, Kept[]>();
  for (const one of kept) {
    if (one.school === null || ended.get(one.source)?.outcome === "none") continue;
    const teams = bySchool.get(one.school);
    if (teams) teams.push(one);
    else bySchool.set(one.school, [one]);
  }
  const list = sources.flatMap((source) => ended.get(source) ?? []);
  return {
    ended: list,
    unread: list.filter(({ outcome }) => outcome === "unread").map(({ source, why }) => ({ source, why })),
    schools: [...bySchool.keys()].sort((a, b) => (a < b ? -1 : 1)),
    programs: state.programsAt(kept.filter(({ program }) => program)),
    teamsOf: (school) => {
      const lines = bySchool.get(school) ?? [];
      const extracts = state.extractsAt(lines);
      return lines.flatMap(({ source, taken }, i) => {
        const extract = extracts[i];
        const end = ended.get(source);
        return extract ? [{ extract, source, taken, old: end?.outcome === "old" ? end.why : "" }] : [];
      });
    },
    close: state.close,
  };
}

/** A mark of a file's size and age; "" where it cannot be looked at. */
function markOf(path: string): string {
  try {
    const { size, mtimeMs } = statSync(path);
    return `${size}-${mtimeMs}`;
  } catch (failure) {
    if (systemCode(failure) !== "") return "";
    throw failure;
  }
}
