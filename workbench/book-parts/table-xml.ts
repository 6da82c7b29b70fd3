/** Tables and filters as an .xlsx holds them. */
import { addressOfArea } from "../../core/workbook/address.ts";
import type { BookCell, BookSheet } from "../hosts/book.ts";
import type { BookTable } from "../hosts/book-parts.ts";
import { applyFilter, showFiltered } from "../hosts/filter.ts";
import { areasOf } from "./areas.ts";
import { elementsOf, escapeXml } from "./xml.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The part of a table of this sheet. */
export function tableXml(sheet: BookSheet, table: BookTable): string {
  const { area, id, name, style, bandedRows, totals, filterButton } = table;
  const ref = addressOfArea(area);
  const columns = Array.from({ length: area.columns }, (_, i) => {
    const heading = String(sheet.cells[area.row]?.[area.column + i]?.value ?? `Column${i + 1}`);
    return `<tableColumn id="${i + 1}" name="${escapeXml(heading)}"/>`;
  });
  const body = addressOfArea({ ...area, rows: area.rows - (totals ? 1 : 0) });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<table xmlns="${MAIN}" id="${id}" name="${escapeXml(name)}" displayName="${escapeXml(name)}" ref="${ref}" `,
    totals ? 'totalsRowCount="1">' : 'totalsRowShown="0">',
    filterButton ? `<autoFilter ref="${body}"/>` : "",
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`,
    `<tableStyleInfo name="${style}" showFirstColumn="0" showLastColumn="0" showRowStripes="${bandedRows ? 1 : 0}" showColumnStripes="0"/>`,
    "</table>",
  ].join("");
}

/** The table of a part; undefined where it names no cells. */
export function tableIn(xml: string): BookTable | undefined {
  const [table] = elementsOf(xml, "table");
  const [area] = areasOf(table?.attributes["ref"] ?? "");
  if (!table || !area) return undefined;
  const [style] = elementsOf(table.inner, "tableStyleInfo");
  return {
    id: Number(table.attributes["id"] ?? 1),
    name: table.attributes["displayName"] ?? table.attributes["name"] ?? "",
    area,
    totals: Number(table.attributes["totalsRowCount"] ?? 0) > 0,
    style: style?.attributes["name"] ?? "TableStyleMedium2",
    bandedRows: style?.attributes["showRowStripes"] === "1",
    filterButton: elementsOf(table.inner, "autoFilter").length > 0,
  };
}

/** What filters go by in a file: text as it stands. */
const shown = (cell: BookCell | undefined): string => cell?.error ?? String(cell?.value ?? "");

/** A sheet's filter with what each column lets through; "" where there is none. */
export function filterXml({ filter, cells }: BookSheet): string {
  if (!filter) return "";
  const rows = cells.slice(filter.area.row + 1, filter.area.row + filter.area.rows);
  const columns = [...filter.hidden].map(([column, hidden]) => {
    const values = new Set(rows.map((row) => shown(row[filter.area.column + column])));
    const seen = [...values].filter((text) => !hidden.includes(text) && text !== "");
    const blank = values.has("") && !hidden.includes("") ? ' blank="1"' : "";
    const listed = seen.map((text) => `<filter val="${escapeXml(text)}"/>`).join("");
    return `<filterColumn colId="${column}"><filters${blank}>${listed}</filters></filterColumn>`;
  });
  return `<autoFilter ref="${addressOfArea(filter.area)}">${columns.join("")}</autoFilter>`;
}

/** Columns beyond these are not filtered when a file is loaded: a file could name them all, for every row. */
const MOST_FILTERED = 256;

/** Gives the sheet the filter of its part; rows that it hides are told from those that a person hid. */
export function loadFilter(xml: string, sheet: BookSheet): void {
  const [found] = elementsOf(xml, "autoFilter");
  const [area] = areasOf(found?.attributes["ref"] ?? "");
  if (!found || !area) return;
  const filter = { area, hidden: new Map<number, string[]>(), rows: new Set<number>() };
  const rows = sheet.cells.slice(area.row + 1, area.row + area.rows);
  for (const { attributes, inner } of elementsOf(found.inner, "filterColumn")) {
    const column = Number(attributes["colId"] ?? 0);
    if (!(column >= 0 && column < Math.min(area.columns, MOST_FILTERED)) || filter.hidden.has(column)) continue;
    const [filters] = elementsOf(inner, "filters");
    const seen = elementsOf(inner, "filter").map((one) => one.attributes["val"] ?? "");
    if (filters?.attributes["blank"] === "1") seen.push("");
    const values = new Set(rows.map((row) => shown(row[area.column + column])));
    if (filters)
      filter.hidden.set(
        column,
        [...values].filter((text) => !seen.includes(text)),
      );
  }
  sheet.filter = filter;
  const hidden = new Set(sheet.hiddenRows);
  sheet.hiddenRows.clear();
  applyFilter(sheet, shown);
  const byFilter = new Set(filter.rows);
  showFiltered(sheet);
  for (const row of hidden) sheet.hiddenRows.add(row);
  for (const row of byFilter) if (hidden.has(row)) filter.rows.add(row);
}
