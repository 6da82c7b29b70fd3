/** `SpreadsheetApp`: the door to the spreadsheet, to builders and to the menus and windows. */
import { BOOLEAN_CRITERIA, type HighlightBuilderPort, highlightBuilder } from "./conditional-format.ts";
import { VALIDATION_CRITERIA, type ValidationBuilderPort, validationBuilder } from "./data-validation.ts";
import { activeSheet, type Desk } from "./desk.ts";
import { type CriteriaBuilderPort, criteriaBuilder } from "./filter.ts";
import { enumeration, service } from "./mark.ts";
import { METADATA_LOCATIONS, METADATA_VISIBILITY } from "./metadata.ts";
import { PROTECTION_TYPES } from "./protection.ts";
import { type RangePort, rangePort } from "./range.ts";
import { type RichTextBuilderPort, richTextBuilder } from "./rich-text.ts";
import { type SheetPort, sheetPort } from "./sheet.ts";
import { SHEET_TYPES } from "./sheet-shape.ts";
import { type SpreadsheetPort, spreadsheetPort } from "./spreadsheet.ts";
import { type Ui, type UiPort, uiPort } from "./ui.ts";
import type { Where } from "./where.ts";

export interface SpreadsheetAppPort {
  /** Null outside a spreadsheet. */
  readonly getActiveSpreadsheet: () => SpreadsheetPort | null;
  readonly getUi: () => UiPort;
  readonly flush: () => void;
  readonly newRichTextValue: () => RichTextBuilderPort;
  readonly newDataValidation: () => ValidationBuilderPort;
  readonly newConditionalFormatRule: () => HighlightBuilderPort;
  readonly newFilterCriteria: () => CriteriaBuilderPort;
  readonly getActiveSheet: () => SheetPort;
  readonly getActiveRange: () => RangePort;
}

type Assert<T extends U, U> = T;
export type SpreadsheetAppIsReal = Assert<GoogleAppsScript.Spreadsheet.SpreadsheetApp, SpreadsheetAppPort>;

/** The global `SpreadsheetApp` of one run. */
export function spreadsheetApp(desk: Desk, ui: Ui, where: Where): SpreadsheetAppPort {
  return service("SpreadsheetApp", {
    getActiveSpreadsheet: () => (where === "outside" ? null : spreadsheetPort(desk)),
    getUi: () => uiPort(ui),
    flush: () => undefined,
    newRichTextValue: richTextBuilder,
    newDataValidation: () => validationBuilder(desk),
    newConditionalFormatRule: () => highlightBuilder(desk),
    BooleanCriteria: BOOLEAN_CRITERIA,
    DataValidationCriteria: VALIDATION_CRITERIA,
    SheetType: SHEET_TYPES,
    ProtectionType: PROTECTION_TYPES,
    DeveloperMetadataVisibility: METADATA_VISIBILITY,
    DeveloperMetadataLocationType: METADATA_LOCATIONS,
    newFilterCriteria: () => criteriaBuilder([]),
    getActiveSheet: () => sheetPort(desk, activeSheet(desk)),
    getActiveRange: () => rangePort(desk, activeSheet(desk), desk.view.area),
    WrapStrategy: enumeration(["WRAP", "OVERFLOW", "CLIP"]),
  });
}
