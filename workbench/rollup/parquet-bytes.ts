/** Rows of an extract as Parquet: columns with their types, compressed, as databases of any size take them. */
import { parseDay } from "../../core/index.ts";
import type { ExtractColumn } from "../../core/summaries/extract-tables.ts";
import { dayNumber } from "../../core/workbook/day.ts";
import type { ExtractRow } from "./extract-files.ts";

const SCHEMA = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  day: { type: "INT32", converted_type: "DATE" },
  count: { type: "INT32" },
  flag: { type: "INT32" },
  amount: { type: "DOUBLE" },
} as const;

const DAY_MS = 86_400_000;

/** The bytes of a file with these columns. A day that is not known is null; all else is never null. */
export async function parquetBytes(
  columns: readonly ExtractColumn[],
  rows: readonly ExtractRow[],
): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, type }) => ({
      name,
      data: rows.map((row) => (type === "day" ? dateOf(row[name]) : (row[name] ?? null))),
    })),
    schema: [
      { name: "root", num_children: columns.length },
      ...columns.map(({ name, type }) => ({
        name,
        repetition_type: type === "day" ? ("OPTIONAL" as const) : ("REQUIRED" as const),
        ...SCHEMA[type],
      })),
    ],
  });
  return new Uint8Array(buffer);
}

function dateOf(value: string | number | null | undefined): Date | null {
  const day = typeof value === "string" ? parseDay(value) : undefined;
  return day === undefined ? null : new Date(dayNumber(day) * DAY_MS);
}
