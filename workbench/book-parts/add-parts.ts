/** Adds to an .xlsx what the reading library does not write: rules, highlights, tables, what is frozen, what filters let through. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { addressOf } from "../../core/workbook/address.ts";
import type { Book, BookSheet } from "../hosts/book.ts";
import { highlightsXml } from "./highlight-xml.ts";
import { filterXml, tableXml } from "./table-xml.ts";
import { validationsXml } from "./validation-xml.ts";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TABLE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const hasParts = (sheet: BookSheet): boolean =>
  sheet.validations.length > 0 ||
  sheet.highlights.length > 0 ||
  (sheet.tables ?? []).length > 0 ||
  (sheet.filter?.hidden.size ?? 0) > 0 ||
  sheet.frozenRows + (sheet.frozenColumns ?? 0) > 0;

/** The same file with those parts; sheets must stand in the book's order. Equal books give equal bytes. */
export function addParts(bytes: Uint8Array, book: Book): Uint8Array {
  if (!book.sheets.some(hasParts)) return bytes;
  const files = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, part]));
  const looks: string[] = [];
  book.sheets.forEach((sheet, i) => {
    const name = `xl/worksheets/sheet${i + 1}.xml`;
    const xml = withRules(strFromU8(files.get(name) ?? new Uint8Array()), sheet, looks);
    files.set(name, strToU8(withTables(files, xml, sheet, i + 1)));
  });
  const styles = strFromU8(files.get("xl/styles.xml") ?? new Uint8Array());
  const dxfs = `<dxfs count="${looks.length}">${looks.join("")}</dxfs>`;
  files.set("xl/styles.xml", strToU8(styles.replace(/<dxfs[^>]*\/>|<dxfs[\s\S]*?<\/dxfs>/, dxfs)));
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 6 });
}

/** The format has a fixed order: rules stand after merges and before links. */
const AFTER_RULES =
  /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|ignoredErrors|drawing|legacyDrawing|tableParts)\b|<\/worksheet>/;

function withRules(xml: string, sheet: BookSheet, looks: string[]): string {
  const rules = highlightsXml(sheet.highlights, looks) + validationsXml(sheet.validations);
  const framed = xml
    .replace(
      /<sheetView ([^>]*)\/>/,
      (_, attributes: string) => `<sheetView ${attributes}>${paneXml(sheet)}</sheetView>`,
    )
    .replace(/<autoFilter[^>]*\/>/, () => filterXml(sheet));
  return framed.replace(AFTER_RULES, (next) => rules + next);
}

function paneXml({ frozenRows, frozenColumns = 0 }: BookSheet): string {
  if (frozenRows + frozenColumns === 0) return "";
  const pane = frozenRows === 0 ? "topRight" : frozenColumns === 0 ? "bottomLeft" : "bottomRight";
  const split = `${frozenColumns === 0 ? "" : `xSplit="${frozenColumns}" `}${frozenRows === 0 ? "" : `ySplit="${frozenRows}" `}`;
  return `<pane ${split}topLeftCell="${addressOf(frozenRows, frozenColumns)}" activePane="${pane}" state="frozen"/>`;
}

/** Adds the tables' own parts, the ways to them, and their place at the sheet's end. */
function withTables(files: Map<string, Uint8Array>, xml: string, sheet: BookSheet, n: number): string {
  const tables = sheet.tables ?? [];
  if (tables.length === 0) return xml;
  const rels = `xl/worksheets/_rels/sheet${n}.xml.rels`;
  const old = files.get(rels);
  const before = old ? strFromU8(old) : `${HEAD}<Relationships xmlns="${PACKAGE}"></Relationships>`;
  const ways = tables.map(
    ({ id }) => `<Relationship Id="table${id}" Type="${RELATIONS}/table" Target="../tables/table${id}.xml"/>`,
  );
  files.set(rels, strToU8(before.replace("</Relationships>", () => `${ways.join("")}</Relationships>`)));
  for (const table of tables) files.set(`xl/tables/table${table.id}.xml`, strToU8(tableXml(sheet, table)));
  const types = strFromU8(files.get("[Content_Types].xml") ?? new Uint8Array());
  const named = tables.map(({ id }) => `<Override PartName="/xl/tables/table${id}.xml" ContentType="${TABLE}"/>`);
  files.set("[Content_Types].xml", strToU8(types.replace("</Types>", () => `${named.join("")}</Types>`)));
  const parts = tables.map(({ id }) => `<tablePart r:id="table${id}"/>`).join("");
  return xml.replace("</worksheet>", () => `<tableParts count="${tables.length}">${parts}</tableParts></worksheet>`);
}
