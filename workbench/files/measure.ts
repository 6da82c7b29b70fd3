/** How much a zipped workbook would become in memory, counted in its parts before anything is built from them. */
import { type Parts, partText } from "./archive.ts";
import type { FileKind } from "./file-kind.ts";
import { LIMITS } from "./limits.ts";
import { refuse } from "./refusal.ts";

const SHEET = /^xl\/worksheets\/[^/]+\.(xml|bin)$/i;

/** Bytes of `<v></v>` and of `<row />`: no cell with a value and no row is written with fewer. */
const SHORTEST_CELL = 7;
const SHORTEST_ROW = 7;

/** Refuses a workbook with more sheets or cells than the limits allow, in particular one that only says it has them. */
export function refuseOversized(kind: FileKind, parts: Parts, file: string): void {
  if (kind === "ods") refuseOversizedOds(partText(parts, "content.xml"), file);
  const sheets = [...parts].filter(([name]) => SHEET.test(name));
  if (sheets.length > LIMITS.sheets) {
    refuse("host/too-many-sheets", { file, count: sheets.length, limit: LIMITS.sheets });
  }
  for (const [name, content] of sheets) refuseLong(name, content, file);
  // A file with so few letters cannot hold so many cells; nearly all are spared the counting.
  if (sheets.reduce((sum, [, content]) => sum + content.length, 0) < LIMITS.cells * SHORTEST_CELL) return;
  const cells = sheets.reduce((sum, [, content]) => sum + countOf(content, "<v>"), 0);
  if (cells > LIMITS.cells) refuse("host/too-many-cells", { file, count: cells, limit: LIMITS.cells });
}

/** A row of an .xlsx that holds a value in one of its first filled cells. */
const FILLED_ROW = /<row\b[^>]*>(?:<c\b[^>]*\/>)*<c\b[^>]*[^/]><(?:f|v|is)\b/g;

/** A sheet with a million filled rows is answered at once; one with a million coloured, empty rows is not meant. */
function refuseLong(name: string, content: Uint8Array, file: string): void {
  if (content.length < LIMITS.rowsASheet * SHORTEST_ROW) return;
  if (countOf(content, "<row ") <= LIMITS.rowsASheet) return;
  const rows = [...decoder.decode(content).matchAll(FILLED_ROW)].length;
  if (rows <= LIMITS.rowsASheet) return;
  const sheet = name.replace(/^.*\/|\.\w+$/g, "");
  refuse("host/too-many-rows", { file, sheet, count: rows, limit: LIMITS.rowsASheet });
}

const decoder = new TextDecoder();

function countOf(content: Uint8Array, text: string): number {
  const buffer = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  let count = 0;
  for (let at = buffer.indexOf(text); at >= 0; at = buffer.indexOf(text, at + text.length)) count++;
  return count;
}

const TOKEN = /<table:table-row\b[^>]*>|<table:(?:covered-)?table-cell\b[^>]*>/g;

const repeats = (tag: string, what: "rows" | "columns"): number =>
  Number(new RegExp(`table:number-${what}-repeated="(\\d+)"`).exec(tag)?.[1] ?? 1);

/** OpenDocument writes a row or a cell once and how often it stands there: a few letters can mean a billion cells. */
function refuseOversizedOds(content: string, file: string): void {
  let rows = 1;
  let cells = 0;
  for (const [tag] of content.matchAll(TOKEN)) {
    if (tag.startsWith("<table:table-row")) rows = repeats(tag, "rows");
    else if (/office:value-type=|calcext:value-type=|table:formula=/.test(tag)) cells += rows * repeats(tag, "columns");
    if (cells > LIMITS.cells) refuse("host/too-many-cells", { file, count: cells, limit: LIMITS.cells });
  }
}
