/** `npm run build [-- PARTS]`: builds what hosts load into `dist`. Parts are gas, office-addin and workbench; all without a name. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type Part, stampFile, stampOf } from "../built.mjs";
import { budgetTable, weigh } from "./budgets.ts";
import { BuildProblem } from "./bundle.ts";
import { buildGas } from "./gas.ts";
import { buildOfficeAddin } from "./office-addin.ts";
import { type BuiltFile, bytesOf, place } from "./place.ts";
import { buildWorkbench } from "./workbench.ts";

const PARTS: Readonly<Record<Part, () => Promise<readonly BuiltFile[]>>> = {
  gas: buildGas,
  "office-addin": buildOfficeAddin,
  workbench: buildWorkbench,
};
const ALL: readonly Part[] = ["gas", "office-addin", "workbench"];

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Builds one part and puts it in its place; the stamp comes last, so that a build which failed is tried again. */
async function buildPart(part: Part): Promise<readonly BuiltFile[]> {
  const stamp = stampOf(part);
  rmSync(stampFile(part), { force: true });
  const files = await PARTS[part]().catch((failure: unknown) => {
    // What stands there was built from other sources; a test or a person must not take it for these.
    rmSync(dirname(stampFile(part)), { recursive: true, force: true });
    throw failure;
  });
  const over = weigh(files).filter(({ bytes, budget }) => bytes > budget);
  place(files);
  if (over.length > 0) throw new BuildProblem(`Too large:\n${budgetTable(over)}`);
  mkdirSync(dirname(stampFile(part)), { recursive: true });
  writeFileSync(stampFile(part), stamp);
  return files;
}

function report(files: readonly BuiltFile[]): void {
  for (const file of files) say(`${`dist/${file.path}`.padEnd(40)}${(bytesOf(file) / 1000).toFixed(1).padStart(8)} KB`);
  say(`\n${budgetTable(weigh(files))}`);
}

async function main(words: readonly string[]): Promise<number> {
  const quiet = words.includes("--quiet");
  const asked = words.filter((word) => !word.startsWith("--"));
  const unknown = asked.filter((word) => !ALL.some((part) => part === word));
  if (unknown.length > 0)
    throw new BuildProblem(`There is no part "${unknown.join(", ")}"; the parts are ${ALL.join(", ")}.`);
  const parts = asked.length === 0 ? ALL : ALL.filter((part) => asked.includes(part));
  const outcomes = await Promise.allSettled(parts.map(buildPart));
  if (!quiet) report(outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? outcome.value : [])));
  const problems = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
  for (const problem of problems) explain(problem);
  return problems.length === 0 ? 0 : 1;
}

function explain(problem: unknown): void {
  if (!(problem instanceof BuildProblem)) throw problem;
  process.stderr.write(`The build failed. ${problem.message}\n`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (problem) {
  explain(problem);
  process.exitCode = 1;
}
