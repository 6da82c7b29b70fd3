/** A native chart over figures that stand on the same sheet. */
import type { ChartBlock, Write } from "../core/index.ts";

type Stroke = Extract<Write, { readonly do: "chart" }>;

const WIDTH = 520;
const HEIGHT = 300;

function typeOf(chart: ChartBlock["chart"]): GoogleAppsScript.Charts.ChartType {
  switch (chart) {
    case "column":
      return Charts.ChartType.COLUMN;
    case "bar":
      return Charts.ChartType.BAR;
    case "line":
      return Charts.ChartType.LINE;
    case "radar":
      return Charts.ChartType.RADAR;
  }
}

/**
 * Draws it. No option for alternative text is known here (the sheet has the sentence and the figures beside the chart);
 * the sentence goes in as the subtitle, so that it stays with the picture.
 */
export function drawChart(sheet: GoogleAppsScript.Spreadsheet.Sheet, { data, at, chart }: Stroke): void {
  const built = sheet
    .newChart()
    .setChartType(typeOf(chart.chart))
    .addRange(sheet.getRange(data.row + 1, data.column + 1, data.rows, data.columns))
    .setNumHeaders(1)
    .setPosition(at.row + 1, at.column + 1, 0, 0)
    .setOption("title", chart.title)
    .setOption("subtitle", chart.sentence)
    .setOption("legend.position", chart.series.length > 1 ? "bottom" : "none")
    .setOption("width", WIDTH)
    .setOption("height", HEIGHT)
    .build();
  sheet.insertChart(built);
}
