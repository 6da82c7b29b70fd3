/**
 * An .xlsx in the form in which all spreadsheet programs write it, read without the library, many times as fast: values alone. Whatever
 * departs from that form by a letter is left to the library, which knows every other; what both read is the same.
 */
import { EMPTY_SHEET, type SheetSnapshot } from "../../../core/workbook/snapshot.ts";
import type { Parts } from "../archive.ts";
import { LIMITS } from "../limits.ts";
import { usualFormats } from "./formats.ts";
import { type Common, usualCells } from "./sheet.ts";
import { usualStrings } from "./strings.ts";
import { tagsOf, usualText } from "./xml.ts";

export interface UsualWorkbook {
  /** Names of all sheets in their order. */
  readonly names: readonly string[];
  /** Those that were asked for, with values and names alone. */
  readonly sheets: readonly SheetSnapshot[];
}

const WORKBOOK = "xl/workbook.xml";
const STRINGS = "xl/sharedStrings.xml";
const STYLES = "xl/styles.xml";
const HIDDEN = ["hidden", "veryHidden"];

/** Days between the first days of the two date systems, 1900 and 1904. */
const DAYS_TO_1904 = 1462;

/** The values of these sheets (the case of their names does not matter), or undefined where the file is not in the usual form. */
export function usualWorkbook(parts: Parts, sheets: readonly string[]): UsualWorkbook | undefined {
  const listed = listedSheets(parts);
  const common = listed && commonOf(parts, listed.shift);
  if (!listed || !common || listed.sheets.length > LIMITS.sheets) return undefined;
  const wanted = new Set(sheets.map((name) => name.toLowerCase()));
  const read: SheetSnapshot[] = [];
  let count = 0;
  for (const { name, hidden, part } of listed.sheets) {
    if (!wanted.has(name.toLowerCase())) continue;
    const text = usualText(parts, part);
    const cells = text === undefined || !text.includes("<worksheet") ? undefined : usualCells(text, common);
    if (cells === undefined) return undefined;
    count += cells.reduce((sum, row) => sum + row.length, 0);
    read.push({ ...EMPTY_SHEET, name, hidden, cells });
  }
  return count > LIMITS.cells ? undefined : { names: listed.sheets.map(({ name }) => name), sheets: read };
}

interface Listed {
  /** Days by which dates are to be moved. */
  readonly shift: number;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly part: string }[];
}

function listedSheets(parts: Parts): Listed | undefined {
  const text = usualText(parts, WORKBOOK);
  const links = tagsOf(usualText(parts, "xl/_rels/workbook.xml.rels") ?? "", "Relationship");
  const tags = text === undefined || text.includes("<!") ? undefined : tagsOf(text, "sheet");
  const settings = tags && tagsOf(text ?? "", "workbookPr");
  if (!tags || !settings || !links || tags.length === 0) return undefined;
  const targets = new Map(
    links
      .filter((link) => link.get("Type")?.endsWith("/worksheet"))
      .map((link) => [link.get("Id"), link.get("Target")]),
  );
  const sheets = tags.map((tag) => ({
    name: tag.get("name") ?? "",
    hidden: HIDDEN.includes(tag.get("state") ?? ""),
    part: partOf(targets.get(tag.get("r:id"))),
  }));
  const is1904 = settings[0]?.get("date1904") ?? "0";
  return { sheets, shift: is1904 === "1" || is1904 === "true" ? DAYS_TO_1904 : 0 };
}

/** Example: `worksheets/sheet1.xml` and `/xl/worksheets/sheet1.xml` are the same part. "" leads nowhere. */
const partOf = (target: string | undefined): string =>
  target === undefined ? "" : target.startsWith("/") ? target.slice(1) : `xl/${target}`;

/** Both parts may be missing, but not under other names. */
function commonOf(parts: Parts, shift: number): Common | undefined {
  const types = usualText(parts, "[Content_Types].xml") ?? "";
  const isDeclared = (part: string, type: string): boolean =>
    types.includes(`PartName="/${part}"`) === parts.has(part) && types.split(type).length === (parts.has(part) ? 2 : 1);
  if (!isDeclared(STRINGS, ".sharedStrings+xml") || !isDeclared(STYLES, ".styles+xml")) return undefined;
  const strings = parts.has(STRINGS) ? usualStrings(usualText(parts, STRINGS) ?? "") : [];
  const formats = parts.has(STYLES) ? usualFormats(usualText(parts, STYLES) ?? "") : [];
  return strings && formats && { strings, formats, shift };
}
