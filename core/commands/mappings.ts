/** What a person decided about a sheet's labels is remembered in the workbook, and used the next time. */
import type { Corrections } from "../convert/inspection.ts";
import { isFieldName } from "../kinds/field-names.ts";
import type { DataRow } from "../log/data-tab.ts";
import type { LogBook } from "../log/read-log.ts";

export const noCorrections: Corrections = { fields: [], headers: [], leftOut: [] };

/** The corrections of now over those remembered: what is said now counts. */
export function withRemembered(now: Corrections, book: LogBook): Corrections {
  const fields = book.data
    .filter((row) => row.what === "mapping")
    .flatMap((row) => {
      const again = now.fields.some((field) => field.sheet === row.key && field.cell === row.part);
      const field = row.value === "" ? null : row.value;
      if (again || (field !== null && !isFieldName(field))) return [];
      return [{ sheet: row.key, cell: row.part, field }];
    });
  return { ...now, fields: [...fields, ...now.fields] };
}

/** The rows that remember a person's corrections of labels; `null` (kept as it is) is remembered as "". */
export const mappingRows = (corrections: Corrections): readonly DataRow[] =>
  corrections.fields.map(({ sheet, cell, field }) => ({
    id: `mapping:${sheet}!${cell}`,
    what: "mapping",
    key: sheet,
    part: cell,
    value: field ?? "",
  }));
