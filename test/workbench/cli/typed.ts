/** Runs the command line inside a test, in a folder of its own, and keeps what it said. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plt } from "../../../workbench/cli/plt.ts";
import type { ExitCode, Terminal } from "../../../workbench/cli/terminal.ts";

export interface Said {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

export const TODAY = "2026-05-20";

/** What `plt` says to these words; `input` is what stands on standard input. */
export async function typed(
  words: readonly string[],
  input = "",
  env: Terminal["env"] = { PLT_TODAY: TODAY },
): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    input: async () => input,
    env,
    now: () => new Date(2026, 4, 20, 15, 30),
    stopped: async () => {},
  };
  const code = await plt(words, terminal);
  return { code, out: out.join("\n"), err: err.join("\n") };
}

/** A folder for each test of a file, gone after it; answers where a name in it is. */
export function ownFolder(): (name: string) => string {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "plt-cli-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return (name) => join(folder, name);
}
