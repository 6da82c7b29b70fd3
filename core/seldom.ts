/** A door of the core for what a team needs once or seldom. Hosts may load it apart from the rest and hand it to `run`. */

import { applyPolicy } from "./commands/apply-policy.ts";
import { checkRows } from "./commands/check-rows.ts";
import { closeYear, tryCloseYear } from "./commands/close-year.ts";
import { convert } from "./commands/convert.ts";
import type { Converter } from "./commands/converter.ts";
import { form } from "./commands/form.ts";
import { inspect } from "./commands/inspect.ts";
import { kinds } from "./commands/kinds.ts";
import { newLog } from "./commands/new-log.ts";
import type { Seldom } from "./commands/seldom.ts";
import { summarize } from "./commands/summarize.ts";
import { undo } from "./commands/undo.ts";
import { writeCheck } from "./commands/write-check.ts";

/** What carries these commands out. `converter` is asked for only by those that look at a team's own sheets (`asksConverter`). */
export const seldomWith =
  (converter: () => Converter): Seldom =>
  (command, snapshot, { summaryWords, further, sentences }) => {
    const apart = { converter, summaryWords, further, sentences };
    switch (command.type) {
      case "inspect":
        return inspect.run(command, snapshot, apart);
      case "convert":
        return convert.run(command, snapshot, apart);
      case "new":
        return newLog.run(command, snapshot, apart);
      case "undo":
        return undo.run(command, snapshot, apart);
      case "summarize":
        return summarize.run(command, snapshot, apart);
      case "apply-policy":
        return applyPolicy.run(command, snapshot, apart);
      case "form":
        return form.run(command, snapshot, apart);
      case "kinds":
        return kinds.run(command, snapshot, apart);
      case "try-close-year":
        return tryCloseYear.run(command, snapshot, apart);
      case "close-year":
        return closeYear.run(command, snapshot, apart);
      case "write-check":
        return writeCheck.run(command, snapshot, apart);
    }
  };

/** What is noticed right after a person typed into a tab of the log; see `checkRows`. */
export const checkEdited: typeof checkRows = (edited, snapshot, apart) => checkRows(edited, snapshot, apart);
