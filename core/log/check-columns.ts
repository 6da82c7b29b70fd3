/** What was noticed about each row, as a text beside it: readable without the add-on, and what highlights the cells. */
import type { Notice } from "../words/notice.ts";
import type { FillColumn } from "../workbook/edit.ts";
import { plainLook } from "../workbook/look.ts";
import { columnOf } from "../workbook/table.ts";
import { CHECK_HEADING } from "./headings.ts";
import type { KindTable, LogBook } from "./read-log.ts";

/**
 * The edits that write the column of every table in which something is noticed, or was before. Example: `“Date”: “early May” is not a
 * date. Type one such as Oct 8, 2025.`
 */
export function checkColumns(
  notices: readonly Notice[],
  book: LogBook,
  say: (notice: Notice) => string,
): readonly FillColumn[] {
  return [...book.tables.values()].flatMap((table): readonly FillColumn[] => {
    if (table.kind.layout === "pairs") return [];
    const texts = textsIn(table, notices, say);
    const has = [CHECK_HEADING.en, CHECK_HEADING.es].find((heading) => columnOf(table.table, heading) >= 0);
    if (Object.keys(texts).length === 0 && has === undefined) return [];
    const heading = has ?? CHECK_HEADING[book.language];
    return [
      {
        type: "fill-column",
        sheet: table.kind.tab,
        look: plainLook(heading, "long-text", 44),
        texts,
        withoutId: "blank",
      },
    ];
  });
}

function textsIn(
  { kind, columns }: KindTable,
  notices: readonly Notice[],
  say: (notice: Notice) => string,
): Readonly<Record<string, string>> {
  const lines = new Map<string, string[]>();
  for (const notice of notices) {
    if (notice.sheet !== kind.tab || notice.entry === "") continue;
    const heading = columns.get(notice.field)?.heading;
    const line = heading === undefined ? say(notice) : `“${heading}”: ${say(notice)}`;
    lines.set(notice.entry, [...(lines.get(notice.entry) ?? []), line]);
  }
  return Object.fromEntries([...lines].map(([id, each]) => [id, each.join("\n")]));
}
