/** Makes the sample workbook: `node workbench/run-ts.mjs workbench/samples/make-grade-5.ts`. The same bytes every time. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { grade5 } from "./grade-5.ts";

const path = join("workbench", "samples", "grade-5-plc-notes.xlsx");
const bytes = await grade5();
writeFileSync(path, bytes);
process.stdout.write(`${path}: ${bytes.length} bytes\n`);
