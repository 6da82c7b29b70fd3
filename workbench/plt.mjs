#!/usr/bin/env node
/** Starts the `plt` command line from a clone: builds it first where that was not done yet or a source is newer. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuilt, root } from "./built.mjs";

const isInstalled = existsSync(join(root, "node_modules", "esbuild"));
const trouble = isInstalled ? ensureBuilt(["workbench"]) : "The packages that it needs are not installed.";
if (trouble === "") {
  await import(pathToFileURL(join(root, "dist", "workbench", "plt.mjs")).href);
} else {
  process.stderr.write(`plt could not be built. Run "npm ci" in ${root} and try again.\n${trouble}\n`);
  process.exitCode = 2;
}
