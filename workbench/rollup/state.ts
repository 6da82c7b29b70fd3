/**
 * What was collected, kept beside the district's workbook line by line: a run that was cut off goes on where it stopped, a log that did
 * not change is not read again, and one that can no longer be read keeps its last figures. Only where each line stands is held in memory.
 */
import { createHash } from "node:crypto";
import { closeSync, createReadStream, openSync, readSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import * as z from "zod/mini";
import { type Day, parseDay } from "../../core/index.ts";
import type { Extract } from "../../core/summaries/extract.ts";
import { EXTRACT_TABLES } from "../../core/summaries/extract-tables.ts";
import type { Program } from "../../core/summaries/program.ts";
import { refuseWriting } from "../files/put-file.ts";
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
/** Bytes that are taken from the file at a time. */
const CHUNK = 1_048_576;
/** No head is longer; what follows it on a line is the extract. */
const MOST_HEAD = 4_096;

export interface State {
  /** The newest line of each source. What cannot be understood is as if it were not there. */
  readonly kept: ReadonlyMap<string, Kept>;
  /** Adds a line; it is in the file when this returns. It begins on a line of its own even where the last one was cut off. */
  readonly keep: (line: Line, json: string) => void;
  /** The extracts of these lines, in their order. */
  readonly extractsAt: (lines: readonly Kept[]) => readonly Extract[];
  /** What these lines keep of programs' workbooks, in their order. */
  readonly programsAt: (lines: readonly Kept[]) => readonly Program[];
  /** Leaves only the lines of these sources in the file: what was replaced, and logs that are gone, are dropped. */
  readonly tidy: (sources: readonly string[]) => void;
  readonly close: () => void;
}

/**
 * What was collected by earlier runs. A file that is not there is made with the first line. All is done at once, without waiting turns:
 * a line takes less time to write than a turn does to come.
 */
export async function openState(path: string): Promise<State> {
  const kept = new Map<string, Kept>();
  let lines = 0;
  const end = await eachLine(path, (line, at) => {
    if (line.length === 0) return;
    lines += 1;
    const found = headOf(line);
    if (found) kept.set(found.source, { ...found, at, length: line.length });
  });
  let at = end;
  let file: number | undefined;
  const open = (): number => (file ??= openSync(path, "a+"));
  const valuesAt = (wanted: readonly Kept[]): readonly unknown[] => wanted.map((line) => valueAt(open(), line));
  const close = (): void => {
    if (file !== undefined) closeSync(file);
    file = undefined;
  };
  return {
    kept,
    keep: (line, json) => {
      const bytes = Buffer.from(`\n${JSON.stringify({ shape: SHAPE, ...line })}\t${json} \n`);
      try {
        writeAll(open(), bytes);
      } catch (failure) {
        refuseWriting(path, failure);
      }
      kept.set(line.source, { ...line, at: at + 1, length: bytes.length - 2 });
      at += bytes.length;
      lines += 1;
    },
    extractsAt: (wanted) => valuesAt(wanted) as readonly Extract[],
    programsAt: (wanted) => valuesAt(wanted) as readonly Program[],
    tidy: (sources) => {
      const wanted = sources.flatMap((source) => kept.get(source) ?? []);
      if (wanted.length === 0 || wanted.length === lines) return;
      const moved = tidied(path, open(), wanted);
      close();
      kept.clear();
      for (const line of moved) kept.set(line.source, line);
      lines = moved.length;
      at = moved.reduce((sum, { length }) => sum + length + 1, 0);
    },
    close,
  };
}

/** Calls back with each line and where it begins; answers where the file ends. A file that is not there has no lines. */
async function eachLine(path: string, back: (line: Buffer, at: number) => void): Promise<number> {
  let rest: Buffer = Buffer.alloc(0);
  let at = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
      rest = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
      for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
        back(rest.subarray(0, end), at);
        at += end + 1;
        rest = rest.subarray(end + 1);
      }
    }
  } catch (failure) {
    if (systemCode(failure) !== "ENOENT") throw failure;
  }
  return at + rest.length;
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

/** What stands behind the head of a line. */
function valueAt(file: number, line: Kept): unknown {
  const bytes = lineAt(file, line);
  return JSON.parse(bytes.subarray(bytes.indexOf("\t") + 1).toString("utf8"));
}

function lineAt(file: number, { at, length }: Kept): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  for (let filled = 0; filled < length; ) {
    const read = readSync(file, bytes, filled, length - filled, at + filled);
    if (read === 0) throw new RangeError(`What was collected ends at ${at + filled}, within a line.`);
    filled += read;
  }
  return bytes;
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}

/** Writes these lines into a file that takes the place of the one that they stand in; answers where they stand there. */
function tidied(path: string, from: number, lines: readonly Kept[]): readonly Kept[] {
  const beside = `${path}.new`;
  const to = openSync(beside, "w");
  let end = 0;
  try {
    const moved = lines.map((line): Kept => {
      writeAll(to, Buffer.concat([lineAt(from, line), Buffer.of(NEWLINE)]));
      const at = end;
      end += line.length + 1;
      return { ...line, at };
    });
    closeSync(to);
    renameSync(beside, path);
    return moved;
  } catch (failure) {
    rmSync(beside, { force: true });
    throw failure;
  }
}
