/** Tabs that hold a part of the log and are not there any more: somebody renamed or deleted them. */
import type { Notice } from "../words/notice.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { commandsDone } from "./journal.ts";
import type { LogBook } from "./read-log.ts";

/**
 * A notice for each tab that a command wrote entries into and that is in the workbook no more. A tab that was taken away with its
 * entries by an undo is not missed. What it held cannot be seen from here, so nothing is guessed: the person is told.
 * Example: a team renames PLT Meetings to "Meetings 25"; the check says that PLT Meetings is missing.
 */
export function goneTabs(book: LogBook, snapshot: Snapshot): readonly Notice[] {
  const there = new Set(snapshot.sheetNames.map((name) => name.toLowerCase()));
  const made = new Set(book.data.filter(({ what }) => what === "column").map(({ key }) => key));
  const missing = [...made].filter((tab) => !there.has(tab.toLowerCase()));
  if (missing.length === 0) return [];
  const rows = commandsDone(book.data).flatMap(({ undone, traces }) => (undone === "yes" ? [] : traces.rows));
  return missing
    .filter((tab) => rows.some(({ sheet, ids }) => sheet === tab && ids.length > 0))
    .map((sheet) => ({
      code: "log/tab-gone",
      severity: "error",
      requirement: "",
      sheet: "",
      cell: "",
      entry: "",
      field: "",
      facts: { sheet },
    }));
}
