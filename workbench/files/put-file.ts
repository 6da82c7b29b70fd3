/** Puts a file on the disk whole or not at all: written beside its place, flushed, then renamed. */
import { randomBytes } from "node:crypto";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { refuse, systemCode } from "./refusal.ts";

/**
 * Writes the bytes as `path`, in place of what stood there. A reader sees the old file or the new one, never a part;
 * after a failure the old one is as it was and nothing is left beside it. The permissions of an old file are kept, and a
 * shortcut (symbolic link) still leads to the file it led to.
 */
export async function putFile(path: string, bytes: Uint8Array): Promise<void> {
  const mode = await modeOf(path);
  const place = await realpath(path).catch(() => path);
  const beside = join(dirname(place), `.${basename(place).slice(0, 100)}.${randomBytes(4).toString("hex")}.new`);
  try {
    await writeThrough(beside, bytes, mode);
    await rename(beside, place);
  } catch (failure) {
    await rm(beside, { force: true });
    refuseWriting(path, failure);
  }
}

/** The permissions of the file that is there already; those of a new one where there is none. */
async function modeOf(path: string): Promise<number> {
  const info = await stat(path).catch((failure: unknown) => {
    if (systemCode(failure) === "ENOENT") return undefined;
    return refuseWriting(path, failure);
  });
  if (info?.isDirectory()) refuse("host/out-is-folder", { file: path });
  return info === undefined ? 0o644 : info.mode & 0o777;
}

async function writeThrough(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, "wx", mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

function refuseWriting(path: string, failure: unknown): never {
  switch (systemCode(failure)) {
    case "ENOENT":
    case "ENOTDIR":
      return refuse("host/out-folder-missing", { folder: dirname(path) });
    case "EISDIR":
      return refuse("host/out-is-folder", { file: path });
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return refuse("host/out-not-allowed", { file: path });
    case "ENOSPC":
    case "EDQUOT":
      return refuse("host/disk-full", { file: path });
    default:
      return refuse("host/not-written", { file: path, reason: systemCode(failure) || "unknown" });
  }
}
