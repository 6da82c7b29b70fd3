/** Reads a team's log from another spreadsheet, by one request to the Sheets API, into the snapshot that every host gives. */
import { type Cell, dayOfSerial, type SheetSnapshot, type Snapshot, textOf } from "../../core/index.ts";
import { fingerprint } from "../../core/workbook/fingerprint.ts";
import { DATA_TAB } from "../../core/workbook/page-tabs.ts";
import { EMPTY_SHEET } from "../../core/workbook/snapshot.ts";
import { languageOf, MONTH_FIRST, nowOf } from "../read.ts";
import { trimmed } from "../read-sheet.ts";
import { wallClockIn } from "../wall-clock.ts";
import { apiCell } from "./api-cell.ts";
import type { Pace } from "./pace.ts";
import { Trouble, whyUnread } from "./trouble.ts";

/** At the top of Pages.js: only these tabs of a spreadsheet are read; a team's own stay unread. */
declare const pltIsLogTab_: (name: string) => boolean;

type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;
type ApiSheet = GoogleAppsScript.Sheets.Schema.Sheet;

const TITLES = "sheets.properties(title,sheetType)";
const CELLS =
  "properties(title,locale,timeZone),sheets(properties(title,hidden),data.rowData.values(effectiveValue,effectiveFormat.numberFormat))";
/** After so many days the names of tabs are looked at again, for one that was made by hand. */
const LOOK_AGAIN_DAYS = 7;

/** What is remembered of a log, so that the next time one request is enough. */
export interface Tabs {
  readonly names: readonly string[];
  /** The day when they were looked at, as a serial number. */
  readonly seen: number;
  /** Marks which tabs the log itself says that it has; it says so in its hidden tab whenever it makes one. */
  readonly said: string;
}

export interface LogRead {
  readonly snapshot: Snapshot;
  readonly tabs: Tabs;
}

/**
 * The log. `known` is what was remembered of it; where that is out of date, or nothing is, a request more tells the names of its tabs.
 * Throws a Trouble where it holds no log, and whatever the API throws.
 */
export function readLog(id: string, known: Tabs | undefined, today: number, pace: Pace): LogRead {
  if (known && today - known.seen < LOOK_AGAIN_DAYS) {
    const read = readTabs(id, known, pace);
    if (read && known.said !== "" && saidIn(read.snapshot) === known.said) return read;
  }
  const names = namesIn(id, pace);
  const read = names.length === 0 ? undefined : readTabs(id, { names, seen: today, said: "" }, pace);
  if (!read) throw new Trouble("this-log", whyUnread("unread/not-a-log", {}));
  return { ...read, tabs: { ...read.tabs, said: saidIn(read.snapshot) } };
}

function ask(id: string, options: object, pace: Pace): Spreadsheet {
  pace.wait();
  if (!Sheets?.Spreadsheets) throw new Trouble("all", whyUnread("unread/switched-off", {}));
  return Sheets.Spreadsheets.get(id, options);
}

const namesIn = (id: string, pace: Pace): readonly string[] =>
  (ask(id, { fields: TITLES }, pace).sheets ?? [])
    .filter(({ properties }) => properties?.sheetType !== "OBJECT")
    .map(({ properties }) => properties?.title ?? "")
    .filter((name) => pltIsLogTab_(name));

/** Undefined where one of the tabs is not there any more: then the request is refused as a whole. */
function readTabs(id: string, tabs: Tabs, pace: Pace): LogRead | undefined {
  try {
    const ranges = tabs.names.map((name) => `'${name}'`);
    return { snapshot: snapshotOf(ask(id, { ranges, fields: CELLS }, pace)), tabs };
  } catch (failure) {
    if (failure instanceof Error && /unable to parse range/i.test(failure.message)) return undefined;
    throw failure;
  }
}

function snapshotOf({ properties = {}, sheets = [] }: Spreadsheet): Snapshot {
  const { title = "", locale = "", timeZone = "Etc/UTC" } = properties;
  const serial = wallClockIn(timeZone)(new Date());
  const read = sheets.map(sheetOf);
  return {
    file: title,
    today: dayOfSerial(serial),
    now: nowOf(serial),
    person: "",
    language: languageOf(locale),
    dateOrder: locale === MONTH_FIRST ? "month-first" : "day-first",
    sheetNames: read.map(({ name }) => name),
    sheets: read,
  };
}

function sheetOf({ properties = {}, data = [] }: ApiSheet): SheetSnapshot {
  const rows = data[0]?.rowData ?? [];
  const cells: readonly (readonly Cell[])[] = rows.map(({ values = [] }) => values.map(apiCell));
  return {
    ...EMPTY_SHEET,
    name: properties.title ?? "",
    hidden: properties.hidden === true,
    cells: trimmed(cells),
  };
}

/** Which tabs the hidden one names: its rows say of every column in which tab it is. "" where there is no hidden tab. */
function saidIn({ sheets }: Snapshot): string {
  const hidden = sheets.find(({ name }) => name === DATA_TAB);
  if (!hidden) return "";
  const tabs = hidden.cells.filter((row) => textOf(row[1]) === "column").map((row) => textOf(row[2]));
  return fingerprint([...new Set(tabs)].sort().join("|"));
}
