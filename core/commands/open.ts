/** Open the sidebar: whether there is a log, the forms with their proposals, the open actions. */
import { KINDS } from "../kinds/index.ts";
import { meetingsHeld } from "../kinds/meetings-held.ts";
import { rosterOn } from "../kinds/roster.ts";
import { isOpen } from "../kinds/status.ts";
import { currentYear } from "../log/current-year.ts";
import { type LogBook, readLog } from "../log/read-log.ts";
import type { OpenAction } from "../reply.ts";
import { parseDay } from "../workbook/day.ts";
import { formView } from "./form-view.ts";
import type { CommandOf, Everyday } from "./handler.ts";
import { newestToUndo } from "./to-undo.ts";

export const open: Everyday<CommandOf<"open">> = {
  run: (_command, snapshot, { further }) => {
    const book = readLog(snapshot, further);
    const year = currentYear(book);
    const held = meetingsHeld(book);
    return {
      edits: [],
      reply: {
        type: "opened",
        hasLog: book.exists,
        forms: book.kinds.slice(0, KINDS.length).map((kind) => formView(kind, book, kind.propose(year))),
        openActions: openActions(book),
        roster: rosterOn(book, book.today),
        lastMeeting: held[held.length - 1]?.entry ?? null,
        canUndo: newestToUndo(book)?.command ?? null,
        notices: [],
      },
    };
  },
};

/** Actions that nobody has closed, those due first in front; actions without a day come last. */
function openActions(book: LogBook): readonly OpenAction[] {
  return book
    .entries("action-item")
    .filter(isOpen)
    .map((entry) => {
      const due = parseDay(String(entry.values["due"] ?? "")) ?? null;
      const text = String(entry.values["text"] ?? "");
      return {
        id: entry.id,
        text,
        owner: String(entry.values["owner"] ?? ""),
        due,
        overdue: due !== null && due < book.today,
      };
    })
    .sort((a, b) => ((a.due ?? "9999") < (b.due ?? "9999") ? -1 : (a.due ?? "9999") > (b.due ?? "9999") ? 1 : 0));
}
