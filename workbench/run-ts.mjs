/** Runs a TypeScript program of the workbench: `node workbench/run-ts.mjs FILE [ARGUMENTS]`. Node 20 cannot do so by itself. */
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Bundles the program into `.cache/run` and imports it there, with its own arguments in `process.argv`.
 * @param {string} file
 * @param {readonly string[]} programArguments
 */
export async function runTypeScript(file, programArguments) {
  const { build } = await import("esbuild");
  const folder = join(root, ".cache", "run");
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${basename(file, ".ts")}-${process.pid}.mjs`);
  await build({
    entryPoints: [resolve(root, file)],
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    jsx: "automatic",
    jsxImportSource: "preact",
    sourcemap: "inline",
    logLevel: "warning",
    outfile,
  });
  process.setSourceMapsEnabled(true);
  process.argv = [process.argv[0] ?? "node", file, ...programArguments];
  try {
    await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file, ...rest] = process.argv.slice(2);
  if (file === undefined || !existsSync(resolve(root, file))) {
    process.stderr.write("Say which TypeScript file to run: node workbench/run-ts.mjs FILE [ARGUMENTS]\n");
    process.exit(2);
  }
  await runTypeScript(file, rest);
}
