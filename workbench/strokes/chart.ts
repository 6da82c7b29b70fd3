/** A native chart over cells of its own sheet, with the sentence that says what it shows as its alternative text. */
import type { Chart, ChartType } from "excelize-wasm";
import { type Area, addressOf, columnLetters, quoteSheet } from "../../core/workbook/address.ts";
import type { ChartBlock } from "../../core/workbook/page.ts";
import type { Write } from "../../core/workbook/write.ts";
import { done, type Excelize, type OpenBook } from "../excelize.ts";

/** Charts of ours are known by the start of their name, so that a redrawn page takes away only those. */
export const CHART_NAME = "PLT chart";

/** Dark enough to be told apart on white, and from one another without colour vision: they differ in lightness. */
const COLORS = ["1F4E79", "C55A11", "6A9F2E", "7F7F7F", "8064A2", "B8860B", "2E8B8B"];
/** Of the axes: the library's own is too pale to read. */
const INK = "404040";
const WIDTH = 520;
const HEIGHT = 300;

type ChartWrite = Extract<Write, { readonly do: "chart" }>;

/** Draws the chart with its top left corner on the given cell. */
export function setChart(book: OpenBook, library: Excelize, { sheet, data, at, chart }: ChartWrite): void {
  const options: Chart = {
    Type: chartType(library, chart.chart),
    Series: seriesOf(sheet, data, chart.chart),
    Title: { Paragraph: [{ Text: chart.title }] },
    Format: { AltText: chart.sentence, Name: `${CHART_NAME} ${addressOf(at.row, at.column)}` },
    Dimension: { Width: WIDTH, Height: HEIGHT },
    Legend: { Position: data.columns > 2 ? "bottom" : "none" },
    VaryColors: false,
    XAxis: { Font: { Color: INK } },
    YAxis: { Minimum: 0, MajorGridLines: true, Font: { Color: INK } },
  };
  done(book.AddChart(sheet, addressOf(at.row, at.column), options), "chart");
}

function chartType(library: Excelize, chart: ChartBlock["chart"]): ChartType {
  switch (chart) {
    case "column":
      return library.Col;
    case "bar":
      return library.Bar;
    case "line":
      return library.Line;
    case "radar":
      return library.Radar;
  }
}

/** One series for each column after the first, named by the row of headings. */
function seriesOf(sheet: string, data: Area, chart: ChartBlock["chart"]): NonNullable<Chart["Series"]> {
  const name = quoteSheet(sheet);
  const cell = (row: number, column: number): string => `${name}!$${columnLetters(column)}$${row + 1}`;
  const range = (column: number): string =>
    `${cell(data.row + 1, column)}:$${columnLetters(column)}$${data.row + data.rows}`;
  return Array.from({ length: data.columns - 1 }, (_, i) => {
    const color = [COLORS[i % COLORS.length] ?? "1F4E79"];
    const fill = { Type: "pattern", Pattern: 1, Color: color };
    const drawn = chart === "line" || chart === "radar" ? { Line: { Width: 2.25, Fill: fill } } : { Fill: fill };
    return {
      Name: cell(data.row, data.column + i + 1),
      Categories: range(data.column),
      Values: range(data.column + i + 1),
      ...drawn,
    };
  });
}
