/** Keeps what is built as new as its sources: the `plt` launcher and the tests ask here before they use anything in `dist/`. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @typedef {"gas" | "office-addin" | "workbench"} Part */

/**
 * What each part of the build is made from.
 * @type {Readonly<Record<Part, readonly string[]>>}
 */
export const SOURCES = {
  gas: ["core", "gas", "manifests", "workbench/build", "package-lock.json"],
  "office-addin": ["core", "office-addin", "manifests", "workbench/build", "package-lock.json"],
  workbench: ["core", "workbench", "package-lock.json"],
};

/** Nothing is built from these, and a converted sample must not make the build look old. */
const NOT_BUILT_FROM = ["samples", "bench"];

/**
 * @param {string} path
 * @param {{ files: number, time: number }} found
 */
function newest(path, found) {
  const info = statSync(path, { throwIfNoEntry: false });
  if (info === undefined) return;
  if (info.isDirectory()) {
    for (const name of readdirSync(path)) if (!NOT_BUILT_FROM.includes(name)) newest(join(path, name), found);
    return;
  }
  found.files += 1;
  found.time = Math.max(found.time, info.mtimeMs);
}

/**
 * Number of files a part is made from and the time of the newest, as one text: equal means nothing changed.
 * @param {Part} part
 */
export function stampOf(part) {
  const found = { files: 0, time: 0 };
  for (const source of SOURCES[part]) newest(join(root, source), found);
  return `${found.files} files, ${found.time}`;
}

/**
 * Where a finished build leaves its stamp.
 * @param {Part} part
 */
export const stampFile = (part) => join(root, "dist", part, ".built");

/**
 * True where the part was never built or its sources changed since.
 * @param {Part} part
 */
export const isStale = (part) =>
  !existsSync(stampFile(part)) || readFileSync(stampFile(part), "utf8") !== stampOf(part);

/**
 * Builds those of the parts that are stale. Answers what the build said where it failed, and "" where all is well.
 * @param {readonly Part[]} parts
 */
export function ensureBuilt(parts) {
  const stale = parts.filter(isStale);
  if (stale.length === 0) return "";
  const program = [join(root, "workbench", "run-ts.mjs"), "workbench/build/build.ts", "--quiet", ...stale];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { cwd: root, encoding: "utf8" });
  return status === 0 ? "" : `${stdout}${stderr}`.trim();
}
