/** The only door for hosts: what a command needs, what follows from it, and the strokes that write it. */
export type { Command, CommandId, FormEntry } from "./command.ts";
export type { Edited, RowTexts } from "./commands/check-rows.ts";
export { asksConverter, type Converter } from "./commands/converter.ts";
export { asksFurther } from "./commands/further.ts";
export type { Result } from "./commands/handler.ts";
export { needsMore } from "./commands/kept-tabs.ts";
export { isTabOfRows, SETUP_TAB } from "./commands/our-tabs.ts";
export { isPages, type Pages } from "./commands/pages.ts";
export { isSeldom, type Seldom, type SeldomCommand } from "./commands/seldom.ts";
export type { Corrections, FieldMatch, Inspection, Reason, Region, SheetInspection } from "./convert/inspection.ts";
export type { Entry, Value } from "./kinds/entry.ts";
export type { FieldName } from "./kinds/field-names.ts";
export { type Further, NOTHING_FURTHER } from "./kinds/further.ts";
export { KINDS, kindNamed } from "./kinds/index.ts";
export { plainName } from "./kinds/names.ts";
export type { Reply } from "./reply.ts";
export { type Loaded, needs, run } from "./run.ts";
export type { Extract } from "./summaries/extract.ts";
export type { Registered, Taken } from "./summaries/taken.ts";
export type { Notice, Severity } from "./words/notice.ts";
export { say } from "./words/say.ts";
export {
  type Area,
  addressOf,
  addressOfArea,
  columnLetters,
  parseAddress,
  parseReference,
  quoteSheet,
} from "./workbook/address.ts";
export { apply } from "./workbook/apply.ts";
export { type Cell, isBlank, isDayCell, isErrorCell, isShareCell, isTimeCell, textOf } from "./workbook/cell.ts";
export { addDays, type ClockTime, type Day, dayOf, dayOfSerial, parseDay, serialOf } from "./workbook/day.ts";
export type { Edit } from "./workbook/edit.ts";
export { invert, merge } from "./workbook/invert.ts";
export type { ColumnType } from "./workbook/look.ts";
export type { ChartBlock, Link } from "./workbook/page.ts";
export { type PlannedWrites, planWrites } from "./workbook/plan-writes.ts";
export type { Language, Needs, SheetSnapshot, Snapshot } from "./workbook/snapshot.ts";
export type { StyleName, Write } from "./workbook/write.ts";
