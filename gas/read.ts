/** Reads what a command needs into a snapshot: each sheet once, days and times on the spreadsheet's own clock. */
import { dayOfSerial, type Language, type Needs, type Snapshot } from "../core/index.ts";
import type { Ground } from "./ground.ts";
import { readSheet } from "./read-sheet.ts";
import { Tabs } from "./tabs.ts";
import { wallClockIn } from "./wall-clock.ts";

export interface Reading {
  readonly snapshot: Snapshot;
  readonly ground: Ground;
}

/** A locale that writes the month first in a date; all others write the day first. */
export const MONTH_FIRST = "en_US";

/** The language of a spreadsheet or of a person, by a locale such as `es_MX` or `en`. */
export const languageOf = (locale: string): Language => (/^es/i.test(locale) ? "es" : "en");

/**
 * The open spreadsheet as core sees it. A sheet that was asked for and is not there is left out; so are sheets that are only a chart.
 * The person stays unnamed: knowing them would take a permission that nothing else needs.
 */
export function read(needs: Needs): Reading {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const locale = file.getSpreadsheetLocale();
  const clock = wallClockIn(file.getSpreadsheetTimeZone());
  const serial = clock(new Date());
  const sheets = file.getSheets().map((sheet) => ({ sheet, name: sheet.getName() }));
  const found = sheets
    .filter(({ sheet, name }) => isNeeded(needs, name) && sheet.getType() === SpreadsheetApp.SheetType.GRID)
    .map(({ sheet, name }) => readSheet(sheet, name, clock));
  const snapshot: Snapshot = {
    file: file.getName(),
    today: dayOfSerial(serial),
    now: nowOf(serial),
    person: "",
    language: languageOf(locale),
    dateOrder: locale === MONTH_FIRST ? "month-first" : "day-first",
    sheetNames: sheets.map(({ name }) => name),
    sheets: found.map((sheet) => sheet.snapshot),
  };
  const values = new Map(found.map((sheet) => [sheet.snapshot.name, sheet.values]));
  const formulas = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet.formulas]));
  return { snapshot, ground: { tabs: new Tabs(file), clock, values, formulas } };
}

function isNeeded({ sheets }: Needs, name: string): boolean {
  return sheets === "all" || sheets.some((wanted) => wanted.toLowerCase() === name.toLowerCase());
}

/** `YYYY-MM-DDTHH:MM`, without the seconds that have begun. */
export function nowOf(serial: number): string {
  const minutes = Math.floor((serial % 1) * 1440 + 1e-6);
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${dayOfSerial(serial)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
