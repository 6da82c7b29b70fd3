/** Look at the team's own sheets and say what would be converted, and why. Writes nothing. */
import { readLog } from "../log/read-log.ts";
import type { Edit } from "../workbook/edit.ts";
import { SUMMARY_SHEET } from "../workbook/page-tabs.ts";
import { conversionOf, freshEdits } from "./conversion.ts";
import { differenceOf } from "./difference.ts";
import type { CommandOf, Handler } from "./handler.ts";
import { leftIn } from "./left-out.ts";
import { withRemembered } from "./mappings.ts";
import { updatesFrom } from "./updates.ts";

/** So many rows of each tab are shown before they are written. */
const FEW = 3;

/** The summary is drawn with every conversion; what it will say is not reckoned for a preview. */
const page: Edit = { type: "draw-page", page: { sheet: SUMMARY_SHEET, audience: "team", blocks: [] }, was: null };

export const inspect: Handler<CommandOf<"inspect">> = {
  run: (command, snapshot, { converter, further }) => {
    const found = readLog(snapshot, further);
    const corrections = withRemembered(command.corrections, found);
    const conversion = conversionOf("", corrections, snapshot, found, converter());
    const { inspection, again, changed, proposals, notices } = conversion;
    const { updates } = updatesFrom(changed, found, "offer", "");
    const hasNews = conversion.fresh.some(({ source }) => source !== null);
    const most = command.show === "all" ? Number.POSITIVE_INFINITY : FEW;
    const writes = hasNews ? differenceOf([...freshEdits(conversion), page], found, snapshot, most) : [];
    const out = leftIn(corrections);
    return { edits: [], reply: { type: "inspected", inspection, writes, again, updates, proposals, out, notices } };
  },
};
