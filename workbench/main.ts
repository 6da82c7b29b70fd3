/** The `plt` command line: runs what was typed and ends with its exit code. */
import { isWorker, work } from "./bulk/worker.ts";
import { plt } from "./cli/plt.ts";
import { realTerminal } from "./cli/terminal.ts";

/** A reader that went away (`plt read log.xlsx | head`) is no failure. */
process.stdout.on("error", (failure: NodeJS.ErrnoException) => {
  if (failure.code !== "EPIPE") throw failure;
  process.exit(0);
});

if (isWorker()) work();
else process.exitCode = await plt(process.argv.slice(2), realTerminal);
