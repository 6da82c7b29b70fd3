/** How far a folder has come, kept in the folder of logs line by line: a run that was cut off goes on where it stopped. */
import { appendFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod/mini";
import { systemCode } from "../files/refusal.ts";
import type { Asking } from "../read.ts";
import type { Finished } from "./job.ts";

const FILE = ".plt-convert.jsonl";

const finished = z.object({
  source: z.string(),
  outcome: z.enum(["converted", "needs-a-person", "nothing", "could-not"]),
  out: z.nullable(z.string()),
  wrote: z.string(),
  counts: z.record(z.string(), z.number()),
  asks: z.number(),
  looks: z.number(),
  why: z.array(z.string()),
  tryAgain: z.boolean(),
});

const line = z.discriminatedUnion("is", [
  /** A run began, at this moment; it counts as the moment of all of it, so that what goes on later ends the same. */
  z.object({ is: z.literal("begun"), today: z.string(), now: z.string() }),
  /** A file is finished. `mark` is of its bytes, `wishes` of what was asked for. */
  z.object({ is: z.literal("file"), mark: z.string(), wishes: z.string(), result: finished }),
  z.object({ is: z.literal("ended") }),
]);

type Line = z.infer<typeof line>;

export interface DoneBefore {
  readonly mark: string;
  readonly wishes: string;
  readonly result: Finished;
}

export interface State {
  /** What is known of each file, by its path in the folder. */
  readonly done: ReadonlyMap<string, DoneBefore>;
  /** The moment of a run that did not come to its end. */
  readonly open: { readonly today: string; readonly now: string } | undefined;
}

/** What earlier runs left in this folder of logs. A last line that was cut off is as if it were not there. */
export async function readState(outFolder: string): Promise<State> {
  const text = await readFile(join(outFolder, FILE), "utf8").catch((failure: unknown) => {
    if (systemCode(failure) === "ENOENT") return "";
    throw failure;
  });
  const done = new Map<string, DoneBefore>();
  let open: State["open"];
  for (const each of text.split("\n")) {
    const found = lineIn(each);
    if (found?.is === "begun") open = { today: found.today, now: found.now };
    else if (found?.is === "ended") open = undefined;
    else if (found?.is === "file") done.set(found.result.source, found);
  }
  return { done, open };
}

function lineIn(text: string): Line | undefined {
  try {
    const parsed = z.safeParse(line, JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch (failure) {
    if (failure instanceof SyntaxError) return undefined;
    throw failure;
  }
}

/** Adds a line. It begins on a line of its own even where the last one was cut off. */
const add = (outFolder: string, value: Line): Promise<void> =>
  appendFile(join(outFolder, FILE), `\n${JSON.stringify(value)}`);

export const begin = (outFolder: string, { today, now }: Pick<Asking, "today" | "now">): Promise<void> =>
  add(outFolder, { is: "begun", today, now });

export const finish = (outFolder: string, { mark, wishes, result }: DoneBefore): Promise<void> =>
  add(outFolder, {
    is: "file",
    mark,
    wishes,
    result: { ...result, counts: { ...result.counts }, why: [...result.why] },
  });

export const end = (outFolder: string): Promise<void> => add(outFolder, { is: "ended" });
