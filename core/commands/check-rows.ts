/** What is noticed right after a cell was edited by hand: about the edited cells alone, whatever else the log holds. */

import type { Entry } from "../kinds/entry.ts";
import type { Further } from "../kinds/further.ts";
import type { Check, Kind } from "../kinds/kind.ts";
import { studentNotices } from "../kinds/may-name-student.ts";
import { CHECK_HEADING } from "../log/headings.ts";
import { type LogBook, readLog } from "../log/read-log.ts";
import { asStrictAs } from "../policies/strictness.ts";
import type { Notice } from "../words/notice.ts";
import { sayFrom } from "../words/say-from.ts";
import type { SentencesIn } from "../words/sentence.ts";
import { textOf } from "../workbook/cell.ts";
import { cellAt, type Snapshot } from "../workbook/snapshot.ts";
import { columnOf, type Table } from "../workbook/table.ts";

/** Cells that a person edited, counted from 0. */
export interface Edited {
  readonly sheet: string;
  /** One below the other. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** What the check's column gets from a row on, downward: one block, so that a host writes it in one call. */
export interface RowTexts {
  readonly row: number;
  readonly column: number;
  readonly texts: readonly string[];
}

/**
 * The texts that the check's column gets in the edited rows; undefined where none of them changes, or where the tab has no such column yet (a check that is
 * written makes it). The snapshot needs to hold the setup, and of the edited tab its headings and the edited rows. What an earlier check said
 * about other fields of the row stays; checks that look at more than the entry wait for the next whole check.
 * Example: `early May` typed under Date gives `“Date”: “early May” under Date is not a date. Type one such as Oct 8, 2025.`
 */
export function checkRows(
  edited: Edited,
  snapshot: Snapshot,
  apart: { readonly further: Further; readonly sentences: SentencesIn },
): RowTexts | undefined {
  const book = readLog(snapshot, apart.further);
  const found = [...book.tables.values()].find(({ table }) => table.sheet.name === edited.sheet);
  if (!found || found.kind.layout === "pairs") return undefined;
  const { kind, table, columns } = found;
  const column = checkColumn(table);
  const [first] = edited.rows;
  if (column < 0 || first === undefined) return undefined;
  const all = [...apart.sentences(book.language), apart.further.sentences[book.language]];
  const before = edited.rows.map((row) => textOf(cellAt(table.sheet, row, column)));
  const texts = edited.rows.map((row, i) => {
    const was = before[i] ?? "";
    const entry = book.entries(kind.kind).find(({ at }) => at.row === row);
    const about = ({ field }: Notice): boolean => edited.columns.includes(columns.get(field)?.column ?? -1);
    const now = entry ? noticesAlone(kind, entry, book).filter(about) : [];
    const kept = entry ? linesOfOthers(was, table, edited.columns) : [];
    const said = now.map((notice) => {
      const heading = columns.get(notice.field)?.heading ?? "";
      return `“${heading}”: ${sayFrom(all, notice.code, notice.facts, book.language)}`;
    });
    return [...kept, ...said].join("\n");
  });
  return texts.every((text, i) => text === before[i]) ? undefined : { row: first, column, texts };
}

const checkColumn = (table: Table): number =>
  Math.max(columnOf(table, CHECK_HEADING.en), columnOf(table, CHECK_HEADING.es));

/** Lines about fields that were not edited. */
function linesOfOthers(text: string, { headings }: Table, columns: readonly number[]): readonly string[] {
  const edited = columns.map((column) => `“${headings[column] ?? ""}”:`);
  return text.split("\n").filter((line) => line !== "" && !edited.some((start) => line.startsWith(start)));
}

/** Thrown where a check looks at other entries: what it would say depends on more than was read. */
const LOOKS_AROUND = "this check looks at other entries";

/** The settings are always read: what they say does not make a check look around. */
const isSettings = (name: string, { kinds }: LogBook): boolean =>
  kinds.some(({ kind, layout }) => kind === name && layout === "pairs");

function noticesAlone(kind: Kind, entry: Entry, book: LogBook): readonly Notice[] {
  const alone = {
    ...book,
    entries: (name: string): readonly Entry[] => {
      if (!isSettings(name, book)) throw new Error(LOOKS_AROUND);
      return book.entries(name);
    },
  };
  // Who is on the team was not read; a colleague whose name stands there like a student's is told until the next whole check.
  const students: Check = (each) => studentNotices(kind, each, { ...book, entries: () => [] });
  const notices = [...kind.checks, students].flatMap((check) => {
    try {
      return check(entry, alone);
    } catch (error) {
      if (error instanceof Error && error.message === LOOKS_AROUND) return [];
      throw error;
    }
  });
  return asStrictAs(book.policy, notices);
}
