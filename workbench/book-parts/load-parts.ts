/** Loads from an .xlsx what the reading library does not read: rules, highlights, tables, what is frozen, what filters let through. */
import { type Parts, partText } from "../files/archive.ts";
import { relationshipsOf, sheetParts, workbookPart } from "../files/package-parts.ts";
import type { Book, BookSheet } from "../hosts/book.ts";
import { highlightsIn } from "./highlight-xml.ts";
import { loadFilter, tableIn } from "./table-xml.ts";
import { validationsIn } from "./validation-xml.ts";
import { elementsOf } from "./xml.ts";

/** Puts these parts into the sheets of a book that was made of the same file. */
export function loadParts(parts: Parts, book: Book): void {
  const workbook = workbookPart(parts);
  const styles = relationshipsOf(parts, workbook).find(({ type }) => type === "styles")?.target ?? "";
  const states = new Map(
    elementsOf(partText(parts, workbook), "sheet").map(({ attributes }) => [attributes["name"], attributes["state"]]),
  );
  for (const [name, part] of sheetParts(parts)) {
    const sheet = book.sheets.find((each) => each.name === name);
    if (!sheet) continue;
    if (states.get(name) === "veryHidden") sheet.veryHidden = true;
    loadSheet(parts, part, partText(parts, styles), sheet);
  }
}

function loadSheet(parts: Parts, part: string, styles: string, sheet: BookSheet): void {
  const xml = partText(parts, part);
  const rules = xml.slice(xml.search(/<\/(?:\w+:)?sheetData>|<(?:\w+:)?sheetData\s*\/>/));
  sheet.validations = validationsIn(rules);
  sheet.highlights = highlightsIn(rules, styles);
  const [pane] = elementsOf(xml.slice(0, 4000), "pane");
  if (pane?.attributes["state"] === "frozen") {
    sheet.frozenRows = Number(pane.attributes["ySplit"] ?? 0);
    const columns = Number(pane.attributes["xSplit"] ?? 0);
    if (columns > 0) sheet.frozenColumns = columns;
  }
  loadFilter(rules, sheet);
  const tables = relationshipsOf(parts, part)
    .filter(({ type }) => type === "table")
    .flatMap(({ target }) => tableIn(partText(parts, target)) ?? []);
  if (tables.length > 0) sheet.tables = tables;
}
