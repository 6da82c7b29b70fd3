/** Protected sheets and ranges. */
import type { BookSheet } from "../book.ts";
import { type Desk, mayWrite } from "./desk.ts";
import { enumName, service } from "./mark.ts";

export interface ProtectionPort {
  readonly canEdit: () => boolean;
  readonly getDescription: () => string;
}

type Assert<T extends U, U> = T;
export type ProtectionIsReal = Assert<GoogleAppsScript.Spreadsheet.Protection, ProtectionPort>;

/** `Sheet.getProtections(type)`: that of the whole sheet, or those of its ranges. */
export function protectionsOf(
  desk: Desk,
  sheet: BookSheet,
  type: GoogleAppsScript.Spreadsheet.ProtectionType,
): ProtectionPort[] {
  const ofSheet =
    sheet.protection === null ? [] : [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, name: sheet.protection }];
  const ofRanges = (sheet.protectedAreas ?? []).map((area) => ({ area, name: "" }));
  return (enumName(type) === "SHEET" ? ofSheet : ofRanges).map(({ area, name }) =>
    service("Protection", { canEdit: () => mayWrite(desk, sheet, area), getDescription: () => name }),
  );
}
