/** Fields of entries that are set: thousands at once find their table and their rows once. */
import type { Notice } from "../words/notice.ts";
import { addressOf } from "./address.ts";
import { sameCell } from "./cell.ts";
import { type Edit, ID_HEADING, type SetFields } from "./edit.ts";
import { noticeAbout, type Step, stepOf } from "./step.ts";
import { columnOf, plainHeading, rowsById, type Table } from "./table.ts";
import type { Write } from "./write.ts";

/** The edits in their order, in groups: edits of fields in one tab, of different entries, go together; every other edit goes alone. */
export function together(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const groups: Edit[][] = [];
  let ids = new Set<string>();
  let sheet: string | null = null;
  for (const edit of edits) {
    const joins = edit.type === "set-fields" && edit.sheet === sheet && !ids.has(edit.id) && !setsIds(edit);
    if (joins) groups[groups.length - 1]?.push(edit);
    else {
      groups.push([edit]);
      ids = new Set();
      sheet = edit.type === "set-fields" && !setsIds(edit) ? edit.sheet : null;
    }
    if (edit.type === "set-fields") ids.add(edit.id);
  }
  return groups;
}

/** By their ids the rows of the next edits are found. */
const setsIds = ({ fields }: SetFields): boolean =>
  fields.some(({ heading }) => plainHeading(heading) === plainHeading(ID_HEADING));

/** The strokes of edits whose entries are all different. Fields that are not as an edit expects are left alone and said. */
export function setFields(table: Table, edits: readonly SetFields[]): Step {
  const at = rowsById(table);
  return stepOf(edits.map((edit) => setOne(table, edit, at.get(edit.id))));
}

function setOne(table: Table, edit: SetFields, row: number | undefined): Step {
  const sheet = table.sheet.name;
  if (row === undefined) {
    const outcomes = [{ sheet, id: edit.id, outcome: "missing" as const }];
    return { writes: [], notices: [noticeAbout("write/entry-gone", sheet, "", edit.id, {})], outcomes };
  }
  const writes: Write[] = [];
  const notices: Notice[] = [];
  for (const field of edit.fields) {
    const column = columnOf(table, field.heading);
    const now = table.sheet.cells[row]?.[column] ?? null;
    const cell = column < 0 ? "" : addressOf(row, column);
    if (column < 0) notices.push(noticeAbout("write/column-missing", sheet, "", edit.id, { heading: field.heading }));
    else if (sameCell(now, field.now)) continue;
    else if (!sameCell(now, field.was))
      notices.push(noticeAbout("write/changed-meanwhile", sheet, cell, edit.id, { heading: field.heading, cell }));
    else
      writes.push(
        { do: "set-cells", sheet, row, column, cells: [[field.now]] },
        ...typeStroke(sheet, row, column, field.now),
      );
  }
  return { writes, notices, outcomes: [{ sheet, id: edit.id, outcome: notices.length > 0 ? "kept" : "done" }] };
}

function typeStroke(
  sheet: string,
  row: number,
  column: number,
  cell: SetFields["fields"][number]["now"],
): readonly Write[] {
  if (typeof cell !== "object" || cell === null) return [];
  const type = "day" in cell ? "day" : "share" in cell ? "share" : "time" in cell ? "time" : null;
  return type ? [{ do: "type", sheet, area: { row, column, rows: 1, columns: 1 }, type }] : [];
}
