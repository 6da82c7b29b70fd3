/** A door of the core for pages above the team, for pages to print, and for collecting across workbooks. Hosts load it apart and hand it to `run`. */
import { collect } from "./commands/collect.ts";
import { drawPages } from "./commands/draw-pages.ts";
import type { Pages } from "./commands/pages.ts";
import { hasRegister } from "./commands/register.ts";
import { registered } from "./commands/registered.ts";
import type { Further } from "./kinds/further.ts";
import { currentYear } from "./log/current-year.ts";
import { readLog } from "./log/read-log.ts";
import { type Extract, extractAsOf } from "./summaries/extract.ts";
import type { Snapshot } from "./workbook/snapshot.ts";

/** What carries these commands out. */
export const pages: Pages = (command, snapshot, apart) => {
  const all = { ...apart, converter: noConverter };
  switch (command.type) {
    case "registered":
      return registered.run(command, snapshot, all);
    case "collect":
      return collect.run(command, snapshot, all);
    case "draw-pages":
      return drawPages.run(command, snapshot, all);
  }
};

function noConverter(): never {
  throw new Error("No page looks at a team's own sheets.");
}

/**
 * The extract of a team's log; null where the workbook holds none, as a program's own holds none. A team without a name is called what its
 * file is called.
 */
export function extractIn(snapshot: Snapshot, further: Further): Extract | null {
  const log = readLog(snapshot, further);
  const isTeams = log.exists && (log.tables.has("meeting") || !hasRegister(log));
  return isTeams ? extractAsOf(log, currentYear(log), snapshot.file.replace(/\.\w+$/, "")) : null;
}
