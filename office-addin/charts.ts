/** Native charts over cells of their own sheet. Excel's programming interface has no alternative text for them: the sentence stands beside. */
import { addressOf } from "../core/workbook/address.ts";
import type { ChartBlock } from "../core/workbook/page.ts";
import type { Write } from "../core/workbook/write.ts";
import type { Sheets } from "./sheets.ts";

/** Charts of ours are known by the start of their name, so that a redrawn page takes away only those. */
const CHART_NAME = "PLT chart";
const ROWS = 15;
const COLUMNS = 5;
const CHARACTERS_A_TITLE = 255;

/** Takes our charts away, by the names that were read before; one that is gone already is no trouble. */
export function clearCharts(sheet: Excel.Worksheet, names: readonly string[]): void {
  for (const name of names) if (name.startsWith(CHART_NAME)) sheet.charts.getItemOrNullObject(name).delete();
}

/** Draws the chart with its top left corner on the given cell. */
export function chartStroke(sheets: Sheets, { sheet, data, at, chart }: Extract<Write, { do: "chart" }>): void {
  const made = sheets.named(sheet).charts.add(typeOf(chart.chart), sheets.range(sheet, data), "Columns");
  made.name = `${CHART_NAME} ${addressOf(at.row, at.column)}`;
  made.title.text = chart.title.slice(0, CHARACTERS_A_TITLE);
  made.setPosition(addressOf(at.row, at.column), addressOf(at.row + ROWS - 1, at.column + COLUMNS - 1));
}

function typeOf(chart: ChartBlock["chart"]): "ColumnClustered" | "BarClustered" | "LineMarkers" | "Radar" {
  switch (chart) {
    case "column":
      return "ColumnClustered";
    case "bar":
      return "BarClustered";
    case "line":
      return "LineMarkers";
    case "radar":
      return "Radar";
  }
}
