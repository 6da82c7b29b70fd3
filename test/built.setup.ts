/** Before tests that look at built files: the build is brought up to date, so that no test looks at yesterday's. */
import { ensureBuilt } from "../workbench/built.mjs";

/**
 * Builds what is stale. A part that cannot be built is taken out of `dist`, so the tests that need it fail where they look for it,
 * and those of the other parts still run.
 */
export default function bringBuildUpToDate(): void {
  const trouble = ensureBuilt(["gas", "office-addin", "workbench"]);
  if (trouble !== "") process.stderr.write(`\n${trouble}\n\n`);
}
