/** What a team changed in its old sheet since it was converted, and what became of that. */
import type { Reply } from "../../core/index.ts";
import { shortened } from "./aligned.ts";
import type { Request } from "./request.ts";

type Update = Extract<Reply, { readonly type: "inspected" }>["updates"][number];

const LONGEST = 40;

/** Prints each changed field with its place in the log; none prints nothing. */
export function showUpdates({ terminal, words }: Request, updates: readonly Update[]): void {
  for (const outcome of ["taken", "offered", "kept"] as const) {
    const found = updates.filter((update) => update.outcome === outcome);
    if (found.length === 0) continue;
    terminal.out("");
    terminal.out(words.updates[outcome](found.length));
    for (const { sheet, cell, heading, was, now } of found) {
      const [before, after] = [was, now].map((text) => words.quoted(shortened(text, LONGEST)));
      terminal.out(`  - ${sheet} ${cell}, ${heading}: ${before} → ${after}`);
    }
  }
}
