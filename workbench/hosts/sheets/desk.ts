/** A spreadsheet as one person has it open: the file, who they are, what they look at, and the run of the script that is under way. */
import type { Area } from "../../../core/workbook/address.ts";
import type { Book, BookSheet } from "../book.ts";
import type { BookGuard } from "../book-parts.ts";
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
  /** Short words that the script showed in a corner of the screen. */
  readonly toasts: string[];
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
  if (sheet.protection !== null || (sheet.protectedAreas ?? []).some((guarded) => overlaps(guarded, area)))
    return false;
  return !(sheet.guards ?? []).some((guard) => stops(guard, desk.person.email, area));
}

/** A guard that only warns stops nobody: scripts are not warned, and a person may go on. */
function stops({ area, open, warningOnly, editors }: BookGuard, email: string, wanted: Area): boolean {
  if (warningOnly || editors.includes(email) || (area !== null && !overlaps(area, wanted))) return false;
  return !open.some((part) => isWithin(wanted, part));
}

/** Throws what the real program throws where the person may not write there. */
export function checkMayWrite(desk: Desk, sheet: BookSheet, area: Area): void {
  if (!desk.book.sheets.includes(sheet)) throw new ServiceException(`Sheet ${sheet.id} not found`);
  if (mayWrite(desk, sheet, area)) return;
  throw new ServiceException(
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  );
}
