/** One run of the built `plt rollup`, watched from outside: time by the clock, the processor's time of all its threads, and memory. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TODAY } from "./made-log.ts";
import type { Took } from "./opening.ts";

export interface Run {
  /** The whole run, and how much of it until the first page was begun: all logs were read by then. The program's start is in both. */
  readonly whole: number;
  readonly collecting: Took;
  /** The most memory that the process had until then and in the whole run, in MB; 0 where the system does not tell. */
  readonly peakCollecting: number;
  readonly peak: number;
}

const MB = 1024;
const TICKS_A_SECOND = 100;

/** Runs it as a person starts it, with what an earlier run left or without. */
export function rolled(folder: string, out: string): Promise<Run> {
  const start = performance.now();
  const since = (): number => (performance.now() - start) / 1000;
  const program = join("dist", "workbench", "plt.mjs");
  const words = [program, "rollup", folder, "--out", out, "--today", TODAY, "--language", "en"];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "ignore", "pipe"] });
  const pid = child.pid ?? 0;
  let peak = 0;
  let collecting: Took = { wall: 0, processor: 0 };
  let peakCollecting = 0;
  child.stderr.on("data", (chunk: Buffer) => {
    if (!chunk.toString().includes("Drawing the pages")) return;
    collecting = { wall: since(), processor: processorOf(pid) };
    peakCollecting = peakOf(pid);
  });
  const look = setInterval(() => {
    peak = Math.max(peak, peakOf(pid));
  }, 100);
  return new Promise((resolve, reject) => {
    child.on("exit", (code) => {
      clearInterval(look);
      if (code === 0) resolve({ whole: since(), collecting, peakCollecting, peak });
      else reject(new Error(`plt rollup ended with ${code}.`));
    });
  });
}

/** What the system tells of a process; "" where it does not. */
function told(pid: number, what: "status" | "stat"): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, "utf8");
  } catch {
    return "";
  }
}

/** The high-water mark of a process's memory, in MB. */
const peakOf = (pid: number): number => Number(/VmHWM:\s+(\d+)/.exec(told(pid, "status"))?.[1] ?? 0) / MB;

/** Seconds of the processor's time so far, of all threads. The numbers come after the program's name, which may hold spaces. */
function processorOf(pid: number): number {
  const numbers = told(pid, "stat").replace(/^.*\)/, "").trim().split(" ");
  return (Number(numbers[11] ?? 0) + Number(numbers[12] ?? 0)) / TICKS_A_SECOND;
}
