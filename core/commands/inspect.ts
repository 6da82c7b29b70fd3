/** Look at the team's own sheets and say what would be converted, and why. Writes nothing. */
import { readLog } from "../log/read-log.ts";
import type { CommandOf, Handler } from "./handler.ts";
import { withRemembered } from "./mappings.ts";
import { needsAll } from "./our-tabs.ts";

export const inspect: Handler<CommandOf<"inspect">> = {
  needs: needsAll,
  run: (command, snapshot, converter) => {
    const corrections = withRemembered(command.corrections, readLog(snapshot));
    const inspection = converter().inspect(snapshot, corrections);
    return { edits: [], reply: { type: "inspected", inspection, notices: inspection.notices } };
  },
};
