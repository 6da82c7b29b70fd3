/** Collects the logs of a folder: reads what is new or has changed, keeps what has not, and says what could not be read. */
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Day } from "../../core/index.ts";
import type { Extract } from "../../core/summaries/extract.ts";
import type { Program } from "../../core/summaries/program.ts";
import type { Unread } from "../../core/summaries/school-figures.ts";
import type { Collected } from "../../core/summaries/team-figures.ts";
import { systemCode } from "../files/refusal.ts";
import type { Asking } from "../read.ts";
import { type PoolAnswer, readInPool } from "./pool.ts";
import { extractsAt, type Kept, keep, keptIn, programsAt, tidy } from "./state.ts";

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
  readonly teamsOf: (school: string) => Promise<readonly Collected[]>;
  /** What programs' workbooks keep, in the order of the sources. */
  readonly programs: readonly Program[];
}

export interface Collecting {
  readonly folder: string;
  readonly sources: readonly string[];
  /** Where what was collected is kept. */
  readonly state: string;
  readonly asking: Asking;
  readonly program: string;
  readonly seconds: number;
  readonly progress: (ended: Ended, done: number, all: number) => void;
}

/** Reads, keeps and tells. What was read is on the disk before the next file ends, so that a run can be stopped at any point. */
export async function collect(collecting: Collecting): Promise<Collection> {
  const { sources, state, asking } = collecting;
  const before = await keptIn(state);
  const marks = new Map<string, string>();
  for (const source of sources) marks.set(source, await markOf(join(collecting.folder, source)));
  const ended = new Map<string, Ended>();
  const tell = (one: Ended): void => {
    ended.set(one.source, one);
    collecting.progress(one, ended.size, sources.length);
  };
  const isGood = (source: string): boolean => isStillGood(before.get(source), marks.get(source) ?? "", asking.today);
  for (const source of sources.filter(isGood)) {
    const { school = null, program = false } = before.get(source) ?? {};
    tell({ source, outcome: school === null && !program ? "none" : "kept", why: "" });
  }
  const jobs = sources
    .filter((source) => !isGood(source))
    .map((source) => ({ source, path: join(collecting.folder, source), asking }));
  await readInPool(jobs, collecting, async ({ source }, answer) => {
    if (answer.is !== "failed") await keepAnswer(state, source, marks.get(source) ?? "", asking.today, answer);
    tell(endOf(source, answer, before.get(source)));
  });
  return collectionOf(sources, ended, state);
}

const isStillGood = (kept: Kept | undefined, mark: string, today: Day): boolean =>
  kept !== undefined &&
  kept.mark === mark &&
  mark !== "" &&
  kept.taken <= today &&
  (kept.until === "" || today < kept.until);

function keepAnswer(
  state: string,
  source: string,
  mark: string,
  today: Day,
  answer: Exclude<PoolAnswer, { is: "failed" }>,
): Promise<void> {
  const line = { source, mark, taken: today, until: "", school: null, program: answer.is === "program" };
  if (answer.is === "none") return keep(state, line, "null");
  if (answer.is === "program") return keep(state, line, answer.json);
  const { team, meetings } = JSON.parse(answer.json) as Extract;
  const until = meetings.find(({ day }) => day > today)?.day ?? "";
  return keep(state, { ...line, until, school: team.school }, answer.json);
}

function endOf(source: string, answer: PoolAnswer, before: Kept | undefined): Ended {
  if (answer.is !== "failed") return { source, outcome: answer.is === "none" ? "none" : "read", why: "" };
  const hasOld = before !== undefined && (before.school !== null || before.program);
  return { source, outcome: hasOld ? "old" : "unread", why: answer.why };
}

async function collectionOf(
  sources: readonly string[],
  ended: ReadonlyMap<string, Ended>,
  state: string,
): Promise<Collection> {
  const all = await keptIn(state);
  const live = sources.flatMap((source) => all.get(source) ?? []);
  if (live.length > 0) await tidy(state, live);
  const kept = await keptIn(state);
  const bySchool = new Map<string, Kept[]>();
  for (const source of sources) {
    const one = kept.get(source);
    if (!one || one.school === null || ended.get(source)?.outcome === "none") continue;
    bySchool.set(one.school, [...(bySchool.get(one.school) ?? []), one]);
  }
  const programs = sources.flatMap((source) => kept.get(source) ?? []).filter(({ program }) => program);
  const list = sources.flatMap((source) => ended.get(source) ?? []);
  return {
    ended: list,
    unread: list.filter(({ outcome }) => outcome === "unread").map(({ source, why }) => ({ source, why })),
    schools: [...bySchool.keys()].sort((a, b) => (a < b ? -1 : 1)),
    programs: await programsAt(state, programs),
    teamsOf: async (school) => {
      const lines = bySchool.get(school) ?? [];
      const extracts = await extractsAt(state, lines);
      return lines.flatMap(({ source, taken }, i) => {
        const extract = extracts[i];
        const end = ended.get(source);
        return extract ? [{ extract, source, taken, old: end?.outcome === "old" ? end.why : "" }] : [];
      });
    },
  };
}

/** A mark of a file's size and age; "" where it cannot be looked at. */
async function markOf(path: string): Promise<string> {
  try {
    const { size, mtimeMs } = await stat(path);
    return `${size}-${mtimeMs}`;
  } catch (failure) {
    if (systemCode(failure) !== "") return "";
    throw failure;
  }
}
