/** `Sheet`: one tab of the spreadsheet. */
import { type Area, parseAddress } from "../../../core/workbook/address.ts";
import type { BookSheet } from "../book.ts";
import {
  type ChartBuilderPort,
  type ChartPort,
  chartBuilder,
  chartsOf,
  insertChart,
  removeChart,
  updateChart,
} from "./chart.ts";
import { type HighlightPort, highlightsOf, putHighlights } from "./conditional-format.ts";
import type { Desk } from "./desk.ts";
import { ServiceException } from "./exception.ts";
import { type FilterPort, filterOf } from "./filter.ts";
import { columnsOf, filledColumns, filledRows, insertLines, rowsOf } from "./grid.ts";
import { onTab, service } from "./mark.ts";
import { type HoldsMetadata, metadataMembers, ofSheet } from "./metadata.ts";
import { type NamedRangePort, namedRanges } from "./named-range.ts";
import { type ProtectionPort, protect, protectionsOf } from "./protection.ts";
import { placeWithin, type RangePort, rangePort } from "./range.ts";
import { type RangeListPort, rangeListPort } from "./range-list.ts";
import { putValues } from "./range-values.ts";
import { shape } from "./sheet-shape.ts";

export interface SheetPort extends HoldsMetadata<SheetPort> {
  readonly getName: () => string;
  readonly getSheetId: () => number;
  readonly getType: () => GoogleAppsScript.Spreadsheet.SheetType;
  readonly isSheetHidden: () => boolean;
  readonly hideSheet: () => SheetPort;
  readonly showSheet: () => SheetPort;
  readonly activate: () => SheetPort;
  readonly getDataRange: () => RangePort;
  readonly getRange: {
    (a1: string): RangePort;
    (row: number, column: number, rows: number, columns: number): RangePort;
  };
  readonly getRangeList: (a1: string[]) => RangeListPort;
  readonly appendRow: (cells: unknown[]) => SheetPort;
  readonly getLastRow: () => number;
  readonly getLastColumn: () => number;
  readonly getMaxRows: () => number;
  readonly getMaxColumns: () => number;
  readonly insertRowsAfter: (after: number, count: number) => SheetPort;
  readonly insertColumnsAfter: (after: number, count: number) => SheetPort;
  readonly deleteRows: (from: number, count: number) => void;
  readonly deleteColumns: (from: number, count: number) => void;
  readonly setName: (name: string) => SheetPort;
  readonly isRowHiddenByUser: (row: number) => boolean;
  readonly isRowHiddenByFilter: (row: number) => boolean;
  readonly isColumnHiddenByUser: (column: number) => boolean;
  readonly hideRows: (row: number, count: number) => void;
  readonly showRows: (row: number, count: number) => void;
  readonly getFrozenRows: () => number;
  readonly getFrozenColumns: () => number;
  readonly setFrozenColumns: (columns: number) => void;
  readonly getFilter: () => FilterPort | null;
  readonly getNamedRanges: () => NamedRangePort[];
  readonly protect: () => ProtectionPort;
  readonly updateChart: (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart) => void;
  readonly setFrozenRows: (rows: number) => void;
  readonly getColumnWidth: (column: number) => number;
  readonly setColumnWidths: (first: number, count: number, width: number) => SheetPort;
  readonly getConditionalFormatRules: () => HighlightPort[];
  readonly setConditionalFormatRules: (rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]) => void;
  readonly getProtections: (type: GoogleAppsScript.Spreadsheet.ProtectionType) => ProtectionPort[];
  readonly newChart: () => ChartBuilderPort;
  readonly getCharts: () => ChartPort[];
  readonly insertChart: (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart) => void;
  readonly removeChart: (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart) => void;
}

type Assert<T extends U, U> = T;
export type SheetIsReal = Assert<GoogleAppsScript.Spreadsheet.Sheet, SheetPort>;

const sheets = new WeakMap<object, BookSheet>();

/** The tab that a sheet object stands for; throws where the object is none. */
export function bookSheetOf(sheet: object): BookSheet {
  const found = sheets.get(sheet);
  if (found) return found;
  throw new ServiceException("The parameters don't match the method signature: this takes a sheet.");
}

export function sheetPort(desk: Desk, sheet: BookSheet): SheetPort {
  const port: SheetPort = service("Sheet", {
    getName: () => sheet.name,
    appendRow: (cells: readonly unknown[]) => {
      appendRow(desk, sheet, cells);
      return port;
    },
    getSheetId: () => sheet.id,
    ...ranges(desk, sheet),
    ...shape(desk, sheet, () => port),
    getConditionalFormatRules: () => highlightsOf(desk, sheet),
    setConditionalFormatRules: (rules: readonly object[]) => putHighlights(desk, sheet, rules),
    getProtections: (type: GoogleAppsScript.Spreadsheet.ProtectionType) => protectionsOf(desk, sheet, type),
    protect: () => protect(desk, sheet, null),
    getFilter: () => filterOf(desk, sheet),
    getNamedRanges: () => namedRanges(desk, sheet),
    ...metadataMembers(
      desk,
      () => ofSheet(sheet),
      () => port,
    ),
    newChart: () => chartBuilder(desk, sheet),
    getCharts: () => chartsOf(desk, sheet),
    insertChart: (chart: object) => insertChart(desk, sheet, chart),
    updateChart: (chart: object) => updateChart(desk, sheet, chart),
    removeChart: (chart: object) => removeChart(desk, sheet, chart),
  });
  sheets.set(port, sheet);
  return onTab(sheet, port);
}

/** Below the last row that holds something, as it is in this moment; the grid grows by a row where it is full. */
function appendRow(desk: Desk, sheet: BookSheet, cells: readonly unknown[]): void {
  const row = filledRows(sheet);
  if (row >= rowsOf(sheet)) insertLines(sheet, "rows", row, 1);
  const missing = cells.length - columnsOf(sheet);
  if (missing > 0) insertLines(sheet, "columns", columnsOf(sheet), missing);
  putValues(desk, { sheet, area: { row, column: 0, rows: 1, columns: cells.length } }, [cells]);
}

/** The rectangle of an address such as `B2:D9`. */
function areaNamed(a1: string): Area {
  const [first = "", last = first] = a1.split(":");
  const [from, to] = [parseAddress(first), parseAddress(last)];
  if (!from || !to) throw new ServiceException("Range not found");
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

function ranges(desk: Desk, sheet: BookSheet) {
  const at = (first: number | string, column = 1, rows = 1, columns = 1): RangePort =>
    rangePort(
      desk,
      sheet,
      typeof first === "string" ? areaNamed(first) : { row: first - 1, column: column - 1, rows, columns },
    );
  return {
    getRange: at,
    getRangeList: (addresses: string[]) =>
      rangeListPort(
        desk,
        sheet,
        addresses.map((a1) => placeWithin(sheet, areaNamed(a1))),
        ({ area }) => rangePort(desk, sheet, area),
      ),
    getDataRange: () => at(1, 1, Math.max(1, filledRows(sheet)), Math.max(1, filledColumns(sheet))),
    getLastRow: () => filledRows(sheet),
    getLastColumn: () => filledColumns(sheet),
    getMaxRows: () => rowsOf(sheet),
    getMaxColumns: () => columnsOf(sheet),
  };
}
