/** What was decided before about labels and header rows, found again where the sheet has changed since, in another tab, or in another team's file. */

import type { FieldName } from "../kinds/field-names.ts";
import { addressOf } from "../workbook/address.ts";
import { textOf } from "../workbook/cell.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import type { Corrections, FieldMatch, HeaderRule, LabelRule, Layout, Region } from "./inspection.ts";
import { plain } from "./row-marks.ts";

/** A correction that follows from a rule, with what the person is told of it. */
export interface Recalled {
  readonly sheet: string;
  readonly cell: string;
  readonly field: FieldName | null;
  readonly reason: "reason/remembered" | "reason/district";
}

/** From this share of common labels on, two headers are taken for the same. */
const SAME_COMPANY = 0.5;
/** A header row that was named is known again by nearly all of its texts. */
const SAME_HEADER = 0.75;
const DEEPEST_HEADER = 200;

const FORMS: readonly Layout[] = ["form", "blocks", "running"];

/** Whether a region's labels are headings of a table or labels of a form. */
export const amongOf = (layout: Layout): "table" | "form" => (FORMS.includes(layout) ? "form" : "table");

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((text) => b.has(text)).length;

/** How much two sets of labels have in common, by the smaller one: 0 to 1; 1 where one of them is empty. */
function company(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  return least === 0 ? 1 : common(a, b) / least;
}

const plainSet = (labels: readonly string[]): ReadonlySet<string> =>
  new Set(labels.map(plain).filter((label) => label !== ""));

/** The other labels of a region, by which its rules are known. */
export const besideIn = ({ fields }: Pick<Region, "fields">, field: FieldMatch): readonly string[] => [
  ...plainSet(fields.filter((other) => other !== field).map(({ label }) => label)),
];

/** Which of the labels that are alike this one is; null where it is the only one. */
export function nthIn({ fields }: Pick<Region, "fields">, field: FieldMatch): number | null {
  const alike = fields.filter(({ label }) => plain(label) === plain(field.label));
  return alike.length > 1 ? alike.indexOf(field) : null;
}

/** How well a rule fits a label, 0 to 1; -1 where it says nothing about it. */
export function fitOf(rule: LabelRule, field: FieldMatch, region: Region, sheet: string): number {
  if (plain(rule.label) !== plain(field.label)) return -1;
  if (rule.among !== "any" && rule.among !== amongOf(region.layout)) return -1;
  const nth = nthIn(region, field);
  if (rule.nth !== null && nth !== null && rule.nth !== nth) return -1;
  if (plain(rule.label) === "" && (rule.at === null || rule.at.sheet !== sheet || rule.at.cell !== field.cell))
    return -1;
  const fit = company(plainSet(rule.beside), new Set(besideIn(region, field)));
  return fit >= SAME_COMPANY ? fit : -1;
}

/** The rule that would have this label read again as it was read now; undefined where it shares its cell with others. */
export function ruleFor(
  from: LabelRule["from"],
  field: FieldMatch,
  region: Region,
  sheet: string,
): LabelRule | undefined {
  if (!isAlone(region, field)) return undefined;
  return {
    from,
    label: field.label,
    among: amongOf(region.layout),
    beside: besideIn(region, field),
    nth: nthIn(region, field),
    at: { sheet, cell: field.cell },
    field: field.field,
  };
}

/** True where a new rule takes the place of one that was remembered: both speak of the same label in the same company. */
export function replaces(rule: LabelRule, known: LabelRule, region: Region): boolean {
  if (rule.from !== known.from || plain(rule.label) !== plain(known.label)) return false;
  const field = region.fields.find(({ cell }) => cell === rule.at?.cell);
  return field !== undefined && fitOf(known, field, region, rule.at?.sheet ?? "") >= 0;
}

/** A person's rule goes before a district's, then the one that fits best, then the latest. */
function bestRule(
  rules: readonly LabelRule[],
  field: FieldMatch,
  region: Region,
  sheet: string,
): LabelRule | undefined {
  let best: { readonly rule: LabelRule; readonly rank: number } | undefined;
  for (const rule of rules) {
    const fit = fitOf(rule, field, region, sheet);
    const rank = fit + (rule.from === "person" ? 2 : 0);
    if (fit >= 0 && (best === undefined || rank >= best.rank)) best = { rule, rank };
  }
  return best?.rule;
}

/** Labels that share their cell with others cannot be corrected one by one. */
const isAlone = ({ fields }: Pick<Region, "fields">, field: FieldMatch): boolean =>
  fields.every((other) => other === field || other.cell !== field.cell);

/** The corrections that follow from what was decided before, for labels that nobody corrects now and that are read otherwise. */
export function recalledFields(
  sheet: string,
  regions: readonly Region[],
  corrections: Corrections,
): readonly Recalled[] {
  const rules = corrections.remembered?.labels ?? [];
  if (rules.length === 0) return [];
  const now = new Set(corrections.fields.filter((field) => field.sheet === sheet).map(({ cell }) => cell));
  return regions.flatMap((region) =>
    region.fields.flatMap((field): readonly Recalled[] => {
      const rule = now.has(field.cell) || !isAlone(region, field) ? undefined : bestRule(rules, field, region, sheet);
      if (rule === undefined || (rule.field === field.field && field.status !== "ask")) return [];
      const reason = rule.from === "person" ? "reason/remembered" : "reason/district";
      return [{ sheet, cell: field.cell, field: rule.field, reason }];
    }),
  );
}

/** For a sheet in which nothing was found: every cell that holds a label about which something was decided, beside the same others. */
export function assumedFields(sheet: SheetSnapshot, corrections: Corrections): readonly Recalled[] {
  const rules = (corrections.remembered?.labels ?? []).filter(({ label }) => plain(label) !== "");
  if (rules.length === 0) return [];
  const now = new Set(corrections.fields.filter((field) => field.sheet === sheet.name).map(({ cell }) => cell));
  return sheet.cells.slice(0, DEEPEST_HEADER).flatMap((cells, row) => {
    const here = plainSet(cells.map(textOf));
    return cells.flatMap((cell, column): readonly Recalled[] => {
      const label = typeof cell === "string" ? plain(cell) : "";
      const fitting = rules.filter((rule) => plain(rule.label) === label && fitsRow(rule, here));
      const rule = fitting.find(({ from }) => from === "person") ?? fitting[0];
      if (rule === undefined || now.has(addressOf(row, column))) return [];
      const reason = rule.from === "person" ? "reason/remembered" : "reason/district";
      return [{ sheet: sheet.name, cell: addressOf(row, column), field: rule.field, reason }];
    });
  });
}

const fitsRow = ({ beside, among }: LabelRule, row: ReadonlySet<string>): boolean =>
  among === "form" || company(plainSet(beside), row) >= SAME_COMPANY;

/** The row (from 1) where a remembered header stands now, nearest to where it stood; undefined where it is gone. */
export function headerRowNow({ texts, row }: HeaderRule, sheet: SheetSnapshot): number | undefined {
  const wanted = plainSet(texts);
  if (wanted.size === 0) return undefined;
  const rows = sheet.cells.slice(0, DEEPEST_HEADER).flatMap((cells, i) => {
    const here = plainSet(cells.map(textOf));
    return common(here, wanted) >= wanted.size * SAME_HEADER ? [i + 1] : [];
  });
  return rows.sort((a, b) => Math.abs(a - row) - Math.abs(b - row))[0];
}

/** The header rows that were named for this sheet before, where they stand now; none where the person names one now. */
export function recalledHeaders(sheet: SheetSnapshot, corrections: Corrections): Corrections["headers"] {
  if (corrections.headers.some((header) => header.sheet === sheet.name)) return [];
  const rules = (corrections.remembered?.headers ?? []).filter((rule) => rule.sheet === sheet.name);
  return foundRows(rules, sheet);
}

/** The same for a sheet in which nothing was found: a header that was named in another sheet may stand here, too. */
export const borrowedHeaders = (sheet: SheetSnapshot, corrections: Corrections): Corrections["headers"] =>
  foundRows(corrections.remembered?.headers ?? [], sheet).slice(0, 1);

const foundRows = (rules: readonly HeaderRule[], sheet: SheetSnapshot): Corrections["headers"] =>
  rules.flatMap((rule) => {
    const row = headerRowNow(rule, sheet);
    return row === undefined ? [] : [{ sheet: sheet.name, row }];
  });
