/** What was read: the sheets as the core sees them, and what only a later write must know. */
import type { Snapshot } from "../core/workbook/snapshot.ts";

/** The part of a snapshot that Excel knows; the moment, the person and the language come from elsewhere. */
export type WorkbookPart = Pick<Snapshot, "file" | "dateOrder" | "sheetNames" | "sheets">;

export interface WriteFacts {
  /** Days that serial numbers are behind those of the 1900 system: 1462 in workbooks that count from 1904, otherwise 0. */
  readonly daysBehind: number;
  /** Names of the charts on each sheet, so that a page that is drawn again takes its own away. */
  readonly charts: ReadonlyMap<string, readonly string[]>;
  /** The last filled cell of each sheet that was read whole, such as `H57`. */
  readonly ends: ReadonlyMap<string, string>;
}

export interface Reading {
  readonly workbook: WorkbookPart;
  readonly facts: WriteFacts;
}
