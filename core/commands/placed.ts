/** Where entries went, so that the page can say it and lead there. */
import { type LogBook, readLog } from "../log/read-log.ts";
import type { Placed } from "../reply.ts";
import { addressOf } from "../workbook/address.ts";
import type { Snapshot } from "../workbook/snapshot.ts";

/** The places of these entries in the workbook as it will be; an entry without a place (its row could not be written) is left out. */
export function placesOf(
  ids: readonly string[],
  after: Snapshot,
  { further }: Pick<LogBook, "further">,
): readonly Placed[] {
  const wanted = new Set(ids);
  const book = readLog(after, further);
  return book.kinds
    .flatMap(({ kind }) => book.entries(kind))
    .filter((entry) => wanted.has(entry.id))
    .map(({ kind, id, at }) => ({
      kind,
      id,
      sheet: at.sheet,
      cell: Object.values(at.cells)[0] ?? addressOf(at.row, 0),
    }));
}
