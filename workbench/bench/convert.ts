/**
 * `npm run bench -- convert [FOLDER]`: how well and how fast teams' own sheets are read: header rows (of the small workbooks of the tests, and of
 * `.books` files in FOLDER), people, time; then dates and labels, as `npm run bench -- convert-labels` prints them.
 */
import { spawnSync } from "node:child_process";
import { measurePeople } from "./conversion/people.ts";
import { measureSpeed } from "./conversion/speed.ts";

const say = (lines: readonly string[]): void => void process.stdout.write(`${lines.join("\n")}\n`);

/** Parts that read what belongs to the tests are programs of their own: nothing that ships may lean on a test. */
function runApart(file: string, words: readonly string[]): void {
  const { status } = spawnSync(process.execPath, ["workbench/run-ts.mjs", file, ...words], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}

const folders = process.argv.slice(2).filter((word) => !word.startsWith("--"));
runApart("test/books/measure-headers.ts", ["test/books", ...folders]);
say(measurePeople());
say(measureSpeed());
runApart(
  "workbench/bench/convert-labels.ts",
  process.argv.slice(2).filter((word) => word.startsWith("--")),
);
