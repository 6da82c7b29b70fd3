/** A door of the core for what a log remembers of headings, and the fields that a heading may stand for. */
import { rememberedIn } from "./commands/mappings.ts";
import type { Remembered } from "./convert/inspection.ts";
import { readDataRows } from "./log/data-tab.ts";
import type { Snapshot } from "./workbook/snapshot.ts";

export type { LabelRule, Remembered } from "./convert/inspection.ts";
export { FIELD_NAMES, type FieldName, isFieldName } from "./kinds/field-names.ts";

/** What was decided in this workbook about headings and header rows, oldest first; empty where it holds no log. */
export const remembered = (snapshot: Snapshot): Remembered => rememberedIn({ data: readDataRows(snapshot) });
