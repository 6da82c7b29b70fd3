/** All commands of the terminal: what each does and which options it knows. */
import type { OptionName } from "./arguments.ts";
import { check } from "./check.ts";
import { closeYear } from "./close-year.ts";
import { convert } from "./convert.ts";
import type { CommandName } from "./help.ts";
import { inspect } from "./inspect.ts";
import { map } from "./map.ts";
import { newLog } from "./new.ts";
import { pages } from "./pages.ts";
import { policy } from "./policy.ts";
import { print } from "./print.ts";
import { read } from "./read.ts";
import type { CliCommand } from "./request.ts";
import { rollup } from "./rollup.ts";
import { save } from "./save.ts";
import { serve } from "./serve.ts";
import { start } from "./start.ts";
import { summarize } from "./summarize.ts";
import { undo } from "./undo.ts";

interface Declared {
  readonly run: CliCommand;
  readonly options: readonly OptionName[];
}

/** Options that every command knows. */
export const COMMON: readonly OptionName[] = ["language", "today", "help"];

export const COMMANDS: Readonly<Record<CommandName, Declared>> = {
  inspect: { run: inspect, options: ["map", "json", ...COMMON] },
  convert: { run: convert, options: ["out", "updates", "plan", "use-plan", "map", "time-limit", "json", ...COMMON] },
  map: { run: map, options: ["out", ...COMMON] },
  read: { run: read, options: ["json", ...COMMON] },
  check: { run: check, options: ["write", "out", "json", ...COMMON] },
  "close-year": { run: closeYear, options: ["begins", "leaves", "goes-on", "out", "json", ...COMMON] },
  summarize: { run: summarize, options: ["out", "year", "json", ...COMMON] },
  print: { run: print, options: ["book", "mine", "out", "json", ...COMMON] },
  pages: { run: pages, options: ["school", "since", "out", "json", ...COMMON] },
  rollup: { run: rollup, options: ["out", "since", "schools", "extract", "time-limit", "json", ...COMMON] },
  undo: { run: undo, options: ["out", "json", ...COMMON] },
  new: { run: newLog, options: ["out", "team", "school", "policy", "program", "json", ...COMMON] },
  policy: { run: policy, options: ["out", "json", ...COMMON] },
  save: { run: save, options: ["out", "json", ...COMMON] },
  serve: { run: serve, options: COMMON },
  start: { run: start, options: ["once", ...COMMON] },
};

export const isCommandName = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);
