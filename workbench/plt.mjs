#!/usr/bin/env node
/** Starts the `plt` command line from a clone: builds it first where that was not done yet or a source is newer. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuilt, root } from "./built.mjs";

const trouble = ensureBuilt(["workbench"]);
if (trouble === "") {
  await import(pathToFileURL(join(root, "dist", "workbench", "plt.mjs")).href);
} else {
  process.stderr.write(
    `plt could not be built. Run "npm ci" in ${root} and try again. What the build said:\n${trouble}\n`,
  );
  process.exitCode = 2;
}
