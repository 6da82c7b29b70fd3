/** A spreadsheet as one person has it open: the file, who they are, what they look at, and the run of the script that is under way. */
import type { Area } from "../../../core/workbook/address.ts";
import type { Book, BookSheet } from "../book.ts";
import { ServiceException } from "./exception.ts";
import type { Execution } from "./execution.ts";
import type { SheetZone } from "./serial-date.ts";

export interface Person {
  readonly email: string;
  /** The language of their Google account, for example `en` or `es_419`. */
  readonly locale: string;
  /** `owner` may write to protected sheets and ranges, `editor` may not. */
  readonly role: "owner" | "editor";
}

export interface Desk {
  readonly book: Book;
  readonly person: Person;
  readonly zone: SheetZone;
  readonly run: Execution;
  /** The sheet and cells that the person looks at; the sheet by its id. */
  readonly view: { sheet: number; area: Area };
  /** What the project's files hold, by name: `Sidebar.html` is found as `Sidebar`. */
  readonly files: Readonly<Record<string, string>>;
}

/** The sheet that the person looks at; the first one where that is gone. */
export function activeSheet(desk: Desk): BookSheet {
  const sheet = desk.book.sheets.find(({ id }) => id === desk.view.sheet) ?? desk.book.sheets[0];
  if (sheet === undefined) throw new RangeError("A spreadsheet has at least one sheet.");
  return sheet;
}

export const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

export const isWithin = (inner: Area, outer: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

/** True where this person may write to these cells. */
export function mayWrite(desk: Pick<Desk, "book" | "person">, sheet: BookSheet, area: Area): boolean {
  if (desk.person.role === "owner") return true;
  return sheet.protection === null && !(sheet.protectedAreas ?? []).some((guarded) => overlaps(guarded, area));
}

/** Throws what the real program throws where the person may not write there. */
export function checkMayWrite(desk: Desk, sheet: BookSheet, area: Area): void {
  if (!desk.book.sheets.includes(sheet)) throw new ServiceException(`Sheet ${sheet.id} not found`);
  if (mayWrite(desk, sheet, area)) return;
  throw new ServiceException(
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  );
}
