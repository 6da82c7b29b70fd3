/** A folder of real .xlsx logs, by school, made once and used again by later measurements. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bytesOfLog } from "./made-book.ts";
import { madeLog } from "./made-log.ts";

/** Makes so many logs in `folder`, or leaves them as they are where they are there; answers their paths. */
export function makeLogs(folder: string, logs: number, schools: number, meetings: number): readonly string[] {
  const paths = Array.from({ length: logs }, (_, i) =>
    join(folder, `school ${(i % schools) + 1}`, `team ${String(i + 1).padStart(4, "0")}.xlsx`),
  );
  const isMade = existsSync(folder) && readdirSync(folder, { recursive: true }).length >= logs;
  if (isMade && paths.every((path) => existsSync(path))) return paths;
  paths.forEach((path, i) => {
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, bytesOfLog(madeLog(i, schools, meetings)));
  });
  return paths;
}
