/** The report of a folder: a table for the person at the terminal, JSON for programs, CSV for a spreadsheet. */
import type { Language } from "../../core/index.ts";
import { bulkWords } from "../../core/words/bulk.ts";
import type { Finished, Outcome } from "./job.ts";

const OUTCOMES: readonly Outcome[] = ["converted", "needs-a-person", "nothing", "could-not"];

const entriesOf = ({ counts }: Finished): number => Object.values(counts).reduce((sum, n) => sum + n, 0);

export const countOf = (files: readonly Finished[], outcome: Outcome): number =>
  files.filter((file) => file.outcome === outcome).length;

/** The report as a value: the same for the same files, whenever and however often the run was cut off. */
export const reportJson = (files: readonly Finished[]) => ({
  "plt-report": 1,
  totals: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, countOf(files, outcome)])),
  files: files.map(({ source, outcome, out, counts, asks, looks, why }) => ({
    source,
    outcome,
    out,
    counts,
    asks,
    looks,
    why: why.join("; "),
  })),
});

/** Rows for the terminal: a heading, then a file each. */
export function reportRows(files: readonly Finished[], language: Language): readonly (readonly string[])[] {
  const { columns, outcomes } = bulkWords[language];
  const rows = files.map((file) => [
    outcomes[file.outcome],
    file.source,
    entriesOf(file) === 0 ? "" : String(entriesOf(file)),
    file.why.join("; "),
  ]);
  return [[columns.outcome, columns.file, columns.entries, columns.why], ...rows];
}

/** The same for a spreadsheet, with a mark in front by which Excel knows the letters. Text that looks like a formula is kept from being one. */
export function reportCsv(files: readonly Finished[], language: Language): string {
  const [head = [], ...rows] = reportRows(files, language);
  const lines = [[...head, "PLT Log"], ...rows.map((row, i) => [...row, files[i]?.out ?? ""])];
  return `\uFEFF${lines.map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
