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
import { tagsOf, usualText, wholeText } from "./xml.ts";

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
const FORMATS = "http://schemas.openxmlformats.org";
const MAIN = `${FORMATS}/spreadsheetml/2006/main`;
const LINKS = `${FORMATS}/package/2006/relationships`;
const TYPES = `${FORMATS}/package/2006/content-types`;
const SHEET_LINK = `${FORMATS}/officeDocument/2006/relationships/worksheet`;
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

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
  const text = wholeText(parts, WORKBOOK);
  const links = linksIn(parts);
  const tags = text === undefined ? undefined : tagsOf(text, "sheet");
  const [root] = tagsOf(text ?? "", "workbook") ?? [];
  const settings = tagsOf(text ?? "", "workbookPr");
  if (!tags || !settings || !links || tags.length === 0 || root?.get("xmlns") !== MAIN) return undefined;
  const sheets = tags.map((tag) => ({
    name: tag.get("name") ?? "",
    hidden: HIDDEN.includes(tag.get("state") ?? ""),
    part: links.get(tag.get("r:id") ?? "") ?? "",
  }));
  const isOdd = settings.length > 1 || sheets.some(({ name, part }) => name === "" || part === "");
  if (isOdd || new Set(sheets.map(({ part }) => part)).size < sheets.length) return undefined;
  const is1904 = settings[0]?.get("date1904") ?? "0";
  return { sheets, shift: is1904 === "1" || is1904 === "true" ? DAYS_TO_1904 : 0 };
}

/** The part of each sheet, by the number under which the workbook names it. */
function linksIn(parts: Parts): ReadonlyMap<string, string> | undefined {
  const text = wholeText(parts, "xl/_rels/workbook.xml.rels") ?? "";
  const [root] = tagsOf(text, "Relationships") ?? [];
  const links = tagsOf(text, "Relationship");
  if (!links || root?.get("xmlns") !== LINKS || /&|_x/i.test(text)) return undefined;
  const ids = new Set(links.map((link) => link.get("Id")));
  if (ids.size < links.length || !allHave(links, ["Id", "Type", "Target"]) || links.some((link) => link.size > 3)) {
    return undefined;
  }
  const toSheets = links.filter((link) => link.get("Type") === SHEET_LINK);
  return new Map(toSheets.map((link) => [link.get("Id") ?? "", partOf(link.get("Target") ?? "")]));
}

const allHave = (tags: readonly ReadonlyMap<string, string>[], names: readonly string[]): boolean =>
  tags.every((tag) => names.every((name) => tag.has(name)));

/** Example: `worksheets/sheet1.xml` and `/xl/worksheets/sheet1.xml` are the same part. */
const partOf = (target: string): string => (target.startsWith("/") ? target.slice(1) : `xl/${target}`);

/** Both parts may be missing, but not under other names. */
function commonOf(parts: Parts, shift: number): Common | undefined {
  const types = wholeText(parts, "[Content_Types].xml") ?? "";
  const [root] = tagsOf(types, "Types") ?? [];
  const declared = tagsOf(types, "Override");
  const endings = tagsOf(types, "Default");
  if (!declared || !endings || root?.get("xmlns") !== TYPES || /[^\n\r -~]/.test(types)) return undefined;
  if (!allHave(declared, ["PartName", "ContentType"]) || !allHave(endings, ["Extension", "ContentType"]))
    return undefined;
  const isDeclared = (part: string, type: string): boolean =>
    declared
      .filter((tag) => tag.get("ContentType") === type || tag.get("PartName") === `/${part}`)
      .map((tag) => `${tag.get("PartName")} ${tag.get("ContentType")}`)
      .join() === (parts.has(part) ? `/${part} ${type}` : "");
  if (!isDeclared(STRINGS, `${TYPE}.sharedStrings+xml`) || !isDeclared(STYLES, `${TYPE}.styles+xml`)) return undefined;
  const strings = parts.has(STRINGS) ? usualStrings(usualText(parts, STRINGS) ?? "") : [];
  const formats = parts.has(STYLES) ? usualFormats(wholeText(parts, STYLES)) : [];
  return strings && formats && { strings, formats, shift };
}
