/** Where the command line reads and writes: the real terminal, or a test in its place. */

export interface Terminal {
  /** A line on standard output. */
  readonly out: (line: string) => void;
  /** A line on standard error. */
  readonly err: (line: string) => void;
  /** All of standard input. */
  readonly input: () => Promise<string>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Settles when the person asks to stop (Ctrl-C). */
  readonly stopped: () => Promise<void>;
}

/** 0 done, 1 done with notices of weight, 2 the input cannot be used, 3 nothing to convert. */
export type ExitCode = 0 | 1 | 2 | 3;

/** The terminal that this process runs in. */
export const realTerminal: Terminal = {
  out: (line) => {
    process.stdout.write(`${line}\n`);
  },
  err: (line) => {
    process.stderr.write(`${line}\n`);
  },
  input: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString("utf8");
  },
  env: process.env,
  now: () => new Date(),
  stopped: () =>
    new Promise((resolve) => {
      process.once("SIGINT", () => resolve());
      process.once("SIGTERM", () => resolve());
    }),
};
