/** What the commands answer as JSON: shapes that programs may rely on, each with its schema in docs/cli.md. */
import type { Entry, Inspection, Language, Notice, Reply } from "../../core/index.ts";
import { sayCode } from "../../core/words/say.ts";
import { sayHere } from "../say.ts";

/** A notice with its sentence; `sheet`, `cell` and `entry` are "" where it is about the whole. */
export const noticeJson = (language: Language) => (notice: Notice) => ({
  code: notice.code,
  severity: notice.severity,
  requirement: notice.requirement,
  sheet: notice.sheet,
  cell: notice.cell,
  entry: notice.entry,
  text: sayHere(notice, language),
});

/** An entry with its fields side by side; a field that holds nothing is null. */
export const entryJson = (entry: Entry) => ({
  id: entry.id,
  ...entry.values,
  other: entry.other,
  source: entry.source,
});

/** What was understood of each tab, with the reasons as sentences. */
export const sheetsJson = (inspection: Inspection, language: Language) =>
  inspection.sheets.map(({ sheet, regions }) => ({
    sheet,
    regions: regions.map(({ range, layout, headerRows, entries, fields }) => ({
      range,
      layout,
      headerRows,
      entries,
      fields: fields.map(({ label, cell, field, status, confidence, reason, alternatives }) => ({
        label,
        cell,
        field,
        status,
        confidence,
        reason: sayCode(reason.code, reason.facts, language),
        alternatives,
      })),
    })),
  }));

type Undone = Extract<Reply, { readonly type: "undone" }>["entries"][number];

/** How an undone entry ended; `why` is a sentence where it stayed, otherwise "". */
export const undoneJson =
  (language: Language) =>
  ({ id, name, outcome, why, sheet, cell }: Undone) => ({
    id,
    name,
    outcome,
    why: why === "" ? "" : sayCode(why, { sheet, cell, name }, language),
    sheet,
    cell,
  });
