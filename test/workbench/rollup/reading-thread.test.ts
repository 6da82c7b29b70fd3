/** A thread that breaks or takes too long costs one file, not those that wait behind it. */

import { readInPool } from "../../../workbench/rollup/pool.ts";
import type { ReadJob } from "../../../workbench/rollup/read-one.ts";
import { type Pool, readingThread } from "../../../workbench/rollup/reading-thread.ts";
import { ASKING } from "../packed.ts";

/** A thread's program that answers with the file's name, and on some names never, by breaking, or that it broke. */
const PROGRAM = `
  import { parentPort } from "node:worker_threads";
  parentPort.on("message", ({ source }) => {
    if (source === "endless") for (;;);
    if (source === "crash") process.exit(3);
    if (source === "throw") throw new Error("broken");
    parentPort.postMessage({ answer: source === "mistake" ? null : { is: "program", json: source } });
  });`;

const POOL: Pool = { program: new URL(`data:text/javascript,${encodeURIComponent(PROGRAM)}`), sheets: [], seconds: 2 };

const job = (source: string): ReadJob => ({ source, path: source, asking: ASKING });

test.each([
  ["endless", /2 seconds/],
  ["crash", /broke/],
  ["throw", /broke/],
  ["mistake", /broke/],
])("a file on which a thread ends in %s is named, and the others are read", async (bad, why) => {
  const thread = readingThread(POOL);
  const answers = await Promise.all(["a", bad, "b", "c"].map((source) => thread.ask(job(source))));
  await thread.end();
  expect(answers[1]).toMatchObject({ is: "failed", why: expect.stringMatching(why) });
  expect(answers.filter((_, i) => i !== 1)).toEqual(["a", "b", "c"].map((json) => ({ is: "program", json })));
});

test("all files are handed on once, whatever becomes of them", async () => {
  const sources = ["1", "crash", "2", "3", "throw", "4", "5", "6"];
  const seen: string[] = [];
  await readInPool(sources.map(job), POOL, ({ source }, { is }) => seen.push(`${source} ${is}`));
  expect(seen.sort()).toEqual(sources.map((source) => `${source} ${/\d/.test(source) ? "program" : "failed"}`).sort());
});

test("where handing on fails, nothing more is read", async () => {
  let handed = 0;
  const reading = readInPool(
    Array.from({ length: 40 }, (_, i) => job(`${i}`)),
    POOL,
    () => {
      handed += 1;
      throw new Error("The disk is full.");
    },
  );
  await expect(reading).rejects.toThrow("The disk is full.");
  expect(handed).toBeLessThan(10);
});
