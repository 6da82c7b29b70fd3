/** What edits add to our tabs, as a person looks it over before anything is written. */
import { KINDS } from "../kinds/index.ts";
import { DATA_SHEET } from "../log/data-tab.ts";
import { FROM_HEADING, headingsOf } from "../log/headings.ts";
import type { LogBook } from "../log/read-log.ts";
import type { TabDifference } from "../reply.ts";
import { isBlank, textOf } from "../workbook/cell.ts";
import { type AppendRows, type Edit, ID_HEADING } from "../workbook/edit.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { plainHeading } from "../workbook/table.ts";

type Growing = { -readonly [part in keyof TabDifference]: TabDifference[part] };

/** Tab by tab in the order of the edits; of the rows, the first `most` are shown. What the hidden tab remembers is not listed. */
export function differenceOf(
  edits: readonly Edit[],
  book: LogBook,
  snapshot: Snapshot,
  most: number,
): readonly TabDifference[] {
  const tabs = new Map<string, Growing>();
  const of = (sheet: string): Growing => {
    const before = tabs.get(sheet);
    if (before) return before;
    const isNew = !snapshot.sheetNames.some((name) => name.toLowerCase() === sheet.toLowerCase());
    const tab = {
      sheet,
      isNew,
      hidden: sheet === DATA_SHEET,
      rows: 0,
      changes: 0,
      headings: [],
      kept: [],
      examples: [],
    };
    tabs.set(sheet, tab);
    return tab;
  };
  for (const edit of edits) {
    if (edit.type === "draw-page" || edit.type === "remove-page") of(edit.page.sheet);
    else if (edit.type === "add-sheet" || edit.sheet === DATA_SHEET) of(edit.sheet);
    else if (edit.type === "append-rows") addRows(of(edit.sheet), edit, book, most);
    else if (edit.type === "set-fields") of(edit.sheet).changes += edit.fields.length;
  }
  return [...tabs.values()];
}

function addRows(tab: Growing, { sheet, headings, rows }: AppendRows, book: LogBook, most: number): void {
  const filled = headings.filter((heading, i) => heading !== ID_HEADING && rows.some((row) => !isBlank(row[i])));
  const ours = ourHeadings(sheet, book);
  tab.rows += rows.length;
  tab.headings = [...new Set([...tab.headings, ...filled])];
  tab.kept = tab.headings.filter((heading) => !ours.has(plainHeading(heading)));
  const examples = rows.slice(0, Math.max(0, most - tab.examples.length)).map((row) =>
    Object.fromEntries(
      headings.flatMap((heading, i) => {
        const text = textOf(row[i]);
        return heading === ID_HEADING || text === "" ? [] : [[heading, text]];
      }),
    ),
  );
  tab.examples = [...tab.examples, ...examples];
}

/** The headings of a tab that are the log's own: as they are declared, and as the team has renamed them. */
function ourHeadings(sheet: string, book: LogBook): ReadonlySet<string> {
  const kind = KINDS.find((each) => each.tab === sheet);
  const table = kind && book.tables.get(kind.kind);
  const now = [...(table?.columns.values() ?? [])].map(({ heading }) => heading);
  const declared = kind === undefined ? [] : headingsOf(kind);
  return new Set([...declared, ...now, FROM_HEADING.en, FROM_HEADING.es, ID_HEADING].map(plainHeading));
}
