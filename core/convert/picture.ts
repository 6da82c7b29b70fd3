/** A small picture of a region for the preview: a few lines of the sheet, each with what it was understood as. */

import { columnLetters } from "../workbook/address.ts";
import { isBlank, textOf } from "../workbook/cell.ts";
import { cellAt, type SheetSnapshot } from "../workbook/snapshot.ts";
import type { Found } from "./found.ts";
import type { Picture, PictureLine } from "./inspection.ts";

const MOST_COLUMNS = 4;
const LONGEST_TEXT = 24;
/** Lines shown of each sort. */
const SHOWN: Readonly<Record<PictureLine["is"], number>> = { header: 2, entry: 3, left: 2 };

/** What stands for a text that is shown nowhere: a student's name. */
const HIDDEN = "•••";

const isPrivate = ({ field }: Found["fields"][number]): boolean => field === "student_name" || field === "student_id";

function shortText(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT - 1).trimEnd()}…` : line;
}

/** A row that says something of several entries: a person's, where each column is a meeting. */
const OF_SEVERAL = -1;

const SIDEWAYS: readonly Found["layout"][] = ["transposed", "attendance", "week-grid"];

/** The entry of each sheet row (from 0) that belongs to one, from 1. */
function entriesByRow({ entries, layout }: Found): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  const meetings = entries.filter(({ held }) => held === "yes");
  meetings.forEach(({ place, parts, date }, i) => {
    for (const row of [place.row, ...(date === null ? [] : [date.place.row]), ...parts.map((part) => part.place.row)]) {
      const before = rows.get(row);
      if (before === undefined) rows.set(row, i + 1);
      else if (before !== i + 1 && SIDEWAYS.includes(layout)) rows.set(row, OF_SEVERAL);
    }
  });
  return rows;
}

/** The first columns of the region in which something stands, those with a label first of all. */
function columnsOf({ area, fields }: Found, sheet: SheetSnapshot): readonly number[] {
  const labelled = new Set(fields.map(({ column }) => column));
  const all = Array.from({ length: area.columns }, (_, i) => area.column + i).filter((column) =>
    sheet.cells.slice(area.row, area.row + area.rows).some((row) => !isBlank(row[column])),
  );
  const chosen = [
    ...all.filter((column) => labelled.has(column)),
    ...all.filter((column) => !labelled.has(column)),
  ].slice(0, MOST_COLUMNS);
  return chosen.sort((a, b) => a - b);
}

/** The picture of a region; names of students are not in it. */
export function pictureOf(found: Found, sheet: SheetSnapshot): Picture {
  const { area, headerRows, purpose, fields } = found;
  const columns = columnsOf(found, sheet);
  const hidden = new Set(fields.filter(isPrivate).map(({ column }) => column));
  const headers = new Set(headerRows);
  const entries = purpose === "students" ? new Map<number, number>() : entriesByRow(found);
  const counts = { header: 0, entry: 0, left: 0 };
  const lines: PictureLine[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const entry = headers.has(row) ? 0 : (entries.get(row) ?? 0);
    const is = headers.has(row) ? "header" : entry !== 0 ? "entry" : "left";
    if (is === "left" && !(sheet.cells[row] ?? []).some((cell) => !isBlank(cell))) continue;
    counts[is] += 1;
    if (counts[is] > SHOWN[is]) continue;
    const isHidden = (column: number): boolean => is !== "header" && (hidden.has(column) || purpose === "students");
    const texts = columns.map((column) => {
      const text = shortText(textOf(cellAt(sheet, row, column)));
      return text !== "" && isHidden(column) ? HIDDEN : text;
    });
    lines.push({ row: row + 1, is, entry: Math.max(0, entry), texts });
  }
  return { columns: columns.map(columnLetters), lines, counts };
}
