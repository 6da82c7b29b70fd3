/** The filter of a sheet: `Range.createFilter()`, and what its columns hide. */
import type { Area } from "../../../core/workbook/address.ts";
import type { BookSheet } from "../book.ts";
import type { BookFilter } from "../book-parts.ts";
import { applyFilter, showFiltered } from "../filter.ts";
import { checkMayWrite, type Desk } from "./desk.ts";
import { displayOf } from "./display.ts";
import { ServiceException } from "./exception.ts";
import { service } from "./mark.ts";
import { type RangePort, rangePort } from "./range.ts";

export interface CriteriaPort {
  readonly getHiddenValues: () => string[];
  readonly copy: () => CriteriaBuilderPort;
}
/** Only hidden values: criteria by conditions are not built. */
export interface CriteriaBuilderPort {
  readonly setHiddenValues: (values: string[]) => CriteriaBuilderPort;
  readonly getHiddenValues: () => string[];
  readonly build: () => CriteriaPort;
}
export interface FilterPort {
  readonly getRange: () => RangePort;
  readonly getColumnFilterCriteria: (column: number) => CriteriaPort | null;
  readonly setColumnFilterCriteria: (
    column: number,
    criteria: GoogleAppsScript.Spreadsheet.FilterCriteria | null,
  ) => FilterPort;
  readonly removeColumnFilterCriteria: (column: number) => FilterPort;
  readonly remove: () => void;
}

type Assert<T extends U, U> = T;
export type CriteriaIsReal = Assert<GoogleAppsScript.Spreadsheet.FilterCriteria, CriteriaPort>;
export type CriteriaBuilderIsReal = Assert<GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder, CriteriaBuilderPort>;
export type FilterIsReal = Assert<GoogleAppsScript.Spreadsheet.Filter, FilterPort>;

const criteria = new WeakMap<object, readonly string[]>();

/** `SpreadsheetApp.newFilterCriteria()`. */
export function criteriaBuilder(begun: readonly string[]): CriteriaBuilderPort {
  let hidden = [...begun];
  const builder: CriteriaBuilderPort = service("FilterCriteriaBuilder", {
    setHiddenValues: (values: string[]) => {
      hidden = values.map(String);
      return builder;
    },
    getHiddenValues: () => [...hidden],
    build: () => criteriaPort(hidden),
  });
  return builder;
}

function criteriaPort(hidden: readonly string[]): CriteriaPort {
  const port: CriteriaPort = service("FilterCriteria", {
    getHiddenValues: () => [...hidden],
    copy: () => criteriaBuilder(hidden),
  });
  criteria.set(port, hidden);
  return port;
}

/** `Range.createFilter()`: a sheet has one at most. */
export function createFilter(desk: Desk, sheet: BookSheet, area: Area): FilterPort {
  checkMayWrite(desk, sheet, area);
  if (sheet.filter) throw new ServiceException("You can't create a filter in a sheet that already has a filter.");
  sheet.filter = { area: { ...area }, hidden: new Map(), rows: new Set() };
  return filterPort(desk, sheet, sheet.filter);
}

/** `Sheet.getFilter()`. */
export const filterOf = (desk: Desk, sheet: BookSheet): FilterPort | null =>
  sheet.filter ? filterPort(desk, sheet, sheet.filter) : null;

function filterPort(desk: Desk, sheet: BookSheet, filter: BookFilter): FilterPort {
  const change = (to: () => void): FilterPort => {
    checkMayWrite(desk, sheet, filter.area);
    if (sheet.filter !== filter) throw new ServiceException("The filter was removed.");
    to();
    applyFilter(sheet, displayOf);
    return port;
  };
  /** The column's place within the filter, from its place on the sheet. */
  const inside = (column: number): number => {
    const place = column - 1 - filter.area.column;
    if (place < 0 || place >= filter.area.columns) throw new ServiceException("The column is outside the filter.");
    return place;
  };
  const port: FilterPort = service("Filter", {
    getRange: () => rangePort(desk, sheet, filter.area),
    getColumnFilterCriteria: (column: number) => {
      const hidden = filter.hidden.get(inside(column));
      return hidden ? criteriaPort(hidden) : null;
    },
    setColumnFilterCriteria: (column: number, wanted: object | null) =>
      change(() => {
        const hidden = wanted === null ? undefined : criteria.get(wanted);
        if (wanted !== null && !hidden) throw new ServiceException("This takes a FilterCriteria.");
        if (hidden) filter.hidden.set(inside(column), [...hidden]);
        else filter.hidden.delete(inside(column));
      }),
    removeColumnFilterCriteria: (column: number) => change(() => filter.hidden.delete(inside(column))),
    remove: () =>
      void change(() => {
        showFiltered(sheet);
        delete sheet.filter;
      }),
  });
  return port;
}
