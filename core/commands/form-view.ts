/** A kind's form as plain data, so that a page needs to know no kind. */
import { choicesOf } from "../kinds/choice.ts";
import type { Value } from "../kinds/entry.ts";
import type { Column, Kind } from "../kinds/kind.ts";
import type { LogBook } from "../log/read-log.ts";
import type { FieldView, FormView } from "../reply.ts";

/** The form in the log's language, with these values in its fields. */
export function formView(kind: Kind, book: LogBook, values: Readonly<Record<string, Value>>): FormView {
  const columns = new Map(kind.columns.map((column) => [column.key, column]));
  return {
    kind: kind.kind,
    title: kind.title[book.language],
    groups: kind.form.map((group) => ({
      title: group.title[book.language],
      folded: group.folded,
      fields: group.columns.flatMap((key) => {
        const column = columns.get(key);
        return column ? [fieldView(column, values[key] ?? null, book)] : [];
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
