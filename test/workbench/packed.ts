/** Small .xlsx files for tests, made part by part, so that a test can make one wrong in just the way it is about. */
import { strToU8, zipSync } from "fflate";
import type { Day } from "../../core/index.ts";
import type { Asking } from "../../workbench/read.ts";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
const DOC = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export type PartTexts = Readonly<Record<string, string>>;

const sheetPart = (i: number): string => `xl/worksheets/sheet${i + 1}.xml`;

/** The parts of a workbook whose sheets hold the given rows of XML. Example: `partsOf({ Notes: "<row r='1'/>" })`. */
export function partsOf(sheets: Readonly<Record<string, string>>): PartTexts {
  const names = Object.keys(sheets);
  const types = names.map((_, i) => `<Override PartName="/${sheetPart(i)}" ContentType="${TYPE}.worksheet+xml"/>`);
  const tags = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const rels = names.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Type="${DOC}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  return {
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${types.join("")}</Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${DOC}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${DOC}"><sheets>${tags.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="${RELS}">${rels.join("")}<Relationship Id="rIdStyles" Type="${DOC}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      names.map((name, i) => [
        sheetPart(i),
        `${XML}<worksheet xmlns="${MAIN}"><sheetData>${sheets[name]}</sheetData></worksheet>`,
      ]),
    ),
  };
}

/** The parts as a file. */
export const packed = (parts: PartTexts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** Rows of texts as a sheet's XML. Example: `rowsXml([["Date", "Who"]])`. */
export const rowsXml = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row, i) => {
      const cells = row.map(
        (text, j) => `<c r="${String.fromCharCode(65 + j)}${i + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
      );
      return `<row r="${i + 1}">${cells.join("")}</row>`;
    })
    .join("");

/** Notes that every conversion understands. */
export const NOTES = rowsXml([
  ["Date", "Attendees", "Facilitator", "Decisions"],
  ["10/8/2025", "Ann Lee, Bo Diaz", "Ann Lee", "Exit tickets on Friday"],
  ["10/15/2025", "Ann Lee and Bo Diaz", "Bo Diaz", "Try small groups"],
]);

export const ASKING: Asking = {
  today: "2025-10-20" as Day,
  now: "2025-10-20T15:00",
  person: "",
  language: "en",
};
