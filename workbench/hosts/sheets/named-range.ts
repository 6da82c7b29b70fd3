/** Named ranges of the file. */

import type { BookSheet } from "../book.ts";
import type { BookName } from "../book-parts.ts";
import { addName, cellsOfName, findName, isName } from "../names.ts";
import { checkMayWrite, type Desk } from "./desk.ts";
import { ServiceException } from "./exception.ts";
import { service } from "./mark.ts";
import { placeOf, type RangePort, rangePort } from "./range.ts";

export interface NamedRangePort {
  readonly getName: () => string;
  readonly setName: (name: string) => NamedRangePort;
  readonly getRange: () => RangePort;
  readonly setRange: (range: GoogleAppsScript.Spreadsheet.Range) => NamedRangePort;
  readonly remove: () => void;
}

type Assert<T extends U, U> = T;
export type NamedRangeIsReal = Assert<GoogleAppsScript.Spreadsheet.NamedRange, NamedRangePort>;

/** Names of cells that are there, on this sheet or (null) anywhere. */
export const namedRanges = (desk: Desk, on: BookSheet | null): NamedRangePort[] =>
  (desk.book.names ?? [])
    .filter((name) => {
      const cells = cellsOfName(desk.book, name);
      return cells !== undefined && (on === null || cells.sheet === on);
    })
    .map((name) => namedRangePort(desk, name));

/** `Spreadsheet.getRangeByName(name)`: null where there is none. */
export function rangeByName(desk: Desk, text: string): RangePort | null {
  const name = findName(desk.book, null, text);
  const cells = name && cellsOfName(desk.book, name);
  return cells ? rangePort(desk, cells.sheet, cells.area) : null;
}

/** `Spreadsheet.setNamedRange(name, range)`: a name that is there gets other cells. */
export function setNamedRange(desk: Desk, text: string, range: object): void {
  const cells = placeOf(range);
  checkMayWrite(desk, cells.sheet, cells.area);
  const known = findName(desk.book, null, checkedName(text));
  if (known) known.at = { sheet: cells.sheet.id, area: { ...cells.area } };
  else addName(desk.book, text, null, cells, "");
}

/** `Spreadsheet.removeNamedRange(name)`. */
export function removeNamedRange(desk: Desk, text: string): void {
  const known = findName(desk.book, null, text);
  if (!known) throw new ServiceException(`The named range ${text} does not exist.`);
  desk.book.names = (desk.book.names ?? []).filter((name) => name !== known);
}

function checkedName(text: string): string {
  if (typeof text === "string" && isName(text)) return text;
  throw new ServiceException(`The name of the range is invalid: ${String(text)}`);
}

function namedRangePort(desk: Desk, name: BookName): NamedRangePort {
  const port: NamedRangePort = service("NamedRange", {
    getName: () => name.name,
    setName: (text: string) => {
      const taken = findName(desk.book, name.scope, checkedName(text));
      if (taken && taken !== name) throw new ServiceException(`A named range ${text} already exists.`);
      name.name = text;
      return port;
    },
    getRange: () => {
      const cells = cellsOfName(desk.book, name);
      if (!cells) throw new ServiceException("Range not found");
      return rangePort(desk, cells.sheet, cells.area);
    },
    setRange: (range: object) => {
      const cells = placeOf(range);
      name.at = { sheet: cells.sheet.id, area: { ...cells.area } };
      return port;
    },
    remove: () => removeNamedRange(desk, name.name),
  });
  return port;
}
