/** Puts a file on the disk whole or not at all: written beside its place, flushed, then renamed. */
import { randomBytes } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { DISK, type Disk } from "./disk.ts";
import { Refusal, refuse, systemCode } from "./refusal.ts";

/**
 * Writes the bytes as `path`, in place of what stood there. A reader sees the old file or the new one, never a part;
 * after a failure the old one is as it was and nothing is left beside it. The permissions of an old file are kept, and a
 * shortcut (symbolic link) still leads to the file it led to.
 */
export const putFile = (path: string, bytes: Uint8Array): Promise<void> => putOn(DISK, path, bytes, async () => {});

/** The same on this disk. `check` is asked right before the new file takes the old one's place, and may refuse. */
export async function putOn(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  check: (place: string) => Promise<void>,
): Promise<void> {
  const mode = await modeOf(disk, path);
  const place = await disk.realpath(path).catch(() => path);
  const beside = join(dirname(place), `.${basename(place).slice(0, 100)}.${randomBytes(4).toString("hex")}.new`);
  try {
    await writeThrough(disk, beside, bytes, mode);
    await check(place);
    await disk.rename(beside, place);
  } catch (failure) {
    await disk.rm(beside, { force: true }).catch(() => undefined);
    refuseWriting(path, failure);
  }
}

/** The permissions of the file that is there already; those of a new one where there is none. */
async function modeOf(disk: Disk, path: string): Promise<number> {
  const info = await disk.stat(path).catch((failure: unknown) => {
    if (systemCode(failure) === "ENOENT") return undefined;
    return refuseWriting(path, failure);
  });
  if (info?.isDirectory()) refuse("host/out-is-folder", { file: path });
  return info === undefined ? 0o644 : info.mode & 0o777;
}

async function writeThrough(disk: Disk, path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await disk.open(path, "wx", mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Ends in a sentence whatever the disk said. A refusal goes on as it is. */
export function refuseWriting(path: string, failure: unknown): never {
  if (failure instanceof Refusal) throw failure;
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
