/**
 * `npm run bench -- summaries [memory|folders] [FOLDER] [LOGS …]`: how long the pages of a district take, from extracts in memory and from folders of
 * real logs. Logs are made once in the folder, by default one of the system's for things that may go.
 */
import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureFolders } from "./summaries/folders.ts";
import { measureInMemory } from "./summaries/in-memory.ts";
import { isOpener, openAll } from "./summaries/opening.ts";

const SIZES = [300, 1_000, 3_000];

async function measure(): Promise<void> {
  const [what = "all", folder = join(tmpdir(), "plt-bench-summaries"), ...sizes] = process.argv.slice(2);
  mkdirSync(folder, { recursive: true });
  if (what !== "folders") await measureInMemory(folder);
  if (what !== "memory") await measureFolders(folder, sizes.length === 0 ? SIZES : sizes.map(Number));
}

if (isOpener()) openAll();
else await measure();
