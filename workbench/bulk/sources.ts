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

/** A subfolder that cannot be looked into, and the system's short name of the reason. */
export interface Closed {
  readonly source: string;
  readonly reason: string;
}

/** Paths within the folder, with `/` between; what lies in `out` is not among them. Refuses where a subfolder cannot be looked into. */
export async function sourcesIn(folder: string, out: string): Promise<readonly string[]> {
  const { files, closed } = await filesAndClosed(folder, out);
  const [first] = closed;
  if (first) refuse("host/file-unreadable", { file: join(folder, first.source), reason: first.reason });
  return files;
}

/** The same, with the subfolders that cannot be looked into named beside. Folders that lead elsewhere are not followed. */
export async function filesAndClosed(
  folder: string,
  out: string,
): Promise<{ readonly files: readonly string[]; readonly closed: readonly Closed[] }> {
  const skipped = await realpath(out).catch(() => out);
  const root = await realpath(folder);
  const within = (path: string): string => relative(root, path).split(sep).join("/");
  const found: string[] = [];
  const closed: Closed[] = [];
  const walk = async (path: string): Promise<void> => {
    const entries = await readdir(path, { withFileTypes: true }).catch((failure: unknown) => {
      const reason = systemCode(failure) || "unknown";
      if (path === root) refuse("host/file-unreadable", { file: folder, reason });
      closed.push({ source: within(path), reason });
      return [];
    });
    for (const entry of entries) {
      const full = join(path, entry.name);
      if (isLeftover(entry.name) || full === skipped) continue;
      if (entry.isDirectory()) await walk(full);
      else if (entry.isFile() && SPREADSHEETS.has(extname(entry.name).toLowerCase())) found.push(full);
    }
  };
  await walk(root);
  return { files: found.map(within).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)), closed };
}
