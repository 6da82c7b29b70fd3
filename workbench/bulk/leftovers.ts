/** Files that a run which was killed had begun to write beside their places. */
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** How `putFile` calls a file until it is whole. Example: `.notes - PLT log.xlsx.e351706f.new`. */
const BEGUN = /^\..+\.[0-9a-f]{8}\.new$/;

/** Takes them away, in all folders below. Nothing else may be writing there. */
export async function clearLeftovers(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await clearLeftovers(path);
    else if (BEGUN.test(entry.name)) await rm(path, { force: true });
  }
}
