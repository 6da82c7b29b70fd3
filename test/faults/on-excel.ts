/// <reference types="office-js" />
/** Excel's stand-in with the product's own command behind the real office.js, and with faults. */
import { pages } from "../../core/collection.ts";
import { needsMore } from "../../core/commands/kept-tabs.ts";
import { converter } from "../../core/converter.ts";
import { further } from "../../core/further.ts";
import type { Command } from "../../core/index.ts";
import { seldomWith } from "../../core/seldom.ts";
import { logSentences } from "../../core/words/log-sentences.ts";
import { summaryWords } from "../../core/words/summary.ts";
import { abilitiesOf } from "../../office-addin/abilities.ts";
import { ExcelFailure } from "../../office-addin/failure.ts";
import { perform } from "../../office-addin/perform.ts";
import type { Book } from "../../workbench/hosts/book.ts";
import { type Faults, noFaults } from "../../workbench/hosts/excel/bridge.ts";
import { type ExcelHost, excel2021, loadExcelHost } from "../../workbench/hosts/excel/load.ts";
import { type Opened, type Outcome, outcomeOf } from "./outcome.ts";

/** Every pane lives in this moment. */
const NOW = "2026-01-14T15:00";

/** Milliseconds after which only a person loses patience whose request is never answered. */
export const PATIENT = 60_000;

export interface Pane extends Opened {
  readonly host: ExcelHost;
}

/** A pane over the workbook, which it changes in place, for one command. `patience` is in milliseconds. */
export function paneOver(book: Book, faults: Partial<Faults>, patience: number, excelApi = excel2021.excelApi): Pane {
  const host = loadExcelHost(book, { ...excel2021, excelApi, faults: { ...noFaults, ...faults } });
  const excel = host.Excel as typeof Excel;
  const office = host.Office as typeof Office;
  const around = {
    run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => excel.run(batch),
    seldom: () => Promise.resolve(seldomWith(() => converter)),
    pages: () => Promise.resolve({ pages, needsMore }),
    further: () => Promise.resolve(further),
    summaryWords,
    sentences: logSentences,
    loadWords: () => Promise.reject(new Error("All words are there.")),
    abilities: abilitiesOf(office.context.requirements),
    locale: "en-US",
    language: "en" as const,
    now: () => NOW,
    patience,
  };
  const send = async (command: Command): Promise<Outcome> => {
    const outcome = await perform(structuredClone(command), around).then(outcomeOf, (error: unknown): Outcome => {
      if (error instanceof ExcelFailure) return { ended: "told", notices: [error.notice] };
      throw error;
    });
    // Whoever lost patience may still get an answer, and what lets go of objects may still be under way.
    if (patience >= PATIENT && !host.counts.some(({ onlyCleansUp }) => onlyCleansUp)) host.leave();
    return outcome;
  };
  return { host, book: () => book, send };
}
