/** Where everything on a page goes: blocks become rows of cells, styles, links and charts on the first columns of a tab. */
import { type Area, addressOf } from "./address.ts";
import type { Cell } from "./cell.ts";
import type { Block, ChartBlock, Link, Page, PageCell } from "./page.ts";
import type { StyleName, Write } from "./write.ts";

/** A page owns its first eight columns; whatever a team writes further right is never touched. */
export const PAGE_COLUMNS = 8;

const FIRST_WIDTH = 30;
const OTHER_WIDTH = 14;
const LINE_LENGTH = 124;
/** A chart and the gap below it, also where a program's rows are low. */
const CHART_ROWS = 18;
/** So many columns of the usual width a chart takes. */
const CHART_COLUMNS = 5;

interface Canvas {
  readonly cells: Cell[][];
  readonly strokes: Write[];
  readonly links: { readonly row: number; readonly column: number; readonly text: string; readonly to: Link }[];
  readonly sheet: string;
}

/** The strokes that draw a page on an empty tab, from A1. A table wider than the page throws: the page was made wrong. */
export function drawPage(page: Page): readonly Write[] {
  const canvas: Canvas = { cells: [], strokes: [], links: [], sheet: page.sheet };
  for (const block of page.blocks) drawBlock(canvas, block);
  const width = PAGE_COLUMNS;
  const cells = canvas.cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  const set: readonly Write[] =
    cells.length === 0 ? [] : [{ do: "set-cells", sheet: page.sheet, row: 0, column: 0, cells }];
  const widths =
    page.widths ?? Array.from({ length: width }, (_, column) => (column === 0 ? FIRST_WIDTH : OTHER_WIDTH));
  return [
    ...set,
    // A chart is as wide as the columns are when it is put there.
    { do: "widths", sheet: page.sheet, column: 0, widths },
    ...linkStrokes(canvas),
    ...canvas.strokes,
    { do: "print-setup", sheet: page.sheet, headingRows: 1, ...(page.onePage ? { onePage: true } : {}) },
  ];
}

function drawBlock(canvas: Canvas, block: Block): void {
  switch (block.type) {
    case "title":
      styledLine(canvas, block.text, "title");
      break;
    case "heading":
      canvas.cells.push([]);
      styledLine(canvas, block.text, "section");
      break;
    case "text":
      for (const line of wrap(block.text)) styledLine(canvas, line, LINE_STYLES[block.tone]);
      break;
    case "table":
      drawTable(canvas, block.headings, block.rows);
      break;
    case "chart":
      drawChart(canvas, block);
      break;
  }
}

/** Lines are parted already and run on over the cells beside them; a table's cells wrap. */
const LINE_STYLES = { plain: "sentence", quiet: "quiet-sentence", attention: "attention-sentence" } as const;

function styledLine(canvas: Canvas, text: string, style: StyleName): void {
  const row = canvas.cells.length;
  canvas.cells.push([text]);
  canvas.strokes.push({
    do: "style",
    sheet: canvas.sheet,
    area: { row, column: 0, rows: 1, columns: PAGE_COLUMNS },
    style,
  });
}

function drawTable(canvas: Canvas, headings: readonly string[], rows: readonly (readonly PageCell[])[]): void {
  if (headings.length > PAGE_COLUMNS)
    throw new RangeError(`A table of ${headings.length} columns is wider than a page.`);
  const top = canvas.cells.length;
  canvas.cells.push([...headings]);
  const area = { row: top, column: 0, rows: 1, columns: headings.length };
  canvas.strokes.push({ do: "style", sheet: canvas.sheet, area, style: "table-heading" });
  for (const run of figureColumns(headings.length, rows)) {
    canvas.strokes.push({ do: "style", sheet: canvas.sheet, area: { ...area, ...run }, style: "figure-heading" });
  }
  const open = rows.length > 0 ? openColumn(headings.length, rows) : headings.length;
  const cells = { ...area, row: top + 1, rows: rows.length };
  const styled = (part: Pick<Area, "column" | "columns">, style: StyleName): void => {
    if (rows.length > 0 && part.columns > 0)
      canvas.strokes.push({ do: "style", sheet: canvas.sheet, area: { ...cells, ...part }, style });
  };
  styled({ column: 0, columns: open }, "body");
  styled({ column: open, columns: headings.length - open }, "sentence");
  for (const row of rows) drawRow(canvas, row, open);
  canvas.cells.push([]);
}

/**
 * The last column of a table where its texts may run on over the empty columns to its right, as all of them fit there; the number of
 * columns where they wrap like the others.
 */
function openColumn(columns: number, rows: readonly (readonly PageCell[])[]): number {
  const last = columns - 1;
  const room = (PAGE_COLUMNS - last) * OTHER_WIDTH - 2;
  const isOpen = (value: Cell | undefined): boolean =>
    value === null || value === undefined || (typeof value === "string" && value.length <= room);
  const isText = rows.some((row) => typeof row[last]?.value === "string" && row[last].tone !== "figure");
  return last > 0 && columns < PAGE_COLUMNS && isText && rows.every((row) => isOpen(row[last]?.value)) ? last : columns;
}

/** Neighbouring columns that hold nothing but numbers and shares, which stand to the right. */
function figureColumns(
  columns: number,
  rows: readonly (readonly PageCell[])[],
): readonly { readonly column: number; readonly columns: number }[] {
  const isFigure = ({ value, tone }: PageCell): boolean =>
    typeof value === "number" || tone === "figure" || (typeof value === "object" && value !== null && "share" in value);
  const found: { column: number; columns: number }[] = [];
  for (let column = 0; column < columns; column++) {
    const filled = rows.flatMap((row) => row[column] ?? []).filter(({ value }) => value !== null);
    const last = found[found.length - 1];
    const isNext = last !== undefined && last.column + last.columns === column;
    // A column without anything yet goes with the figures at its left.
    if (!filled.every(isFigure) || (filled.length === 0 && !isNext)) continue;
    if (isNext) last.columns++;
    else found.push({ column, columns: 1 });
  }
  return found;
}

function drawRow(canvas: Canvas, cells: readonly PageCell[], open: number): void {
  const row = canvas.cells.length;
  canvas.cells.push(cells.map((cell) => cell.value));
  cells.forEach((cell, column) => {
    const area = { row, column, rows: 1, columns: 1 };
    const style = TONE_STYLES[cell.tone ?? "plain"];
    if (style && !(column === open && cell.tone === "text"))
      canvas.strokes.push({ do: "style", sheet: canvas.sheet, area, style });
    if (typeof cell.value === "object" && cell.value !== null) {
      const type = "share" in cell.value ? "share" : "day" in cell.value ? "day" : "time" in cell.value ? "time" : null;
      if (type) canvas.strokes.push({ do: "type", sheet: canvas.sheet, area, type });
    }
    if (cell.formula) {
      const formula = cell.formula.replace(/↑(\d)/g, (_, up) => addressOf(row - Number(up), column));
      canvas.strokes.push({ do: "set-formula", sheet: canvas.sheet, row, column, formula });
    }
    if (cell.link && typeof cell.value === "string") {
      canvas.links.push({ row, column, text: cell.value, to: cell.link });
    }
  });
}

function drawChart(canvas: Canvas, chart: ChartBlock): void {
  for (const line of wrap(chart.sentence)) styledLine(canvas, line, "sentence");
  const top = canvas.cells.length;
  canvas.cells.push([chart.categoryHeading, ...chart.series.map((series) => series.name)]);
  chart.categories.forEach((category, i) => {
    const to = chart.links?.[i];
    if (to) canvas.links.push({ row: canvas.cells.length, column: 0, text: category, to });
    canvas.cells.push([category, ...chart.series.map((series) => series.values[i] ?? null)]);
  });
  const data = { row: top, column: 0, rows: chart.categories.length + 1, columns: chart.series.length + 1 };
  const heading = { ...data, rows: 1 };
  canvas.strokes.push({ do: "style", sheet: canvas.sheet, area: heading, style: "table-heading" });
  if (chart.categories.length > 0) {
    const body = { ...data, row: top + 1, rows: chart.categories.length };
    canvas.strokes.push({ do: "style", sheet: canvas.sheet, area: body, style: "body" });
  }
  const figures = { ...heading, column: 1, columns: chart.series.length };
  canvas.strokes.push({ do: "style", sheet: canvas.sheet, area: figures, style: "figure-heading" });
  // Beside its figures where there is room on the page, else below them.
  const isBeside = data.columns + 1 + CHART_COLUMNS <= PAGE_COLUMNS;
  const at = isBeside ? { row: top, column: data.columns + 1 } : { row: top + data.rows + 1, column: 0 };
  if (chart.categories.length > 0) canvas.strokes.push({ do: "chart", sheet: canvas.sheet, data, at, chart });
  while (canvas.cells.length < at.row + CHART_ROWS) canvas.cells.push([]);
}

const TONE_STYLES = {
  plain: undefined,
  attention: "attention",
  quiet: "quiet",
  strong: "strong",
  text: "body",
  mark: "id",
  figure: "figure",
} as const satisfies Readonly<Record<NonNullable<PageCell["tone"]>, StyleName | undefined>>;

/** Links as one rectangle that spans them all, so that a host sets them in one call. A cell with a link holds text. */
function linkStrokes(canvas: Canvas): readonly Write[] {
  if (canvas.links.length === 0) return [];
  const byColumn = new Map<number, typeof canvas.links>();
  for (const link of canvas.links) byColumn.set(link.column, [...(byColumn.get(link.column) ?? []), link]);
  return [...byColumn].flatMap(([column, links]) =>
    runs(links).map((run) => ({
      do: "set-links" as const,
      sheet: canvas.sheet,
      row: run[0]?.row ?? 0,
      column,
      texts: run.map((link) => [link.text]),
      links: run.map((link) => [link.to]),
    })),
  );
}

/** Neighbouring rows together: 3, 4, 5, 9 becomes [3, 4, 5] and [9]. */
function runs<T extends { readonly row: number }>(links: readonly T[]): readonly (readonly T[])[] {
  const found: T[][] = [];
  for (const link of links) {
    const last = found[found.length - 1];
    if (last && last[last.length - 1]?.row === link.row - 1) last.push(link);
    else found.push([link]);
  }
  return found;
}

/** Lines of at most about a page's width, broken between words; a single longer word stays whole. */
function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    if (line !== "" && line.length + 1 + word.length > LINE_LENGTH) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") lines.push(line);
  return lines;
}
