/** A person's hand in a workbook on disk, between two commands. */
import { readFileSync, writeFileSync } from "node:fs";
import type { Day, Write } from "../../../core/index.ts";
import { openBytes } from "../../../workbench/read.ts";
import { writeWorkbook } from "../../../workbench/write.ts";
import { TODAY } from "./typed.ts";

/** Carries out a stroke on the file. */
export async function stroke(path: string, write: Write): Promise<void> {
  const asking = { today: TODAY as Day, now: `${TODAY}T12:00`, person: "", language: "en" } as const;
  const opened = openBytes(new Uint8Array(readFileSync(path)), path, asking);
  writeFileSync(path, (await writeWorkbook(opened, [write])).bytes);
}

/** Types a text into a cell; row and column are counted from 0. */
export const typeOver = (path: string, sheet: string, row: number, column: number, text: string): Promise<void> =>
  stroke(path, { do: "set-cells", sheet, row, column, cells: [[text]] });
