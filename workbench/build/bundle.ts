/** How every part is bundled: one entry file in, script and styles out, or a sentence that says which file is missing. */
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { type BuildOptions, build } from "esbuild";

/** The folder of the clone; every program of the build runs there. */
export const ROOT = process.cwd();

/** What one entry became: its script, its styles ("" where it has none) and the names that it exports. */
export interface Bundle {
  readonly script: string;
  readonly styles: string;
  readonly exports: readonly string[];
}

/** A person's mistake while building: the message says which file and what to do, and needs no stack trace. */
export class BuildProblem extends Error {}

/** The full path of a source file. Throws a BuildProblem that names the file where it does not exist. */
export function sourceFile(path: string): string {
  const full = join(ROOT, path);
  if (!existsSync(full)) throw new BuildProblem(`${path} is missing; the build starts from it.`);
  return full;
}

/** Settings that all bundles share: small, ASCII only, and the JSX of Preact. */
export const SHARED: BuildOptions = {
  bundle: true,
  minify: true,
  charset: "ascii",
  legalComments: "none",
  jsx: "automatic",
  jsxImportSource: "preact",
  logLevel: "silent",
  write: false,
};

/** Bundles one entry, for example `core/sidebar/mount.tsx`. Throws a BuildProblem with esbuild's own words where the source is wrong. */
export async function bundle(entry: string, options: BuildOptions): Promise<Bundle> {
  const { outputFiles, metafile } = await built({ ...options, entryPoints: [sourceFile(entry)] }, entry);
  const text = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? "";
  const script = Object.values(metafile.outputs).find((output) => output.entryPoint !== undefined);
  return { script: text(".js"), styles: text(".css"), exports: script?.exports ?? [] };
}

/**
 * Bundles several entries into modules of their names; what they have in common is one module more, called `shared.js`. Answers the
 * text of each file by its name. Example: `{ taskpane: "office-addin/main.ts", seldom: "office-addin/seldom.ts" }`.
 */
export async function bundleSharing(
  entries: Readonly<Record<string, string>>,
  options: BuildOptions,
): Promise<ReadonlyMap<string, string>> {
  const entryPoints = Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, sourceFile(path)]));
  const sharing: BuildOptions = { ...options, entryPoints, format: "esm", splitting: true, chunkNames: "shared" };
  const { outputFiles } = await built(sharing, Object.values(entries).join(", "));
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}

function built(options: BuildOptions, named: string) {
  const whole = { ...SHARED, ...options, outdir: join(ROOT, "dist"), write: false, metafile: true } as const;
  return build(whole).catch((failure: unknown) => {
    throw new BuildProblem(`${named}: ${failure instanceof Error ? failure.message : String(failure)}`);
  });
}
