/** Notes and comments of cells, as the reading library gives and takes them. */
import type { CellObject, Comments, WorkSheet } from "@e965/xlsx";
import type { BookSheet } from "../hosts/book.ts";
import type { BookComment } from "../hosts/book-parts.ts";

/** Puts the notes and comments of a file's sheet into the book's. Whether a comment was resolved is not read. */
export function loadRemarks(to: BookSheet, from: WorkSheet): void {
  const comments: BookComment[] = [];
  (from["!data"] ?? []).forEach((line, row) => {
    line?.forEach((cell, column) => {
      const remarks = cell?.c ?? [];
      const [first, ...replies] = remarks.filter(({ T }) => T === true);
      const note = remarks.find(({ T }) => T !== true);
      if (note) noteAt(to, row, column, note.t);
      if (!first) return;
      const id = `file-${row}-${column}`;
      comments.push({
        id,
        row,
        column,
        author: first.a ?? "",
        text: first.t,
        resolved: false,
        replies: replies.map(({ a, t }, i) => ({ id: `${id}-${i}`, author: a ?? "", text: t })),
      });
    });
  });
  if (comments.length > 0) to.comments = comments;
}

function noteAt(sheet: BookSheet, row: number, column: number, text: string): void {
  const line = sheet.cells[row];
  if (line) line[column] = { ...(line[column] ?? { value: null }), note: text.replace(/\r\n?/g, "\n") };
}

/** Puts notes and comments onto the cells of a sheet that is to be written. */
export function saveRemarks(sheet: BookSheet, raw: WorkSheet): void {
  const data = raw["!data"] ?? [];
  sheet.cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell?.note !== undefined) remark(data, row, column, [{ a: "", t: cell.note }]);
    });
  });
  for (const { row, column, author, text, replies } of sheet.comments ?? []) {
    const thread = [{ author, text }, ...replies].map((each) => ({ a: each.author, t: each.text, T: true }));
    remark(data, row, column, thread);
  }
}

type Remark = { a: string; t: string; T?: boolean };

function remark(data: (CellObject | undefined)[][], row: number, column: number, remarks: readonly Remark[]): void {
  const cell = data[row]?.[column];
  if (!cell) return;
  const all: Comments = [...(cell.c ?? []), ...remarks];
  all.hidden = true;
  cell.c = all;
}
