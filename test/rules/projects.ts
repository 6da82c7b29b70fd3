/** Which sources the compiler sees: those in folders that a tsconfig below the root's references covers. */
import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { ROOT, readText, type Violation } from "./source.ts";

interface Project {
  readonly files?: readonly string[];
  readonly include?: readonly string[];
  readonly references?: readonly { readonly path: string }[];
}

/** The project files that a build of the whole reaches, by their paths. */
export function reachedProjects(from: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(from)) return seen;
  seen.add(from);
  const { references = [] } = JSON.parse(readText(from)) as Project;
  for (const { path } of references) {
    const target = posix.join(posix.dirname(from), path);
    reachedProjects(target.endsWith(".json") ? target : `${target}/tsconfig.json`, seen);
  }
  return seen;
}

/** The nearest project file at or above a source. */
function nearestProject(path: string): string {
  const folder = posix.dirname(path);
  const here = folder === "." ? "tsconfig.json" : `${folder}/tsconfig.json`;
  return folder === "." || existsSync(join(ROOT, here)) ? here : nearestProject(folder);
}

/** Sources whose project no build reaches: nothing would be said about their mistakes. */
export const uncompiled = (paths: readonly string[], reached: ReadonlySet<string>): readonly Violation[] =>
  paths.filter((path) => !reached.has(nearestProject(path))).map((path) => `${path} is in no compiled project`);
