/** Notes of cells (ExcelApi 1.18): the small text that shows when a person points at a cell. */
import { addressOf } from "../../../core/workbook/address.ts";
import type { BookCell, BookSheet } from "../book.ts";
import { cellAt, madeCell } from "./cells.ts";
import { collection, type HostObject, method, namedObject, readable, settable } from "./host-object.ts";
import { placeIn, rangeObject } from "./range.ts";
import { addressIn } from "./range-place.ts";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "./refusal.ts";
import { mayChange, type World } from "./world.ts";

interface Place {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
}

/** A note holds no more than a cell does (the strict choice). */
const MOST_CHARACTERS = 32767;

const noteAt = ({ sheet, row, column }: Place): string | undefined => cellAt(sheet, row, column)?.note;

const notesOf = (sheet: BookSheet): readonly Place[] =>
  sheet.cells.flatMap((line, row) =>
    line.flatMap((cell: BookCell | undefined, column) => (cell?.note === undefined ? [] : [{ sheet, row, column }])),
  );

/** The notes of one sheet, or of all sheets (`sheet` null). */
export function notesObject(world: World, sheet: BookSheet | null): HostObject {
  const all = (): readonly Place[] => (sheet === null ? world.book.sheets : [sheet]).flatMap(notesOf);
  const placeFor = (key: unknown, location: string): Place => {
    const place = placeIn(world, sheet, key, location);
    if (place.area.rows * place.area.columns !== 1) throw invalidArgument(location);
    return { sheet: place.sheet, row: place.area.row, column: place.area.column };
  };
  return collection(
    "NoteCollection",
    {
      Add: method("1.18", ([cell, content]) => {
        const place = placeFor(cell, "NoteCollection.add");
        mayChange(place.sheet, "NoteCollection.add");
        if (noteAt(place) !== undefined) throw itemAlreadyExists("NoteCollection.add");
        write(place, content, "NoteCollection.add");
        return noteObject(world, place);
      }),
      GetCount: method("1.18", () => all().length),
      GetItem: method("1.18", ([key]) => {
        const place = placeFor(key, "NoteCollection.getItem");
        if (noteAt(place) === undefined) throw itemNotFound("NoteCollection.getItem");
        return noteObject(world, place);
      }),
      GetItemOrNullObject: method("1.18", ([key]) => {
        const place = placeFor(key, "NoteCollection.getItemOrNullObject");
        return noteAt(place) === undefined ? null : noteObject(world, place);
      }),
      GetItemAt: method("1.18", ([index]) => {
        const place = all()[Number(index)];
        if (!place) throw itemNotFound("NoteCollection.getItemAt");
        return noteObject(world, place);
      }),
    },
    () => all().map((place) => noteObject(world, place)),
  );
}

function write({ sheet, row, column }: Place, content: unknown, location: string): void {
  if (typeof content !== "string" || content === "" || content.length > MOST_CHARACTERS)
    throw invalidArgument(location);
  madeCell(sheet, row, column).note = content;
}

const noteObject = (world: World, place: Place): HostObject =>
  namedObject("Note", addressIn(place.sheet.name, { ...place, rows: 1, columns: 1 }), {
    AuthorName: readable("1.18", () => ""),
    Content: settable(
      "1.18",
      () => noteAt(place) ?? "",
      (content) => {
        mayChange(place.sheet, "Note.content");
        write(place, content, "Note.content");
      },
    ),
    Visible: readable("1.18", () => false),
    GetLocation: method("1.18", () =>
      rangeObject(world, place.sheet, { row: place.row, column: place.column, rows: 1, columns: 1 }),
    ),
    Delete: method("1.18", () => {
      mayChange(place.sheet, "Note.delete");
      const cell = cellAt(place.sheet, place.row, place.column);
      if (cell?.note === undefined) throw itemNotFound(`Note.delete ${addressOf(place.row, place.column)}`);
      delete cell.note;
      return null;
    }),
  });
