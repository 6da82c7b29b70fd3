/** Columns and rows of a table. */
import type { BookCell, BookSheet } from "../book.ts";
import type { BookTable } from "../book-parts.ts";
import { cellAt, madeCell } from "./cells.ts";
import { collection, type HostObject, method, namedObject, plainObject, readable, settable } from "./host-object.ts";
import { rangeObject } from "./range.ts";
import { invalidArgument, itemNotFound, notBuilt, wrongSize } from "./refusal.ts";
import { sheetId } from "./sheet-id.ts";
import { bodyOf } from "./tables.ts";
import { typeInto } from "./typed.ts";
import { mayChange, type World } from "./world.ts";

export function columnsObject(world: World, sheet: BookSheet, table: BookTable): HostObject {
  const all = (): readonly number[] => Array.from({ length: table.area.columns }, (_, i) => i);
  const named = (key: unknown): number | undefined =>
    all().find((i) => nameOf(sheet, table, i) === key || i + 1 === key);
  const sure = (index: number | undefined, location: string): HostObject => {
    if (index === undefined || index < 0 || index >= table.area.columns) throw itemNotFound(location);
    return columnObject(world, sheet, table, index);
  };
  return collection(
    "TableColumnCollection",
    {
      Count: readable("1.1", () => table.area.columns),
      GetCount: method("1.4", () => table.area.columns),
      GetItem: method("1.1", ([key]) => sure(named(key), "TableColumnCollection.getItem")),
      GetItemAt: method("1.1", ([index]) => sure(Number(index), "TableColumnCollection.getItemAt")),
      GetItemOrNullObject: method("1.4", ([key]) => {
        const index = named(key);
        return index === undefined ? null : columnObject(world, sheet, table, index);
      }),
    },
    () => all().map((index) => columnObject(world, sheet, table, index)),
  );
}

const nameOf = (sheet: BookSheet, { area }: BookTable, index: number): string =>
  String(cellAt(sheet, area.row, area.column + index)?.value ?? "");

function columnObject(world: World, sheet: BookSheet, table: BookTable, index: number): HostObject {
  const column = table.area.column + index;
  const within = (rows: { readonly row: number; readonly rows: number }): HostObject =>
    rangeObject(world, sheet, { ...rows, column, columns: 1 });
  return namedObject("TableColumn", String(index + 1), {
    Id: readable("1.1", () => index + 1),
    Index: readable("1.1", () => index),
    Name: settable(
      "1.1",
      () => nameOf(sheet, table, index),
      (name) => {
        mayChange(sheet, "TableColumn.name");
        if (typeof name !== "string" || name === "") throw invalidArgument("TableColumn.name");
        madeCell(sheet, table.area.row, column).value = name;
      },
    ),
    GetRange: method("1.1", () => within(table.area)),
    GetHeaderRowRange: method("1.1", () => within({ row: table.area.row, rows: 1 })),
    GetDataBodyRange: method("1.1", () => within(bodyOf(table))),
  });
}

export function rowsObject(world: World, sheet: BookSheet, table: BookTable): HostObject {
  const all = (): readonly number[] => Array.from({ length: bodyOf(table).rows }, (_, i) => i);
  return collection(
    "TableRowCollection",
    {
      Count: readable("1.1", () => bodyOf(table).rows),
      GetCount: method("1.4", () => bodyOf(table).rows),
      Add: method("1.1", ([index, values]) => {
        mayChange(sheet, "TableRowCollection.add");
        return rowObject(world, sheet, table, addRows(world, sheet, table, index, values));
      }),
      GetItemAt: method("1.1", ([index]) => {
        if (!all().includes(Number(index))) throw itemNotFound("TableRowCollection.getItemAt");
        return rowObject(world, sheet, table, Number(index));
      }),
    },
    () => all().map((index) => rowObject(world, sheet, table, index)),
  );
}

/** Rows at the table's end; those below the table must be empty, as nothing is shifted here. Answers the first new row's index. */
function addRows(world: World, sheet: BookSheet, table: BookTable, index: unknown, values: unknown): number {
  const location = "TableRowCollection.add";
  const body = bodyOf(table);
  if (index !== null && index !== undefined && index !== -1 && index !== body.rows)
    throw notBuilt(`${location} amid rows`);
  const rows = Array.isArray(values) ? values : [Array.from({ length: table.area.columns }, () => "")];
  const wide = (row: unknown): row is readonly unknown[] => Array.isArray(row) && row.length === table.area.columns;
  if (rows.length === 0 || !rows.every(wide)) throw wrongSize(location);
  const first = body.row + body.rows;
  const below = Array.from(rows, (_, i) => sheet.cells[first + i] ?? []).flat();
  if (table.totals || below.some((cell: BookCell | undefined) => (cell?.value ?? null) !== null)) {
    throw notBuilt(`${location} where cells below must move`);
  }
  rows.forEach((row: readonly unknown[], i) => {
    row.forEach((value, j) => {
      if (value !== null) typeInto(madeCell(sheet, first + i, table.area.column + j), value, world.year, location);
    });
  });
  table.area = { ...table.area, rows: table.area.rows + rows.length };
  const area = { row: first, column: table.area.column, rows: rows.length, columns: table.area.columns };
  world.events.cellsChanged(sheetId(sheet), { sheet, area }, { type: "RangeEdited" }, "add-in");
  return body.rows;
}

function rowObject(world: World, sheet: BookSheet, table: BookTable, index: number): HostObject {
  const area = { ...bodyOf(table), row: bodyOf(table).row + index, rows: 1 };
  return plainObject("TableRow", {
    Index: readable("1.1", () => index),
    Values: readable("1.1", () => [
      Array.from({ length: area.columns }, (_, j) => {
        const cell = cellAt(sheet, area.row, area.column + j);
        return cell?.error ?? cell?.value ?? "";
      }),
    ]),
    GetRange: method("1.1", () => rangeObject(world, sheet, area)),
  });
}
