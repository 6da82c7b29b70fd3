/** The spreadsheets in a folder and its subfolders, in one order whatever the disk says. */
import { readdir, realpath, stat } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { refuse, systemCode } from "../files/refusal.ts";

const SPREADSHEETS = new Set([".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv"]);

/** What programs leave beside a file while it is open, and what is hidden. Example: `~$notes.xlsx`. */
const isLeftover = (name: string): boolean => name.startsWith("~$") || name.startsWith(".");

export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (info) => info.isDirectory(),
    () => false,
  );

/** Paths within the folder, with `/` between; what lies in `out` is not among them. Folders that lead elsewhere are not followed. */
export async function sourcesIn(folder: string, out: string): Promise<readonly string[]> {
  const skipped = await realpath(out).catch(() => out);
  const found: string[] = [];
  const walk = async (path: string): Promise<void> => {
    const entries = await readdir(path, { withFileTypes: true }).catch((failure: unknown) =>
      refuse("host/file-unreadable", { file: path, reason: systemCode(failure) || "unknown" }),
    );
    for (const entry of entries) {
      const full = join(path, entry.name);
      if (isLeftover(entry.name) || full === skipped) continue;
      if (entry.isDirectory()) await walk(full);
      else if (entry.isFile() && SPREADSHEETS.has(extname(entry.name).toLowerCase())) found.push(full);
    }
  };
  const root = await realpath(folder);
  await walk(root);
  return found.map((path) => relative(root, path).split(sep).join("/")).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
