/**
 * What was collected, kept beside the district's workbook line by line: a run that was cut off goes on where it stopped, a log that did
 * not change is not read again, and one that can no longer be read keeps its last figures. Only where each line stands is held in memory.
 */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { appendFile, open, rename, rm } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import * as z from "zod/mini";
import { type Day, parseDay } from "../../core/index.ts";
import type { Extract } from "../../core/summaries/extract.ts";
import { EXTRACT_TABLES } from "../../core/summaries/extract-tables.ts";
import type { Program } from "../../core/summaries/program.ts";
import { systemCode } from "../files/refusal.ts";

/** Extracts of another shape than today's are read again. */
const SHAPE = createHash("sha256").update(JSON.stringify(EXTRACT_TABLES)).digest("hex").slice(0, 12);

const head = z.object({
  shape: z.literal(SHAPE),
  source: z.string(),
  /** Of the file's size and age. */
  mark: z.string(),
  taken: z.string(),
  /** From this day on a meeting that was planned has been held, and the log is read again; "" without one. */
  until: z.string(),
  /** Null where the file holds no team's log. */
  school: z.nullable(z.string()),
  /** True where it is a program's workbook. */
  program: z.boolean(),
});

/** A line's beginning, and where the line is. */
export interface Kept {
  readonly source: string;
  readonly mark: string;
  readonly taken: Day;
  readonly until: string;
  /** Null where the file holds no team's log. */
  readonly school: string | null;
  readonly program: boolean;
  readonly at: number;
  readonly length: number;
}

export type Line = Omit<Kept, "at" | "length">;

/** Beside `district.xlsx` it is `.district.plt-rollup.jsonl`. */
export const stateFile = (out: string): string =>
  join(dirname(out), `.${basename(out, extname(out))}.plt-rollup.jsonl`);

const SPACE = 32;
const NEWLINE = 10;
/** No head is longer; what follows it on a line is the extract. */
const MOST_HEAD = 4_096;

/** The newest line of each source. What cannot be understood is as if it were not there. */
export async function keptIn(path: string): Promise<ReadonlyMap<string, Kept>> {
  const kept = new Map<string, Kept>();
  await eachLine(path, (line, at) => {
    const found = headOf(line);
    if (found) kept.set(found.source, { ...found, at, length: line.length });
  });
  return kept;
}

/** Calls back with each line and where it begins. A file that is not there has no lines. */
async function eachLine(path: string, back: (line: Buffer, at: number) => void): Promise<void> {
  let rest: Buffer = Buffer.alloc(0);
  let at = 0;
  try {
    for await (const chunk of createReadStream(path)) {
      rest = Buffer.concat([rest, chunk as Buffer]);
      for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
        back(rest.subarray(0, end), at);
        at += end + 1;
        rest = rest.subarray(end + 1);
      }
    }
  } catch (failure) {
    if (systemCode(failure) !== "ENOENT") throw failure;
  }
}

/** A line is the head as JSON, a tab, the extract as JSON, and a mark that it was written to its end. */
function headOf(line: Buffer): Line | undefined {
  const tab = line.subarray(0, MOST_HEAD).indexOf("\t");
  if (tab < 0 || line[line.length - 1] !== SPACE) return undefined;
  const parsed = z.safeParse(head, jsonIn(line.subarray(0, tab).toString("utf8")));
  const taken = parsed.success ? parseDay(parsed.data.taken) : undefined;
  if (!parsed.success || !taken) return undefined;
  const { source, mark, until, school, program } = parsed.data;
  return { source, mark, taken, until, school, program };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (failure) {
    if (failure instanceof SyntaxError) return undefined;
    throw failure;
  }
}

/** Adds a line. It begins on a line of its own even where the last one was cut off. */
export const keep = (path: string, line: Line, json: string): Promise<void> =>
  appendFile(path, `\n${JSON.stringify({ shape: SHAPE, ...line })}\t${json} \n`);

/** The extracts of these lines, in their order. */
export const extractsAt = async (path: string, lines: readonly Kept[]): Promise<readonly Extract[]> =>
  (await valuesAt(path, lines)) as readonly Extract[];

/** What these lines keep of programs' workbooks, in their order. */
export const programsAt = async (path: string, lines: readonly Kept[]): Promise<readonly Program[]> =>
  (await valuesAt(path, lines)) as readonly Program[];

/** What stands behind the heads of these lines, read from the file one by one. */
async function valuesAt(path: string, lines: readonly Kept[]): Promise<readonly unknown[]> {
  if (lines.length === 0) return [];
  const file = await open(path, "r");
  try {
    const found: unknown[] = [];
    for (const { at, length } of lines) {
      const bytes = Buffer.alloc(length);
      await file.read(bytes, 0, length, at);
      found.push(JSON.parse(bytes.subarray(bytes.indexOf("\t") + 1).toString("utf8")));
    }
    return found;
  } finally {
    await file.close();
  }
}

/** Leaves only these lines in the file: what was replaced, and logs that are gone, are dropped. */
export async function tidy(path: string, lines: readonly Kept[]): Promise<void> {
  const from = await open(path, "r");
  const beside = `${path}.new`;
  const to = await open(beside, "w");
  try {
    for (const { at, length } of lines) {
      const bytes = Buffer.alloc(length + 1, NEWLINE);
      await from.read(bytes, 0, length, at);
      await to.write(bytes);
    }
  } finally {
    await Promise.all([from.close(), to.close()]);
  }
  await rename(beside, path).catch(async (failure: unknown) => {
    await rm(beside, { force: true });
    throw failure;
  });
}
