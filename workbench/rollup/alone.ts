/** One run at a time on what is kept beside a workbook: two that tidy one file would read each other's lines. */
import { readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";
import { refuseWriting } from "../files/put-file.ts";
import { refuse, systemCode } from "../files/refusal.ts";

/** Beside `.district.plt-rollup.jsonl` it is `.district.plt-rollup.lock`. */
export const lockFile = (state: string): string => state.replace(/\.jsonl$/, ".lock");

/**
 * Does the work while no other run of the same workbook does. Refuses, with the file that says so, while another one is at work; what a run
 * that was killed left behind holds nobody up. `out` is what a person called the workbook.
 */
export async function alone<Done>(out: string, state: string, work: () => Promise<Done>): Promise<Done> {
  const lock = lockFile(state);
  if (!(await put(lock, out))) {
    if (await staysHeld(lock)) refuse("host/rollup-runs", { file: out, lock });
    await rm(lock, { force: true });
    if (!(await put(lock, out))) refuse("host/rollup-runs", { file: out, lock });
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/** False where one is there already. */
async function put(lock: string, out: string): Promise<boolean> {
  try {
    await writeFile(lock, `${process.pid} ${hostname()}`, { flag: "wx" });
    return true;
  } catch (failure) {
    return systemCode(failure) === "EEXIST" ? false : refuseWriting(out, failure);
  }
}

/** A run that is being killed is still listed for a moment: it is looked at again before anybody is sent away. */
const LOOKS = 4;
const MILLISECONDS_BETWEEN = 250;

async function staysHeld(lock: string): Promise<boolean> {
  for (let look = 1; await isHeld(lock); look++) {
    if (look === LOOKS) return true;
    await setTimeout(MILLISECONDS_BETWEEN);
  }
  return false;
}

/** True while the run that put it is at work; of another computer's run nobody here can tell, so that it counts. */
async function isHeld(lock: string): Promise<boolean> {
  const text = await readFile(lock, "utf8").catch(() => "");
  const [, id = "", computer = ""] = /^(\d+) (.+)$/.exec(text) ?? [];
  if (id === "") return false;
  if (computer !== hostname()) return true;
  try {
    process.kill(Number(id), 0);
    return true;
  } catch (failure) {
    return systemCode(failure) === "EPERM";
  }
}
