/**
 * `plt rollup` of folders of real .xlsx logs, in turn with merely opening the same files: several rounds, the middle of each figure and of
 * the ratios. A machine that is busy with other work moves the clock of both; the processor's time it hardly moves.
 */
import { linkSync, mkdirSync, rmSync } from "node:fs";
import { loadavg } from "node:os";
import { dirname, join, relative } from "node:path";
import { stateFile } from "../../rollup/state.ts";
import { makeLogs } from "./make-folder.ts";
import { opening, type Took } from "./opening.ts";
import { type Run, rolled } from "./rolled.ts";
import { middle } from "./timed.ts";

const SCHOOLS = 200;
const MEETINGS = 36;
const ROUNDS = 3;

/** Prints for each size: opening, collecting, the whole run, the run given again, memory. */
export async function measureFolders(folder: string, sizes: readonly number[]): Promise<void> {
  const logs = join(folder, "logs");
  const all = makeLogs(logs, Math.max(...sizes), SCHOOLS, MEETINGS);
  for (const size of sizes) {
    const some = join(folder, `logs-${size}`);
    const paths = linked(all.slice(0, size), logs, some);
    const out = join(folder, `district-${size}.xlsx`);
    const rounds: Round[] = [];
    for (let i = 0; i < ROUNDS; i++) rounds.push(await round(paths, some, out));
    process.stdout.write(`${size} logs, others at work ${(loadavg()[0] ?? 0).toFixed(1)}: ${told(rounds)}\n`);
  }
}

/** The first logs in a folder of their own. */
function linked(paths: readonly string[], from: string, to: string): readonly string[] {
  rmSync(to, { recursive: true, force: true });
  return paths.map((path) => {
    const place = join(to, relative(from, path));
    mkdirSync(dirname(place), { recursive: true });
    linkSync(path, place);
    return place;
  });
}

interface Round {
  readonly opened: Took;
  readonly first: Run;
  readonly again: Run;
}

async function round(paths: readonly string[], folder: string, out: string): Promise<Round> {
  rmSync(out, { force: true });
  rmSync(stateFile(out), { force: true });
  const opened = await opening(paths);
  const first = await rolled(folder, out);
  return { opened, first, again: await rolled(folder, out) };
}

function told(rounds: readonly Round[]): string {
  const of = (figure: (round: Round) => number, digits: number): string => middle(rounds.map(figure)).toFixed(digits);
  const ratio = (part: keyof Took): string =>
    of(({ opened, first }) => first.collecting[part] / Math.max(opened[part], 0.001), 2);
  return [
    `opening ${of(({ opened }) => opened.wall, 1)} s (processor ${of(({ opened }) => opened.processor, 1)} s)`,
    `collecting with the program's start ${of(({ first }) => first.collecting.wall, 1)} s (processor ${of(({ first }) => first.collecting.processor, 1)} s)`,
    `${ratio("wall")} x opening by the clock, ${ratio("processor")} x of the processor's time (aim 1.3)`,
    `with all pages ${of(({ first }) => first.whole, 1)} s`,
    `given again ${of(({ again }) => again.collecting.wall, 1)} s, with all pages ${of(({ again }) => again.whole, 1)} s`,
    `memory ${of(({ first }) => first.peakCollecting, 0)} MB, with all pages ${of(({ first }) => first.peak, 0)} MB`,
  ].join("; ");
}
