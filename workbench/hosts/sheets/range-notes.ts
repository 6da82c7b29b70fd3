/** Notes of cells: the small text that shows when a person points at a cell. */
import { checkMayWrite, type Desk } from "./desk.ts";
import { ServiceException } from "./exception.ts";
import { cellFor } from "./grid.ts";
import { checkBlock, eachCell, type Place } from "./range-values.ts";

export interface NotesPort<Self> {
  readonly getNote: () => string;
  readonly getNotes: () => string[][];
  readonly setNote: (note: string | null) => Self;
  readonly setNotes: (notes: (string | null)[][]) => Self;
  readonly clearNote: () => Self;
}

/** The members of a range that are about notes; `self` is what chained calls answer. */
export function notesPort<Self>(desk: Desk, place: Place, self: () => Self): NotesPort<Self> {
  const notes = (): string[][] => eachCell(place, (cell) => cell?.note ?? "");
  const put = (wanted: readonly (readonly (string | null)[])[]): Self => {
    checkBlock(place.area, wanted);
    checkMayWrite(desk, place.sheet, place.area);
    const texts = wanted.map((row) => row.map(checkedNote));
    texts.forEach((row, i) => {
      row.forEach((text, j) => {
        putNote(place, i, j, text);
      });
    });
    return self();
  };
  const all = (note: string | null): Self => put(eachCell(place, () => note));
  return {
    getNote: () => notes()[0]?.[0] ?? "",
    getNotes: notes,
    setNote: all,
    setNotes: put,
    clearNote: () => all(null),
  };
}

function putNote({ sheet, area }: Place, i: number, j: number, text: string): void {
  const [row, column] = [area.row + i, area.column + j];
  if (text === "") delete sheet.cells[row]?.[column]?.note;
  else cellFor(sheet, row, column).note = text;
}

function checkedNote(note: unknown): string {
  if (note === null || note === undefined) return "";
  if (typeof note === "string") return note;
  throw new ServiceException("The parameters don't match the method signature: a note is text.");
}
