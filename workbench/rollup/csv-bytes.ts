/** Rows of an extract as CSV. */
import type { ExtractColumn } from "../../core/summaries/extract-tables.ts";
import type { ExtractRow } from "./extract-files.ts";

/** With a line of names on top; days as 2025-10-08, nothing as an empty field. A name that looks like a formula is kept from being one. */
export function csvBytes(columns: readonly ExtractColumn[], rows: readonly ExtractRow[]): Uint8Array {
  const lines = [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ name }) => cell(row[name] ?? ""))),
  ];
  return new TextEncoder().encode(`${lines.map((line) => line.join(",")).join("\n")}\n`);
}

function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
