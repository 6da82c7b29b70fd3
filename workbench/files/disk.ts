/** What files are taken and put with: the computer's own disk, or one that fails on purpose. */
import * as fs from "node:fs/promises";

/** The members that are used, under the names that Node gives them; and a short pause while another program is at work. */
export type Disk = Pick<typeof fs, "open" | "readFile" | "realpath" | "rename" | "rm" | "stat"> & {
  readonly pause: () => Promise<void>;
};

const PAUSE_MILLISECONDS = 100;

export const DISK: Disk = {
  open: fs.open,
  readFile: fs.readFile,
  realpath: fs.realpath,
  rename: fs.rename,
  rm: fs.rm,
  stat: fs.stat,
  pause: () => new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS)),
};
