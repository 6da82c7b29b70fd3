/** Tables: their place, their heading row, their columns and rows. */
import type { Area } from "../../../core/workbook/address.ts";
import type { Book, BookSheet } from "../book.ts";
import type { BookTable } from "../book-parts.ts";
import { isName } from "../names.ts";
import { cellAt, madeCell } from "./cells.ts";
import {
  child,
  collection,
  type HostObject,
  type Members,
  method,
  namedObject,
  readable,
  settable,
} from "./host-object.ts";
import { placeIn, rangeObject } from "./range.ts";
import { overlaps } from "./range-place.ts";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "./refusal.ts";
import { columnsObject, rowsObject } from "./table-lines.ts";
import { worksheetObject } from "./worksheet.ts";
import { mayChange, type World } from "./world.ts";

interface Placed {
  readonly sheet: BookSheet;
  readonly table: BookTable;
}

const DEFAULT_STYLE = "TableStyleMedium2";

const tablesOf = (sheets: readonly BookSheet[]): readonly Placed[] =>
  sheets.flatMap((sheet) => (sheet.tables ?? []).map((table) => ({ sheet, table })));

/** The tables of one sheet, or (`home` null) of the workbook. */
export function tablesObject(world: World, home: BookSheet | null): HostObject {
  const all = (): readonly Placed[] => tablesOf(home === null ? world.book.sheets : [home]);
  const found = (key: unknown): Placed | undefined =>
    all().find(({ table }) => idOf(table) === String(key) || table.name.toLowerCase() === String(key).toLowerCase());
  const sure = (placed: Placed | undefined, location: string): HostObject => {
    if (!placed) throw itemNotFound(location);
    return tableObject(world, placed);
  };
  return collection(
    "TableCollection",
    {
      Count: readable("1.1", () => all().length),
      Add: method("1.1", ([address, hasHeaders]) => tableObject(world, addTable(world, home, address, hasHeaders))),
      GetCount: method("1.4", () => all().length),
      GetItem: method("1.1", ([key]) => sure(found(key), "TableCollection.getItem")),
      GetItemAt: method("1.1", ([index]) => sure(all()[Number(index)], "TableCollection.getItemAt")),
      GetItemOrNullObject: method("1.4", ([key]) => {
        const placed = found(key);
        return placed ? tableObject(world, placed) : null;
      }),
    },
    () => all().map((placed) => tableObject(world, placed)),
  );
}

const idOf = ({ id }: BookTable): string => String(id);

/** A new table; where the range has no headings, a row of `Column1`, `Column2` … is put above its cells. */
function addTable(world: World, home: BookSheet | null, address: unknown, hasHeaders: unknown): Placed {
  const location = "TableCollection.add";
  if (typeof hasHeaders !== "boolean") throw invalidArgument(location);
  const { sheet, area } = placeIn(world, home, address, location);
  mayChange(sheet, location);
  const taken = [...(sheet.tables ?? []), ...sheet.merges.map((merge) => ({ area: merge }))];
  if (taken.some((other) => overlaps(other.area, area))) throw invalidArgument(location);
  const whole = hasHeaders ? growToTwo(area) : { ...area, rows: area.rows + 1 };
  if (!hasHeaders) shiftDown(sheet, area);
  nameHeadings(sheet, whole);
  const id = 1 + tablesOf(world.book.sheets).reduce((most, { table }) => Math.max(most, table.id), 0);
  const name = freeName(world.book, id);
  const table = { id, name, area: whole, totals: false, style: DEFAULT_STYLE, bandedRows: true, filterButton: true };
  sheet.tables = [...(sheet.tables ?? []), table];
  return { sheet, table };
}

/** A table has one row at least under its headings. */
const growToTwo = (area: Area): Area => ({ ...area, rows: Math.max(2, area.rows) });

function shiftDown(sheet: BookSheet, area: Area): void {
  for (let row = area.row + area.rows - 1; row >= area.row; row--) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = cellAt(sheet, row, column);
      if (cell) sheet.cells[row]?.splice(column, 1, undefined);
      if (cell) Object.assign(madeCell(sheet, row + 1, column), cell);
    }
  }
}

/** Headings are texts, each another one: `Column1` where there is none, `Date2` for the second `Date`. */
function nameHeadings(sheet: BookSheet, area: Area): void {
  const taken = new Set<string>();
  for (let column = 0; column < area.columns; column++) {
    const cell = madeCell(sheet, area.row, area.column + column);
    const wanted = String(cell.value ?? "") || `Column${column + 1}`;
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
    taken.add(name.toLowerCase());
    cell.value = name;
    delete cell.formula;
  }
}

function freeName(book: Book, from: number): string {
  let n = from;
  while (isTaken(book, `Table${n}`)) n++;
  return `Table${n}`;
}

/** Tables and names share one space. */
const isTaken = (book: Book, name: string): boolean =>
  tablesOf(book.sheets).some(({ table }) => table.name.toLowerCase() === name.toLowerCase()) ||
  (book.names ?? []).some((each) => each.name.toLowerCase() === name.toLowerCase());

function tableObject(world: World, { sheet, table }: Placed): HostObject {
  const change = (location: string, to: () => void): null => {
    mayChange(sheet, location);
    if (!sheet.tables?.includes(table)) throw itemNotFound(location);
    to();
    return null;
  };
  const remove = (): void => {
    sheet.tables = (sheet.tables ?? []).filter((other) => other !== table);
  };
  return namedObject("Table", idOf(table), {
    Id: readable("1.1", () => idOf(table)),
    ...lookMembers(world, table, change),
    Worksheet: child("1.2", () => worksheetObject(world, sheet)),
    Columns: child("1.1", () => columnsObject(world, sheet, table)),
    Rows: child("1.1", () => rowsObject(world, sheet, table)),
    ...placeMembers(world, { sheet, table }),
    Resize: method("1.13", ([to]) =>
      change("Table.resize", () => {
        const { area } = placeIn(world, sheet, to, "Table.resize");
        if (area.row !== table.area.row || area.rows < 2 || !overlaps(area, table.area))
          throw invalidArgument("Table.resize");
        table.area = area;
        nameHeadings(sheet, area);
      }),
    ),
    ConvertToRange: method("1.2", () => {
      change("Table.convertToRange", remove);
      return rangeObject(world, sheet, table.area);
    }),
    Delete: method("1.1", () =>
      change("Table.delete", () => {
        remove();
        for (let row = table.area.row; row < table.area.row + table.area.rows; row++) {
          sheet.cells[row]?.fill(undefined, table.area.column, table.area.column + table.area.columns);
        }
      }),
    ),
  });
}

function placeMembers(world: World, { sheet, table }: Placed): Members {
  const range = (area: Area): HostObject => rangeObject(world, sheet, area);
  return {
    GetRange: method("1.1", () => range(table.area)),
    GetHeaderRowRange: method("1.1", () => range({ ...table.area, rows: 1 })),
    GetDataBodyRange: method("1.1", () => range(bodyOf(table))),
    GetTotalRowRange: method("1.1", () => {
      if (!table.totals) throw itemNotFound("Table.getTotalRowRange");
      return range({ ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 });
    }),
  };
}

/** The rows between the headings and the totals. */
export const bodyOf = ({ area, totals }: BookTable): Area => ({
  ...area,
  row: area.row + 1,
  rows: Math.max(1, area.rows - 1 - (totals ? 1 : 0)),
});

function lookMembers(world: World, table: BookTable, change: (location: string, to: () => void) => null): Members {
  const flag = (since: string, key: "totals" | "bandedRows" | "filterButton", name: string) =>
    settable(
      since,
      () => table[key],
      (on) =>
        void change(`Table.${name}`, () => {
          if (typeof on !== "boolean") throw invalidArgument(`Table.${name}`);
          if (key === "totals" && on !== table.totals) {
            table.area = { ...table.area, rows: table.area.rows + (on ? 1 : -1) };
          }
          table[key] = on;
        }),
    );
  return {
    Name: settable(
      "1.1",
      () => table.name,
      (name) =>
        void change("Table.name", () => {
          if (typeof name !== "string" || !isName(name)) throw invalidArgument("Table.name");
          if (name.toLowerCase() !== table.name.toLowerCase() && isTaken(world.book, name))
            throw itemAlreadyExists("Table.name");
          table.name = name;
        }),
    ),
    Style: settable(
      "1.1",
      () => table.style,
      (style) =>
        void change("Table.style", () => {
          if (typeof style !== "string" || !/^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(style))
            throw invalidArgument("Table.style");
          table.style = style;
        }),
    ),
    ShowTotals: flag("1.1", "totals", "showTotals"),
    ShowBandedRows: flag("1.3", "bandedRows", "showBandedRows"),
    ShowFilterButton: flag("1.3", "filterButton", "showFilterButton"),
    ShowHeaders: readable("1.1", () => true),
  };
}
