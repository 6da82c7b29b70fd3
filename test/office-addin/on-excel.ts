/// <reference types="office-js" />
/** Opens a workbook in the stand-in, behind the real office.js, and reaches it as the add-in does. */

import type { Notice } from "../../core/words/notice.ts";
import type { Needs, SheetSnapshot } from "../../core/workbook/snapshot.ts";
import type { Write } from "../../core/workbook/write.ts";
import { type Abilities, abilitiesOf } from "../../office-addin/abilities.ts";
import { readWorkbook } from "../../office-addin/read.ts";
import type { Reading } from "../../office-addin/reading.ts";
import type { RunExcel } from "../../office-addin/run-excel.ts";
import { writeWorkbook } from "../../office-addin/write.ts";
import type { Book } from "../../workbench/hosts/book.ts";
import { type ExcelHost, type ExcelHostOptions, excel2021, loadExcelHost } from "../../workbench/hosts/excel/load.ts";

export interface Opened {
  readonly host: ExcelHost;
  readonly run: RunExcel;
  readonly abilities: Abilities;
  /** Reads as the add-in does; everything is of this realm, so that it can be compared. */
  readonly read: (needs: Needs["sheets"]) => Promise<Reading>;
  /** Reads one sheet, then writes the strokes as the add-in does. */
  readonly write: (writes: readonly Write[]) => Promise<readonly Notice[]>;
  readonly sheet: (name: string) => Promise<SheetSnapshot>;
  /** Requests since the last time this was asked, without those that only clean up. */
  readonly requests: () => number;
}

export function openInExcel(book: Book, options: ExcelHostOptions = excel2021): Opened {
  const host = loadExcelHost(book, options);
  const excel = host.Excel as typeof Excel;
  const office = host.Office as typeof Office;
  const run: RunExcel = (batch) => excel.run(batch);
  const abilities = abilitiesOf(office.context.requirements);
  const read: Opened["read"] = (sheets) => readWorkbook(run, { sheets }, abilities, options.displayLanguage);
  let seen = 0;
  return {
    host,
    run,
    abilities,
    read,
    write: async (writes) => writeWorkbook(run, writes, await read([]), abilities, "texts"),
    sheet: async (name) => {
      const { workbook } = await read([name]);
      const [sheet] = workbook.sheets;
      if (!sheet) throw new Error(`No sheet ${name} was read.`);
      return sheet;
    },
    requests: () => {
      const fresh = host.counts.slice(seen).filter((count) => !count.onlyCleansUp);
      seen = host.counts.length;
      return fresh.length;
    },
  };
}

/** The code of the error that a promise rejects with, or "none". */
export const codeOfFailure = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "none",
    (error: unknown) => String((error as { code?: unknown }).code ?? error),
  );
