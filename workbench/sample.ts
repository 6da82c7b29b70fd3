/** The sample workbook that comes with the product, and where its converted copy goes. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { nameOfCopy } from "./names.ts";

const SAMPLES = join("workbench", "samples");

/** The folder of the clone: the nearest above this program that has the samples. */
function root(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, SAMPLES))) return folder;
    if (folder === dirname(folder)) throw new Error("The sample workbook is not there.");
  }
}

/** A fifth-grade team's notes of a school year, as messy as such notes are. */
export const sample = (): string => join(root(), SAMPLES, "grade-5-plc-notes.xlsx");

export const sampleResult = (): string => nameOfCopy(sample(), "xlsx");
