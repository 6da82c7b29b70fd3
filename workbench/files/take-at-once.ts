/** Takes a file from the disk without letting anything else happen meanwhile: for a thread that has nothing else to do. */
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { refuseReading, refuseSize } from "./take-file.ts";

/** The same as `takeFile`, with the same refusals, at a tenth of its price: no turn around the threads that Node keeps for the disk. */
export function takeAtOnce(path: string): Uint8Array {
  try {
    // Looked at before it is opened: opening a pipe waits for whoever writes into it.
    const info = statSync(path);
    refuseSize(info, path);
    const file = openSync(path, "r");
    try {
      return readAll(file, info.size);
    } finally {
      closeSync(file);
    }
  } catch (failure) {
    return refuseReading(path, failure);
  }
}

function readAll(file: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const read = readSync(file, bytes, filled, size - filled, filled);
    if (read === 0) break;
    filled += read;
  }
  return bytes.subarray(0, filled);
}
