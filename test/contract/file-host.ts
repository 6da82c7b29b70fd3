/** The file host in a process of its own, for the contract tests: jest's realms cannot start the writing library. A line in, a line out. */
import { createInterface } from "node:readline";
import type { Command } from "../../core/index.ts";
import { parseDay } from "../../core/index.ts";
import { ask } from "../../workbench/bridge.ts";
import { openBytes } from "../../workbench/read.ts";

interface Asked {
  readonly command: Command;
  readonly path: string;
  /** Base64. */
  readonly bytes: string;
  readonly now: string;
}

async function answer({ command, path, bytes, now }: Asked): Promise<unknown> {
  const today = parseDay(now.slice(0, 10));
  if (!today) throw new RangeError(`${now} is no moment.`);
  const opened = openBytes(Buffer.from(bytes, "base64"), path, { today, now, person: "", language: "en" });
  const { reply, notices, written } = await ask(command, opened);
  return { reply: { ...reply, notices }, bytes: written ? Buffer.from(written.bytes).toString("base64") : bytes };
}

for await (const line of createInterface({ input: process.stdin })) {
  const told = await answer(JSON.parse(line)).catch((error: unknown) => ({ failure: String(error) }));
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
