/** Charts on a sheet, as `Sheet.newChart()` builds them; their options are recorded. */
import type { BookChart, BookSheet } from "../book.ts";
import { checkMayWrite, type Desk } from "./desk.ts";
import { ServiceException } from "./exception.ts";
import { enumeration, enumName, service } from "./mark.ts";
import { placeOf, type RangePort, rangePort } from "./range.ts";

export interface ChartPort {
  readonly getContainerInfo: () => { readonly getAnchorRow: () => number; readonly getAnchorColumn: () => number };
  readonly getRanges: () => RangePort[];
  readonly getChartId: () => number | null;
  readonly getNumHeaders: () => number;
  readonly getOptions: () => { readonly get: (option: string) => unknown };
  readonly modify: () => ChartBuilderPort;
}
export interface ChartBuilderPort {
  readonly setChartType: (type: GoogleAppsScript.Charts.ChartType) => ChartBuilderPort;
  readonly addRange: (range: GoogleAppsScript.Spreadsheet.Range) => ChartBuilderPort;
  readonly setNumHeaders: (headers: number) => ChartBuilderPort;
  readonly setPosition: (row: number, column: number, offsetX: number, offsetY: number) => ChartBuilderPort;
  readonly setOption: (option: string, value: string | number | boolean) => ChartBuilderPort;
  readonly build: () => ChartPort;
}

type Assert<T extends U, U> = T;
export type ChartIsReal = Assert<GoogleAppsScript.Spreadsheet.EmbeddedChart, ChartPort>;
export type ChartBuilderIsReal = Assert<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder, ChartBuilderPort>;

/** The global `Charts`, as far as scripts need it. */
export const chartsService = () =>
  service("Charts", {
    ChartType: enumeration(["COLUMN", "BAR", "LINE", "RADAR", "PIE", "AREA", "COMBO", "SCATTER", "TABLE"]),
  });

const charts = new WeakMap<
  object,
  { readonly chart: BookChart; readonly sheet: BookSheet; readonly replaces: BookChart | null }
>();

/** `Sheet.newChart()`. The chart stands nowhere until `insertChart`. */
export const chartBuilder = (desk: Desk, sheet: BookSheet): ChartBuilderPort =>
  builderFrom(desk, sheet, null, { type: "COLUMN", data: null, at: { row: 0, column: 0 }, headers: 0 }, {});

interface Parts {
  type: string;
  data: BookChart["data"] | null;
  at: BookChart["at"];
  headers: number;
}
type Options = Record<string, string | number | boolean>;

/** `replaces` is the chart that is modified; null for a new one. */
function builderFrom(
  desk: Desk,
  sheet: BookSheet,
  replaces: BookChart | null,
  begun: Parts,
  given: Options,
): ChartBuilderPort {
  const options = { ...given };
  const parts = { ...begun };
  const set = (change: Partial<typeof parts>): ChartBuilderPort => {
    Object.assign(parts, change);
    return builder;
  };
  const builder: ChartBuilderPort = service("EmbeddedChartBuilder", {
    setChartType: (type: GoogleAppsScript.Charts.ChartType) => set({ type: enumName(type) ?? refuseType() }),
    addRange: (range: object) => set({ data: placeOf(range).area }),
    setNumHeaders: (headers: number) => set({ headers }),
    setPosition: (row: number, column: number) => set({ at: { row: row - 1, column: column - 1 } }),
    setOption: (option: string, value: string | number | boolean) => {
      options[option] = value;
      return builder;
    },
    build: () => {
      if (parts.data === null) throw new ServiceException("A chart needs a range.");
      const { type, data, at, headers } = parts;
      const title = String(options["title"] ?? "");
      const chart = { type: type.toLowerCase(), title, altText: "", data, at, options: { ...options, headers } };
      return chartPort(desk, sheet, chart, replaces);
    },
  });
  return builder;
}

const refuseType = (): never => {
  throw new ServiceException("The parameters don't match the method signature for EmbeddedChartBuilder.setChartType.");
};

function chartPort(desk: Desk, sheet: BookSheet, chart: BookChart, replaces: BookChart | null): ChartPort {
  const headers = Number(chart.options?.["headers"] ?? 0);
  const info = service("ContainerInfo", {
    getAnchorRow: () => chart.at.row + 1,
    getAnchorColumn: () => chart.at.column + 1,
  });
  const port = service("EmbeddedChart", {
    getContainerInfo: () => info,
    getRanges: () => [rangePort(desk, sheet, chart.data)],
    getChartId: () => (sheet.charts.includes(chart) ? sheet.charts.indexOf(chart) + 1 : null),
    getNumHeaders: () => headers,
    getOptions: () => service("ChartOptions", { get: (option: string) => chart.options?.[option] ?? null }),
    modify: () => {
      const { headers: _, ...options } = chart.options ?? {};
      const { data, at } = chart;
      return builderFrom(desk, sheet, chart, { type: chart.type.toUpperCase(), data, at, headers }, options);
    },
  });
  charts.set(port, { chart, sheet, replaces });
  return port;
}

/** `Sheet.getCharts()`. */
export const chartsOf = (desk: Desk, sheet: BookSheet): ChartPort[] =>
  sheet.charts.map((chart) => chartPort(desk, sheet, chart, null));

/** `Sheet.insertChart(chart)`. */
export function insertChart(desk: Desk, sheet: BookSheet, port: object): void {
  checkMayWrite(desk, sheet, { row: 0, column: 0, rows: 1, columns: 1 });
  const known = charts.get(port);
  if (known?.sheet !== sheet) throw new ServiceException("The chart was not built for this sheet.");
  sheet.charts.push(known.chart);
}

/** `Sheet.updateChart(chart)`: a chart that was modified takes its old one's place. */
export function updateChart(desk: Desk, sheet: BookSheet, port: object): void {
  checkMayWrite(desk, sheet, { row: 0, column: 0, rows: 1, columns: 1 });
  const known = charts.get(port);
  const at = known?.replaces ? sheet.charts.indexOf(known.replaces) : -1;
  if (!known || at < 0) throw new ServiceException("The chart was not built from one on this sheet.");
  sheet.charts[at] = known.chart;
}

/** `Sheet.removeChart(chart)`. */
export function removeChart(desk: Desk, sheet: BookSheet, port: object): void {
  checkMayWrite(desk, sheet, { row: 0, column: 0, rows: 1, columns: 1 });
  const known = charts.get(port);
  if (!known || !sheet.charts.includes(known.chart)) throw new ServiceException("The chart is not on this sheet.");
  sheet.charts = sheet.charts.filter((chart) => chart !== known.chart);
}
