/** What a person decided about a sheet's labels and header rows is remembered in the workbook, and used the next time. */
import type { Corrections, HeaderRule, Inspection, LabelRule, Region, Remembered } from "../convert/inspection.ts";
import { isFieldName } from "../kinds/field-names.ts";
import { type DataRow, remember, remindAnew } from "../log/data-tab.ts";
import { jsonIn } from "../log/json-in.ts";
import type { LogBook } from "../log/read-log.ts";
import { textOf } from "../workbook/cell.ts";
import type { Edit } from "../workbook/edit.ts";
import { fingerprint } from "../workbook/fingerprint.ts";
import { findSheet, type Snapshot } from "../workbook/snapshot.ts";
import type { Converter } from "./converter.ts";
import { LEFT_OUT, leftOutEdits, withLeftOut } from "./left-out.ts";

/** The word that tells a remembered header row from a remembered label. */
const HEADER = "header";

/** The corrections of now over those remembered, and over a district's: what is said now counts, then what this team said before. */
export function withRemembered(now: Corrections, book: LogBook): Corrections {
  const mine = rememberedIn(book);
  const given = now.remembered ?? { labels: [], headers: [] };
  return {
    ...withLeftOut(now, book),
    remembered: { labels: [...given.labels, ...mine.labels], headers: [...given.headers, ...mine.headers] },
  };
}

/** All that was decided in this workbook: labels and header rows, oldest first. */
export function rememberedIn(book: Pick<LogBook, "data">): Remembered {
  const rows = book.data.filter(({ what, part }) => what === "mapping" && part !== LEFT_OUT);
  return {
    labels: rows.flatMap((row) => (row.part === HEADER ? [] : labelIn(row))),
    headers: rows.flatMap((row) => (row.part === HEADER ? headerIn(row) : [])),
  };
}

function labelIn({ key, part, value }: DataRow): readonly LabelRule[] {
  const found = recordIn(value);
  const { field, from, beside, nth, at } = found;
  if (part !== "table" && part !== "form" && part !== "any") return [];
  if (field !== null && !(typeof field === "string" && isFieldName(field))) return [];
  return [
    {
      from: from === "district" ? "district" : "person",
      label: key,
      among: part,
      beside: textsIn(beside),
      nth: typeof nth === "number" ? nth : null,
      at: placeIn(at),
      field,
    },
  ];
}

function headerIn({ key, value }: DataRow): readonly HeaderRule[] {
  const { row, texts } = recordIn(value);
  return typeof row === "number" ? [{ sheet: key, row, texts: textsIn(texts) }] : [];
}

function recordIn(value: string): Readonly<Record<string, unknown>> {
  const found = jsonIn(value);
  return typeof found === "object" && found !== null ? { ...found } : {};
}

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((text): text is string => typeof text === "string") : [];

function placeIn(value: unknown): LabelRule["at"] {
  if (typeof value !== "object" || value === null) return null;
  const { sheet, cell } = { sheet: "", cell: "", ...value };
  return { sheet: String(sheet), cell: String(cell) };
}

/** A label as it was understood, with the rule that would have it understood so again. */
interface Decided {
  readonly rule: LabelRule;
  readonly region: Region;
}

/** The edits that remember what was decided with this command; what was decided otherwise before is changed. */
export function mappingEdits(
  corrections: Corrections,
  inspection: Inspection,
  book: LogBook,
  snapshot: Snapshot,
  converter: Converter,
): readonly Edit[] {
  const before = book.data.filter(({ what, part }) => what === "mapping" && part !== HEADER && part !== LEFT_OUT);
  const rows: DataRow[] = headerRows(corrections, snapshot);
  for (const { rule, region } of decidedIn(corrections, inspection, converter)) {
    const old = before.find((row) => labelIn(row).some((known) => converter.replaces(rule, known, region)));
    rows.push({ ...labelRow(rule), ...(old ? { id: old.id } : {}) });
  }
  const known = new Map(book.data.map((row) => [row.id, row]));
  const isSame = (row: DataRow): boolean => known.get(row.id)?.value === row.value;
  const news = new Map(rows.filter((row) => !isSame(row)).map((row) => [row.id, row]));
  const labels = [...news.values()].flatMap((row): readonly Edit[] => {
    const old = known.get(row.id);
    return old ? [remindAnew(old, row.value)] : remember([row]);
  });
  return [...labels, ...leftOutEdits(corrections, inspection, book)];
}

/** Labels that a person corrected now, and those that a district's list settled: the next conversion is to read them alike. */
function decidedIn(corrections: Corrections, inspection: Inspection, converter: Converter): readonly Decided[] {
  return inspection.sheets.flatMap(({ sheet, regions }) => {
    const mine = new Set(corrections.fields.filter((field) => field.sheet === sheet).map(({ cell }) => cell));
    return regions.flatMap((region) =>
      region.fields.flatMap((field): readonly Decided[] => {
        const from = mine.has(field.cell) ? "person" : field.reason.code === "reason/district" ? "district" : undefined;
        const rule = from && converter.ruleFor(from, field, region, sheet);
        return rule ? [{ rule, region }] : [];
      }),
    );
  });
}

const labelRow = ({ label, among, field, from, beside, nth, at }: LabelRule): DataRow => ({
  id: `mapping:${fingerprint(JSON.stringify([from, label, among, nth, beside, label === "" ? at : null]))}`,
  what: "mapping",
  key: label,
  part: among,
  value: JSON.stringify({ field, from, beside, nth, at }),
});

const headerRows = (corrections: Corrections, snapshot: Snapshot): DataRow[] =>
  corrections.headers.flatMap(({ sheet, row }) => {
    const cells = findSheet(snapshot, sheet)?.cells[row - 1] ?? [];
    const texts = cells.map(textOf).filter((text) => text.trim() !== "");
    const value = JSON.stringify({ row, texts });
    return [{ id: `mapping:${HEADER}:${sheet}`, what: "mapping" as const, key: sheet, part: HEADER, value }];
  });
