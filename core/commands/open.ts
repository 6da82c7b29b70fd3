/** Open the sidebar: whether there is a log, the forms with their proposals, the open actions. */
import { choicesOf } from "../kinds/choice.ts";
import type { Value } from "../kinds/entry.ts";
import { KINDS } from "../kinds/index.ts";
import type { Column, Kind } from "../kinds/kind.ts";
import { meetingsHeld } from "../kinds/meetings-held.ts";
import { rosterOn } from "../kinds/roster.ts";
import { isOpen } from "../kinds/status.ts";
import { type LogBook, readLog } from "../log/read-log.ts";
import type { FieldView, FormView, OpenAction } from "../reply.ts";
import { parseDay } from "../workbook/day.ts";
import type { CommandOf, Everyday } from "./handler.ts";
import { newestToUndo } from "./to-undo.ts";

export const open: Everyday<CommandOf<"open">> = {
  run: (_command, snapshot) => {
    const book = readLog(snapshot);
    const held = meetingsHeld(book);
    return {
      edits: [],
      reply: {
        type: "opened",
        hasLog: book.exists,
        forms: KINDS.map((kind) => formView(kind, book)),
        openActions: openActions(book),
        roster: rosterOn(book, book.today),
        lastMeeting: held[held.length - 1]?.entry ?? null,
        canUndo: newestToUndo(book)?.command ?? null,
        notices: [],
      },
    };
  },
};

/** A kind's form in the log's language, with what is proposed for each field. */
function formView(kind: Kind, book: LogBook): FormView {
  const proposed = kind.propose(book);
  const columns = new Map(kind.columns.map((column) => [column.key, column]));
  return {
    kind: kind.kind,
    title: kind.title[book.language],
    groups: kind.form.map((group) => ({
      title: group.title[book.language],
      folded: group.folded,
      fields: group.columns.flatMap((key) => {
        const column = columns.get(key);
        return column ? [fieldView(column, proposed[key] ?? null, book)] : [];
      }),
    })),
  };
}

const fieldView = (column: Column, proposed: Value, book: LogBook): FieldView => ({
  key: column.key,
  label: column.heading[book.language],
  help: column.help[book.language],
  type: column.type,
  required: column.required,
  choices: choicesOf(column, book.cycle).map(({ key, label }) => ({ key, label: label[book.language] })),
  proposed,
});

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
