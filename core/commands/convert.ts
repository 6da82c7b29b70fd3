/** Convert: what was understood of the team's own sheets becomes entries of a log beside them. Their sheets are not touched. */

import { type LogBook, readLog } from "../log/read-log.ts";
import { sourceRow } from "../log/sources.ts";
import type { SummaryWordsIn } from "../words/en-summary.ts";
import { planWrites } from "../workbook/plan-writes.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { adoptHandTyped } from "./adopt.ts";
import { type Conversion, conversionOf, freshEdits } from "./conversion.ts";
import { isDone, withJournal } from "./finish.ts";
import type { CommandOf, Handler, Result } from "./handler.ts";
import { mappingEdits, withRemembered } from "./mappings.ts";
import { pageAfter } from "./new-log.ts";
import { placesOf } from "./placed.ts";
import { generalNotice, refuse } from "./refuse.ts";
import { type Updates, updatesFrom } from "./updates.ts";

type Convert = CommandOf<"convert">;

export const convert: Handler<Convert> = {
  run: (command, snapshot, { converter, summaryWords, further }) => {
    const found = readLog(snapshot, further);
    const corrections = withRemembered(command.corrections, found);
    const conversion = conversionOf(command.id, corrections, snapshot, found, converter());
    if (isDone(found, command.id)) {
      return { edits: [], reply: replyOf({ ...conversion, fresh: [], again: 0 }, [], snapshot) };
    }
    const updates = updatesFrom(conversion.changed, found, command.updates ?? "offer", command.id);
    const hasNews = conversion.fresh.some(({ source }) => source !== null);
    if (!hasNews && updates.edits.length === 0) return nothingNew(conversion, updates, snapshot);
    const decided = mappingEdits(command.corrections, conversion.inspection, found, snapshot, converter());
    const taken = { ...updates, edits: [...updates.edits, ...decided] };
    return written(command, conversion, taken, found, snapshot, summaryWords);
  },
};

function nothingNew(conversion: Conversion, { updates }: Updates, snapshot: Snapshot): Result {
  const { again, notices } = conversion;
  if (again === 0) return refuse([generalNotice("convert/nothing", "warning", {}), ...notices]);
  return { edits: [], reply: replyOf({ ...conversion, fresh: [] }, updates, snapshot) };
}

function written(
  command: Convert,
  conversion: Conversion,
  { updates, edits: taken, memory }: Updates,
  found: LogBook,
  snapshot: Snapshot,
  wordsIn: SummaryWordsIn,
): Result {
  const { book, sources } = conversion;
  const edits = [...adoptHandTyped(book, command.id).edits, ...freshEdits(conversion), ...taken];
  const remembered = [...sources.map(sourceRow), ...memory];
  const all = withJournal(command, found, snapshot, [...edits, pageAfter(edits, snapshot, book, wordsIn)], remembered);
  return { edits: all, reply: replyOf(conversion, updates, planWrites(all, snapshot).after) };
}

function replyOf(
  { fresh, inspection, again, proposals, notices, book }: Conversion,
  updates: Updates["updates"],
  after: Snapshot,
): Result["reply"] {
  const counts: Record<string, number> = {};
  for (const { kind } of fresh) counts[kind] = (counts[kind] ?? 0) + 1;
  const placed = placesOf(
    fresh.map((entry) => entry.id),
    after,
    book,
  );
  const open = proposals.filter(({ confirmed }) => !confirmed);
  return { type: "converted", counts, inspection, placed, again, updates, proposals: open, notices };
}
