/** Links to cells of the same workbook, as HYPERLINK formulas: one write for any number of rows, and they move along when rows are sorted. */
import { type Area, quoteSheet } from "../core/workbook/address.ts";
import type { Write } from "../core/workbook/write.ts";
import { bytesOf } from "./bytes.ts";
import { LINK_START } from "./cell.ts";
import { LINK_LOOK } from "./looks.ts";
import type { Sheets } from "./sheets.ts";
import type { Queued } from "./write.ts";

type SetLinks = Extract<Write, { do: "set-links" }>;
type Formula = string | null;

const BYTES_A_PIECE = 1_000_000;
const BYTES_AROUND = 2_000;
/** Excel's limits for a formula, and for one piece of text within it. */
const CHARACTERS_A_FORMULA = 8_000;
const CHARACTERS_A_LITERAL = 255;

/** One rectangle of links. A cell without a link keeps what it holds; a text too long for a formula stays without its link. */
export function linkStrokes(write: SetLinks): readonly Queued[] {
  const rows = write.links.map((line, i) =>
    line.map((link, j): Formula => linkFormula(link, write.texts[i]?.[j] ?? "")),
  );
  const columns = rows[0]?.length ?? 0;
  const step = Math.max(1, Math.floor(BYTES_A_PIECE / Math.max(1, bytesOf(JSON.stringify(rows)) / rows.length)));
  const starts = Array.from({ length: columns === 0 ? 0 : Math.ceil(rows.length / step) }, (_, i) => i * step);
  return starts.map((from) => {
    const part = rows.slice(from, from + step);
    const area: Area = { row: write.row + from, column: write.column, rows: part.length, columns };
    return {
      bytes: bytesOf(JSON.stringify(part)) + BYTES_AROUND,
      queue: (sheets) => {
        sheets.range(write.sheet, area).formulas = part;
        dressLinks(sheets, write.sheet, area, part);
      },
    };
  });
}

function linkFormula(link: SetLinks["links"][number][number], text: string): Formula {
  if (link === null || text === "") return null;
  const target = literal(`#${quoteSheet(link.sheet)}!${link.cell}`);
  const formula = `=HYPERLINK(${target},${literal(text)})`;
  return formula.length > CHARACTERS_A_FORMULA || !formula.startsWith(LINK_START) ? null : formula;
}

/** Text as a formula says it: quotes doubled, longer text joined from parts. Example: `a "b"` is `"a ""b"""`. */
function literal(text: string): string {
  const parts = text.match(new RegExp(`[^]{1,${CHARACTERS_A_LITERAL}}`, "g")) ?? [""];
  return parts.map((part) => `"${part.replace(/"/g, '""')}"`).join("&");
}

/** Links look like links; cells between them do not. Runs of links in a column are dressed together. */
function dressLinks(sheets: Sheets, sheet: string, area: Area, formulas: readonly (readonly Formula[])[]): void {
  for (let column = 0; column < area.columns; column++) {
    let first = 0;
    formulas.forEach((line, row) => {
      if ((line[column] ?? null) === null) first = row + 1;
      else if ((formulas[row + 1]?.[column] ?? null) === null) {
        const run = { row: area.row + first, column: area.column + column, rows: row - first + 1, columns: 1 };
        sheets.range(sheet, run).format.font.set(LINK_LOOK);
      }
    });
  }
}
