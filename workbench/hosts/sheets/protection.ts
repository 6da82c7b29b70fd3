/** Protected sheets and ranges: who may edit, where, and where people are only warned. */
import type { Area } from "../../../core/workbook/address.ts";
import type { BookSheet } from "../book.ts";
import type { BookGuard } from "../book-parts.ts";
import { type Desk, mayWrite } from "./desk.ts";
import { ServiceException } from "./exception.ts";
import { columnsOf, rowsOf } from "./grid.ts";
import { enumeration, enumName, service } from "./mark.ts";
import { placeOf, type RangePort, rangePort } from "./range.ts";
import { emailOf, type UserPort, userPort } from "./session.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

export interface ProtectionPort {
  readonly canEdit: () => boolean;
  readonly getDescription: () => string;
  readonly setDescription: (description: string) => ProtectionPort;
  readonly getProtectionType: () => GoogleAppsScript.Spreadsheet.ProtectionType;
  readonly getRange: () => RangePort;
  readonly isWarningOnly: () => boolean;
  readonly setWarningOnly: (warningOnly: boolean) => ProtectionPort;
  readonly getEditors: () => UserPort[];
  readonly addEditor: (emailAddress: string) => ProtectionPort;
  readonly removeEditor: (emailAddress: string) => ProtectionPort;
  readonly addEditors: (emailAddresses: string[]) => ProtectionPort;
  readonly removeEditors: {
    (emailAddresses: string[]): ProtectionPort;
    (users: GoogleAppsScript.Base.User[]): ProtectionPort;
  };
  readonly getUnprotectedRanges: () => RangePort[];
  readonly setUnprotectedRanges: (ranges: Range[]) => ProtectionPort;
  readonly remove: () => void;
}

type Assert<T extends U, U> = T;
export type ProtectionIsReal = Assert<GoogleAppsScript.Spreadsheet.Protection, ProtectionPort>;

/** `SpreadsheetApp.ProtectionType`. */
export const PROTECTION_TYPES = enumeration(["SHEET", "RANGE"]);

const wholeOf = (sheet: BookSheet): Area => ({ row: 0, column: 0, rows: rowsOf(sheet), columns: columnsOf(sheet) });

/** `Sheet.getProtections(type)`: that of the whole sheet, or those of its ranges. */
export function protectionsOf(
  desk: Desk,
  sheet: BookSheet,
  type: GoogleAppsScript.Spreadsheet.ProtectionType,
): ProtectionPort[] {
  const wanted = enumName(type);
  return guardsOf(sheet)
    .filter(({ area }) => (area === null) === (wanted === "SHEET"))
    .map((guard) => protectionPort(desk, sheet, guard));
}

/** All guards, those too that a file only told the bare fact of: these nobody but the owner may pass. */
function guardsOf(sheet: BookSheet): readonly BookGuard[] {
  const bare = (area: Area | null, description: string): BookGuard => ({
    area,
    description,
    warningOnly: false,
    editors: [],
    open: [],
  });
  return [
    ...(sheet.guards ?? []),
    ...(sheet.protection === null ? [] : [bare(null, sheet.protection)]),
    ...(sheet.protectedAreas ?? []).map((area) => bare(area, "")),
  ];
}

/** Puts a bare guard among those with particulars, so that it can be changed. Throws where it is gone. */
function settle(sheet: BookSheet, guard: BookGuard): void {
  if (sheet.guards?.includes(guard)) return;
  const [area] = (sheet.protectedAreas ?? []).filter((each) => each === guard.area);
  if (guard.area === null ? sheet.protection === null : area === undefined)
    throw new ServiceException("The protection was removed.");
  if (guard.area === null) sheet.protection = null;
  else sheet.protectedAreas = (sheet.protectedAreas ?? []).filter((each) => each !== area);
  sheet.guards = [...(sheet.guards ?? []), guard];
}

/** `Sheet.protect()` and `Range.protect()`; `area` null is the whole sheet. Who protects may edit, and so may the owner. */
export function protect(desk: Desk, sheet: BookSheet, area: Area | null): ProtectionPort {
  if (!mayWrite(desk, sheet, area ?? wholeOf(sheet))) throw refused();
  const known = area === null ? guardsOf(sheet).find((guard) => guard.area === null) : undefined;
  if (known) return protectionPort(desk, sheet, known);
  const guard: BookGuard = { area, description: "", warningOnly: false, editors: [desk.person.email], open: [] };
  sheet.guards = [...(sheet.guards ?? []), guard];
  return protectionPort(desk, sheet, guard);
}

const refused = (): ServiceException =>
  new ServiceException(
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  );

function protectionPort(desk: Desk, sheet: BookSheet, guard: BookGuard): ProtectionPort {
  const change = (to: () => void): ProtectionPort => {
    if (desk.person.role !== "owner" && !guard.editors.includes(desk.person.email)) throw refused();
    settle(sheet, guard);
    to();
    return port;
  };
  const port: ProtectionPort = service("Protection", {
    canEdit: () => mayWrite(desk, sheet, guard.area ?? wholeOf(sheet)),
    getDescription: () => guard.description,
    setDescription: (description: string) => change(() => Object.assign(guard, { description })),
    getProtectionType: () => (guard.area === null ? PROTECTION_TYPES.SHEET : PROTECTION_TYPES.RANGE),
    getRange: () => rangePort(desk, sheet, guard.area ?? wholeOf(sheet)),
    isWarningOnly: () => guard.warningOnly,
    setWarningOnly: (warningOnly: boolean) => change(() => Object.assign(guard, { warningOnly })),
    ...editorMembers(desk, guard, change),
    getUnprotectedRanges: () => guard.open.map((area) => rangePort(desk, sheet, area)),
    setUnprotectedRanges: (ranges: Range[]) =>
      change(() => {
        if (guard.area !== null) throw new ServiceException("Only a protected sheet can have unprotected ranges.");
        guard.open = ranges.map((range) => placeOf(range).area);
      }),
    remove: () =>
      void change(() => {
        sheet.guards = (sheet.guards ?? []).filter((other) => other !== guard);
      }),
  });
  return port;
}

function editorMembers(desk: Desk, guard: BookGuard, change: (to: () => void) => ProtectionPort) {
  const add = (emails: readonly unknown[]): ProtectionPort =>
    change(() => {
      if (guard.warningOnly) throw new ServiceException("A protection that only warns has no editors.");
      guard.editors = [...new Set([...guard.editors, ...emails.map(emailOf)])];
    });
  /** Neither the owner nor who runs the script can be taken away. */
  const remove = (emails: readonly unknown[]): ProtectionPort =>
    change(() => {
      const gone = emails.map(emailOf).filter((email) => email !== desk.person.email);
      guard.editors = guard.editors.filter((email) => !gone.includes(email));
    });
  return {
    getEditors: () => guard.editors.map(userPort),
    addEditor: (email: string) => add([email]),
    removeEditor: (email: string) => remove([email]),
    addEditors: (emails: string[]) => add(emails),
    removeEditors: (emails: readonly unknown[]) => remove(emails),
  };
}
