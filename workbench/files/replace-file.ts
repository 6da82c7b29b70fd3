/** Puts a changed workbook in the place of the one that it was made from, unless somebody changed that one meanwhile. */
import { basename, dirname, join } from "node:path";
import { DISK, type Disk } from "./disk.ts";
import { putOn, refuseWriting } from "./put-file.ts";
import { refuse, systemCode } from "./refusal.ts";

/** So often another's mark is looked at, a pause apart (ten seconds); one that still stands then was left by a run that was killed. */
const MOST_LOOKS = 100;

/**
 * Like `putFile`, in place of a file that held `was` when it was read. Refused with `host/file-changed` where it holds something else by
 * now: nothing of what others saved is written over. Two of our own runs wait for each other. Between the last look and the renaming
 * another program could still save; no file system offers to forbid that.
 */
export const replaceFile = (path: string, was: Uint8Array, bytes: Uint8Array): Promise<void> =>
  replaceOn(DISK, path, was, bytes);

/** The same on this disk. */
export async function replaceOn(disk: Disk, path: string, was: Uint8Array, bytes: Uint8Array): Promise<void> {
  const place = await disk.realpath(path).catch(() => path);
  const mark = join(dirname(place), `.${basename(place).slice(0, 100)}.plt-busy`);
  await setMark(disk, path, mark);
  try {
    await putOn(disk, path, bytes, async () => {
      const now = await disk.readFile(place).catch(() => undefined);
      if (now === undefined || Buffer.compare(now, was) !== 0) refuse("host/file-changed", { file: path });
    });
  } finally {
    await disk.rm(mark, { force: true }).catch(() => undefined);
  }
}

/** Marks the file as being replaced, after whoever is at it now. */
async function setMark(disk: Disk, path: string, mark: string): Promise<void> {
  for (let looks = 0; ; looks++) {
    try {
      const file = await disk.open(mark, "wx");
      return await file.close();
    } catch (failure) {
      if (systemCode(failure) !== "EEXIST") refuseWriting(path, failure);
    }
    if (looks < MOST_LOOKS) await disk.pause();
    else await disk.rm(mark, { force: true }).catch((failure: unknown) => refuseWriting(path, failure));
  }
}
