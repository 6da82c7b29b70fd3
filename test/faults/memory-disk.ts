/** A disk in memory, on which every call can be watched: it may fail before or after it is done, stop for good, or let somebody else save. */
import type { Disk } from "../../workbench/files/disk.ts";

/** Files by their paths, shared by all that work on the disk. */
export type Files = Map<string, Uint8Array>;

/** Called around each call; `when` tells on which side. Throw a DiskFailure to fail there. */
export type OnDisk = (call: string, index: number, when: "before" | "after") => void | Promise<void>;

/** What a disk says, by the system's short name. */
export class DiskFailure extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** The process is gone: nothing that it still wanted to do happens. */
export class Killed extends Error {}

const missing = (): never => {
  throw new DiskFailure("ENOENT");
};

/** The disk as one process sees it. */
export function memoryDisk(files: Files, watch: OnDisk): Disk {
  let calls = 0;
  let killed: Killed | undefined;
  const step = async <T>(call: string, act: () => T): Promise<T> => {
    if (killed) throw killed;
    const index = calls++;
    try {
      await watch(call, index, "before");
      const answer = act();
      await watch(call, index, "after");
      return answer;
    } catch (failure) {
      if (failure instanceof Killed) killed = failure;
      throw failure;
    }
  };
  const disk = {
    stat: (path: string) =>
      step("stat", () => {
        const size = (files.get(path) ?? missing()).length;
        return { size, mode: 0o644, isFile: () => true, isDirectory: () => false };
      }),
    realpath: (path: string) => step("realpath", () => (files.has(path) ? path : missing())),
    readFile: (path: string) => step("readFile", () => files.get(path) ?? missing()),
    rename: (from: string, to: string) =>
      step("rename", () => {
        files.set(to, files.get(from) ?? missing());
        files.delete(from);
      }),
    rm: (path: string) => step("rm", () => void files.delete(path)),
    pause: () => step("pause", () => undefined),
    open: (path: string, flags: string) => step(`open ${flags}`, () => openIn(files, path, flags, step)),
  };
  // Only what is used is built; the compiler cannot know that of Node's many ways to call it.
  return disk as unknown as Disk;
}

type Step = <T>(call: string, act: () => T) => Promise<T>;

function openIn(files: Files, path: string, flags: string, step: Step) {
  if (flags === "wx" && files.has(path)) throw new DiskFailure("EEXIST");
  if (flags !== "r") files.set(path, new Uint8Array());
  // Whoever has a file open goes on reading it when another takes its place.
  const open = files.get(path) ?? missing();
  return {
    read: (into: Uint8Array, at: number, length: number, from: number) =>
      step("read", () => {
        const part = open.subarray(from, from + length);
        into.set(part, at);
        return { bytesRead: part.length };
      }),
    writeFile: async (bytes: Uint8Array) => {
      await step("write the first half", () => void files.set(path, bytes.slice(0, bytes.length / 2)));
      await step("write the rest", () => void files.set(path, bytes));
    },
    sync: () => step("sync", () => undefined),
    close: () => step("close", () => undefined),
  };
}
