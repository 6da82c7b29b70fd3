/** Takes a file from the disk as bytes, or says in one sentence why it cannot be had. */
import type { Stats } from "node:fs";
import { DISK, type Disk } from "./disk.ts";
import { LIMITS, megabytes } from "./limits.ts";
import { Refusal, refuse, systemCode } from "./refusal.ts";

/**
 * The bytes of a workbook on disk. The size is asked before anything is read, so that a huge file costs nothing.
 * Refuses a file that is missing, a folder, not readable, empty, or larger than the limit.
 */
export const takeFile = (path: string): Promise<Uint8Array> => takeOn(DISK, path);

/** The same on this disk. */
export async function takeOn(disk: Disk, path: string): Promise<Uint8Array> {
  const info = await disk.stat(path).catch((failure: unknown) => refuseReading(path, failure));
  refuseSize(info, path);
  return readAll(disk, path, info.size);
}

/** Refuses what is no file, an empty one, and one that is larger than the limit. */
export function refuseSize(info: Pick<Stats, "isDirectory" | "isFile" | "size">, path: string): void {
  if (info.isDirectory()) refuse("host/file-is-folder", { file: path });
  if (!info.isFile()) refuse("host/file-not-regular", { file: path });
  if (info.size === 0) refuse("host/file-empty", { file: path });
  if (info.size > LIMITS.fileBytes) {
    refuse("host/file-too-large", { file: path, size: megabytes(info.size), limit: megabytes(LIMITS.fileBytes) });
  }
}

/** Reads as much as was announced, so that a file that grows meanwhile cannot go past the limit. */
async function readAll(disk: Disk, path: string, size: number): Promise<Uint8Array> {
  try {
    const file = await disk.open(path, "r");
    try {
      const bytes = new Uint8Array(size);
      let filled = 0;
      while (filled < size) {
        const { bytesRead } = await file.read(bytes, filled, size - filled, filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return bytes.subarray(0, filled);
    } finally {
      await file.close();
    }
  } catch (failure) {
    return refuseReading(path, failure);
  }
}

/** Ends in a sentence whatever the disk said. A refusal goes on as it is. */
export function refuseReading(path: string, failure: unknown): never {
  if (failure instanceof Refusal) throw failure;
  switch (systemCode(failure)) {
    case "ENOENT":
    case "ENOTDIR":
    case "ENAMETOOLONG":
      return refuse("host/file-missing", { file: path });
    case "EACCES":
    case "EPERM":
      return refuse("host/file-not-allowed", { file: path });
    default:
      return refuse("host/file-unreadable", { file: path, reason: systemCode(failure) || "unknown" });
  }
}
