/** A door of the core for what a log remembers of headings. */
import { rememberedIn } from "./commands/mappings.ts";
import type { Remembered } from "./convert/inspection.ts";
import { readDataRows } from "./log/data-tab.ts";
import type { Snapshot } from "./workbook/snapshot.ts";

/** What was decided in this workbook about headings and header rows, oldest first; empty where it holds no log. */
export const remembered = (snapshot: Snapshot): Remembered => rememberedIn({ data: readDataRows(snapshot) });
