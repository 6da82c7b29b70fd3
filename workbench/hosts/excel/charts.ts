/** The charts of a sheet. */
import type { BookChart, BookSheet } from "../book.ts";
import { child, collection, type HostObject, method, namedObject, plainObject, settable } from "./host-object.ts";
import { areaOf } from "./range.ts";
import { placeOf } from "./range-place.ts";
import { invalidArgument, itemNotFound } from "./refusal.ts";
import { mayChange } from "./world.ts";

const TYPES = [
  "ColumnClustered",
  "BarClustered",
  "Line",
  "LineMarkers",
  "Radar",
  "Pie",
  "Area",
  "ColumnStacked",
  "BarStacked",
  "XYScatter",
];

export const chartsObject = (sheet: BookSheet): HostObject =>
  collection(
    "ChartCollection",
    {
      Add: method("1.1", ([type, source, seriesBy]) => {
        mayChange(sheet, "ChartCollection.add");
        if (typeof type !== "string" || !TYPES.includes(type)) throw invalidArgument("ChartCollection.add");
        if (seriesBy !== "Columns" && seriesBy !== "Auto") throw invalidArgument("ChartCollection.add");
        const data = areaOf(source, "ChartCollection.add");
        const name = `Chart ${sheet.charts.length + 1}`;
        const chart: BookChart = {
          name,
          type,
          title: "",
          altText: "",
          data,
          at: { row: data.row, column: data.column },
        };
        sheet.charts.push(chart);
        return chartObject(sheet, chart);
      }),
      GetItem: method("1.1", ([name]) => {
        const chart = named(sheet, name);
        if (!chart) throw itemNotFound("ChartCollection.getItem");
        return chartObject(sheet, chart);
      }),
      GetItemOrNullObject: method("1.4", ([name]) => {
        const chart = named(sheet, name);
        return chart ? chartObject(sheet, chart) : null;
      }),
      GetCount: method("1.4", () => sheet.charts.length),
    },
    () => sheet.charts.map((chart) => chartObject(sheet, chart)),
  );

const nameOf = (sheet: BookSheet, chart: BookChart): string => chart.name ?? `Chart ${sheet.charts.indexOf(chart) + 1}`;

const named = (sheet: BookSheet, name: unknown): BookChart | undefined =>
  sheet.charts.find((chart) => nameOf(sheet, chart) === name);

const chartObject = (sheet: BookSheet, chart: BookChart): HostObject =>
  namedObject("Chart", nameOf(sheet, chart), {
    Name: settable(
      "1.1",
      () => nameOf(sheet, chart),
      (name) => {
        mayChange(sheet, "Chart.name");
        if (typeof name !== "string" || name === "") throw invalidArgument("Chart.name");
        chart.name = name;
      },
    ),
    Title: child("1.1", () =>
      plainObject("ChartTitle", {
        Text: settable(
          "1.1",
          () => chart.title,
          (text) => {
            mayChange(sheet, "ChartTitle.text");
            if (typeof text !== "string" || text.length > 255) throw invalidArgument("ChartTitle.text");
            chart.title = text;
          },
        ),
      }),
    ),
    SetPosition: method("1.1", ([start]) => {
      mayChange(sheet, "Chart.setPosition");
      const { row, column } =
        typeof start === "string" ? placeOf(start, "Chart.setPosition") : areaOf(start, "Chart.setPosition");
      chart.at = { row, column };
      return null;
    }),
    Delete: method("1.1", () => {
      mayChange(sheet, "Chart.delete");
      sheet.charts = sheet.charts.filter((other) => other !== chart);
      return null;
    }),
  });
