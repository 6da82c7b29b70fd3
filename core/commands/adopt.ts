/** Rows that a person typed by hand get their ids with the next command that writes. */
import { isHandTyped } from "../log/hand-typed.ts";
import type { KindTable, LogBook } from "../log/read-log.ts";
import type { Edit, GiveIds } from "../workbook/edit.ts";
import { ID_HEADING } from "../workbook/edit.ts";
import { columnOf, rowCells } from "../workbook/table.ts";

export interface Adoption {
  readonly edits: readonly Edit[];
  /** New ids by the provisional ones that were shown until now. */
  readonly ids: ReadonlyMap<string, string>;
}

/** The edits that give every hand-typed row an id made from the command's. Rows of tabs without an id column wait until it is back. */
export function adoptHandTyped(book: LogBook, command: string): Adoption {
  const tables = [...book.tables.values()];
  const entries = tables.flatMap(({ kind }) => book.entries(kind.kind));
  const ids = new Map<string, string>();
  // A command that broke off may have given some of them already.
  const given = entries.filter(({ id }) => id.startsWith(`${command}-h`)).length;
  for (const { id } of entries) if (isHandTyped(id)) ids.set(id, `${command}-h${given + ids.size + 1}`);
  const edits = tables.flatMap((table): readonly Edit[] => {
    const edit = adoptIn(table, book, ids);
    return edit ? [edit] : [];
  });
  return { edits, ids };
}

function adoptIn({ kind, table }: KindTable, book: LogBook, ids: ReadonlyMap<string, string>): GiveIds | undefined {
  if (kind.layout === "pairs" || columnOf(table, ID_HEADING) < 0) return undefined;
  const headings = [...new Set(table.headings.filter((heading) => heading !== "" && heading !== ID_HEADING))];
  const rows = book.entries(kind.kind).flatMap(({ id, at }) => {
    const given = ids.get(id);
    return given === undefined ? [] : [{ id: given, provisional: id, cells: rowCells(table, at.row, headings) }];
  });
  return rows.length === 0 ? undefined : { type: "give-ids", sheet: table.sheet.name, headings, rows };
}
