/** The last line of `.ci/run`: `node count-tests.mjs STEPS_FAILED RESULTS…` adds up the results of every test run. */
import { existsSync, readFileSync } from "node:fs";

const [stepsFailed = "0", ...files] = process.argv.slice(2);
const sum = { passed: 0, failed: 0, skipped: 0 };

for (const file of files) {
  if (!existsSync(file)) {
    process.stdout.write(`There are no results in ${file}.\n`);
    sum.failed += 1;
    continue;
  }
  const run = JSON.parse(readFileSync(file, "utf8"));
  sum.passed += run.numPassedTests;
  // A file that could not even be loaded has no tests to count, and must not look like none failing.
  sum.failed += run.numFailedTests + run.numRuntimeErrorTestSuites;
  sum.skipped += run.numPendingTests + run.numTodoTests;
}

process.exitCode = sum.failed === 0 && sum.passed > 0 && stepsFailed === "0" ? 0 : 1;
process.stdout.write(`tests: ${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped\n`);
