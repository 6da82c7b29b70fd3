/** The project's own files as the house rules see them: text, syntax tree, and the line of anything found in it. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "@swc/core";

export const ROOT = join(__dirname, "..", "..");

/** Any node of a syntax tree; its parts are looked at by name. */
export interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

/** One source file. `path` is relative to the clone, with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly nodes: readonly Placed[];
}

/** A node with the line that it begins on (from 1), how many lines it spans, and the nodes around it, the nearest first. */
export interface Placed {
  readonly node: Node;
  readonly line: number;
  readonly lastLine: number;
  readonly around: readonly Node[];
}

/** What breaks a rule, and where: `core/run.ts:12 …`. */
export type Violation = string;

/** All files below a folder with one of these endings, in order; dependencies and built files left out. */
export function filesUnder(folder: string, endings: readonly string[]): readonly string[] {
  const skipped = ["node_modules", "dist", ".cache", ".git"];
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !skipped.includes(name))
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesUnder(path, endings);
      return endings.some((ending) => path.endsWith(ending)) ? [path] : [];
    })
    .sort();
}

export const readText = (path: string): string => readFileSync(join(ROOT, path), "utf8");
export const sizeOf = (path: string): number => statSync(join(ROOT, path)).size;

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

const spanOf = ({ span }: Node): { readonly start: number; readonly end: number } | undefined =>
  span as { start: number; end: number } | undefined;

/** Byte offsets, as the parser gives them, to lines. */
function lineFinder(text: string): (byte: number) => number {
  const bytes = Buffer.from(text);
  const ends = [...bytes.entries()].flatMap(([at, byte]) => (byte === 10 ? [at] : []));
  return (byte) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < byte) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

function collect(value: unknown, around: readonly Node[], lineAt: (byte: number) => number, into: Placed[]): void {
  if (Array.isArray(value)) {
    for (const each of value) collect(each, around, lineAt, into);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const inside = isNode(value) ? [value, ...around] : around;
  const span = isNode(value) ? spanOf(value) : undefined;
  if (isNode(value) && span !== undefined) {
    into.push({ node: value, line: lineAt(span.start - 2), lastLine: lineAt(span.end - 2), around });
  }
  for (const part of Object.values(value)) collect(part, inside, lineAt, into);
}

/** A source from its text; planted violations are made with it. */
export function sourceOf(path: string, text: string): Source {
  // The first statement fixes where the parser begins to count: offsets are from 1, and the semicolon takes one.
  const tree = parseSync(`;${text.replace(/^#!/, "//")}`, {
    syntax: "typescript",
    tsx: path.endsWith("x"),
    target: "es2022",
  });
  const nodes: Placed[] = [];
  collect(tree.body.slice(1), [], lineFinder(text), nodes);
  return { path, text, nodes };
}

/** Every TypeScript source below these folders. Throws where there is none: a guard that looked at nothing is no guard. */
export function sourcesUnder(...folders: readonly string[]): readonly Source[] {
  const paths = folders
    .flatMap((folder) => filesUnder(folder, [".ts", ".tsx"]))
    .filter((path) => !path.endsWith(".d.ts"));
  if (paths.length === 0) throw new Error(`No sources were seen under ${folders.join(", ")}.`);
  return paths.map((path) => sourceOf(path, readText(path)));
}

export const PRODUCT = ["core", "gas", "office-addin", "workbench"] as const;
