/** What is known of a workbook before its cells: its name, its sheets, its calendar and the person's date order. */
import type { Snapshot } from "../core/workbook/snapshot.ts";
import type { Abilities } from "./abilities.ts";
import type { WriteFacts } from "./reading.ts";

export interface FrameSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly locked: boolean;
}

export interface Frame {
  readonly file: string;
  readonly dateOrder: Snapshot["dateOrder"];
  readonly sheets: readonly FrameSheet[];
  readonly facts: WriteFacts;
}

/** Proxies that hold their answers after the next sync. */
export interface FrameAsking {
  readonly workbook: Excel.Workbook;
  readonly newYear: Excel.FunctionResult<number>;
  readonly format: Excel.DatetimeFormatInfo | undefined;
}

/** Queues the questions; nothing is sent before the next sync. */
export function askFrame(context: Excel.RequestContext, abilities: Abilities): FrameAsking {
  const { workbook } = context;
  workbook.load("name");
  workbook.worksheets.load("items/name,items/visibility,items/protection/protected,items/charts/name");
  const newYear = workbook.functions.date(2000, 1, 1);
  newYear.load("value");
  if (abilities.culture === "no") return { workbook, newYear, format: undefined };
  const format = context.application.cultureInfo.datetimeFormat;
  format.load("shortDatePattern");
  return { workbook, newYear, format };
}

/** 1 January 2000 in workbooks that count from 1900; those that count from 1904 are 1462 days behind. */
const NEW_YEAR_2000 = 36526;

/** What the questions brought. `locale` (`en-US`) decides the date order where this Excel does not tell the pattern. */
export function frameOf({ workbook, newYear, format }: FrameAsking, locale: string): Frame {
  const sheets = workbook.worksheets.items;
  return {
    file: workbook.name,
    dateOrder: format ? orderOfPattern(format.shortDatePattern) : orderOfLocale(locale),
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.visibility !== "Visible",
      locked: sheet.protection.protected,
    })),
    facts: {
      daysBehind: NEW_YEAR_2000 - newYear.value,
      charts: new Map(sheets.map((sheet) => [sheet.name, sheet.charts.items.map((chart) => chart.name)])),
      ends: new Map(),
    },
  };
}

const orderOfPattern = (pattern: string): Snapshot["dateOrder"] =>
  pattern.toLowerCase().indexOf("d") < pattern.toLowerCase().indexOf("m") ? "day-first" : "month-first";

const orderOfLocale = (locale: string): Snapshot["dateOrder"] =>
  /^en$|-(US|PR|PH)$/i.test(locale) ? "month-first" : "day-first";
