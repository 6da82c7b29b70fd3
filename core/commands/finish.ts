/** What every command that writes adds at its end: the ids of hand-typed rows, renamed headings remembered, its own entry in the journal. */

import { ensureDataTab } from "../log/add-entries.ts";
import { begunRows } from "../log/begun.ts";
import { DATA_SHEET, type DataRow, remember, remindAnew } from "../log/data-tab.ts";
import { commandRow, commandsDone, tracesOf } from "../log/journal.ts";
import type { LogBook } from "../log/read-log.ts";
import type { Edit } from "../workbook/edit.ts";
import { merge } from "../workbook/invert.ts";
import type { Snapshot } from "../workbook/snapshot.ts";

/**
 * A command's edits with all that belongs to them, ready to be planned. What is about to change is written down first and the command's
 * own row last: where that row is, all of it is.
 */
export function withJournal(
  command: { readonly id: string; readonly type: string },
  book: LogBook,
  snapshot: Snapshot,
  edits: readonly Edit[],
  memory: readonly DataRow[],
): readonly Edit[] {
  const traces = tracesOf(edits, DATA_SHEET);
  const row = commandRow(command.id, command.type, snapshot.now, traces);
  const begun = begunRows(command, [...edits, ...remember(memory)], snapshot);
  return merge([ensureDataTab(), ...remember(begun), ...renamed(book), ...edits, ...remember([...memory, row])]);
}

/** True where the journal holds this command: it was written before, and this is a retry. */
export const isDone = (book: LogBook, command: string): boolean =>
  commandsDone(book.data).some((done) => done.command === command);

/** Headings that a team renamed are remembered under their new names, so that they are still known after a move. */
function renamed(book: LogBook): readonly Edit[] {
  return book.data.flatMap((row): readonly Edit[] => {
    if (row.what !== "column") return [];
    const table = [...book.tables.values()].find(({ kind }) => kind.tab === row.key);
    const now = table?.columns.get(row.part)?.heading;
    return now === undefined || now === row.value ? [] : [remindAnew(row, now)];
  });
}
