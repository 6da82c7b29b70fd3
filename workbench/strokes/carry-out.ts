/** Strokes carried out one by one on an open workbook. */
import type { Area, Notice } from "../../core/index.ts";
import { DAY_TIME_FORMAT } from "../../core/workbook/number-format.ts";
import { formatOfType } from "../../core/workbook/type-format.ts";
import type { Write } from "../../core/workbook/write.ts";
import { done, type Excelize, type OpenBook } from "../excelize.ts";
import { type CellWriter, setCells, setFormula, setLinks } from "./cells.ts";
import { setChart } from "./chart.ts";
import { LookBook } from "./look-book.ts";
import { fitRows, type Weight } from "./row-heights.ts";
import { setChoices, setHighlight, setMark, setRule } from "./rules.ts";
import {
  addSheet,
  clearPage,
  freeze,
  removeColumns,
  removeRows,
  removeSheet,
  setUpPrint,
  setWidths,
} from "./sheets.ts";

/** What is known of the file as it was opened, by sheet. */
export interface AsOpened {
  /** Cells on which charts of ours stand. */
  readonly charts: (sheet: string) => readonly string[];
  /** How many rows hold anything: the library would have to read the whole sheet again to tell. */
  readonly rows: (sheet: string) => number;
}

/** A workbook that is begun. */
export const NOTHING_YET: AsOpened = { charts: () => [], rows: () => 0 };

/** Carries out all strokes in their order; answers what could not be done quite as asked. */
export function carryOut(
  library: Excelize,
  book: OpenBook,
  writes: readonly Write[],
  asOpened: AsOpened,
): readonly Notice[] {
  const from1904 = book.GetWorkbookProps().props.Date1904 === true;
  const writer: CellWriter = { book, looks: new LookBook(book), from1904, notices: [] };
  const strokes = stillOfUse(writes);
  const touched = new Set<string>();
  for (const write of strokes) {
    carryOutOne(library, writer, write, touched.has(write.sheet) ? { ...asOpened, rows: rowsNow(book) } : asOpened);
    touched.add(write.sheet);
  }
  for (const { block, weight } of wrapping(strokes)) fitRows(book, block, weight);
  writer.looks.dressAll();
  return writer.notices;
}

type SetCells = Extract<Write, { readonly do: "set-cells" }>;

/** The looks in which a long text goes on in the next line. */
const WRAPPING = new Map<string, Weight>([
  ["heading", "bold"],
  ["body", "plain"],
  ["table-heading", "bold"],
]);

/** The cells whose texts wrap: the headings and rows of our tabs, and the tables of a page. */
const wrapping = (writes: readonly Write[]): readonly { readonly block: SetCells; readonly weight: Weight }[] =>
  writes.flatMap((write) => {
    const weight = write.do === "style" ? WRAPPING.get(write.style) : undefined;
    if (write.do !== "style" || weight === undefined) return [];
    return writes
      .flatMap((block) => (block.do === "set-cells" && block.sheet === write.sheet ? within(block, write.area) : []))
      .map((block) => ({ block, weight }));
  });

/** The part of a block that lies in an area; none where they do not meet. */
function within(block: SetCells, area: Area): readonly SetCells[] {
  const row = Math.max(block.row, area.row);
  const column = Math.max(block.column, area.column);
  const rows = block.cells.slice(row - block.row, Math.max(0, area.row + area.rows - block.row));
  const cells = rows.map((line) =>
    line.slice(column - block.column, Math.max(0, area.column + area.columns - block.column)),
  );
  return cells.some((line) => line.length > 0) ? [{ ...block, row, column, cells }] : [];
}

/** Without strokes on a tab that a later stroke removes anyway: an undone conversion need not empty its rows one by one. */
function stillOfUse(writes: readonly Write[]): readonly Write[] {
  const lastRemoval = new Map<string, number>();
  writes.forEach((write, i) => {
    if (write.do === "remove-sheet") lastRemoval.set(write.sheet, i);
  });
  return writes.filter(
    (write, i) => write.do === "add-sheet" || write.do === "remove-sheet" || i > (lastRemoval.get(write.sheet) ?? -1),
  );
}

/** What earlier strokes have written is not in the file as it was opened. */
const rowsNow =
  (book: OpenBook): AsOpened["rows"] =>
  (sheet) =>
    done(book.GetRows(sheet, { RawCellValue: true }), "clear-page").result.length;

function carryOutOne(library: Excelize, writer: CellWriter, write: Write, asOpened: AsOpened): void {
  const { book, looks } = writer;
  switch (write.do) {
    case "add-sheet":
      addSheet(book, write);
      break;
    case "remove-sheet":
      looks.forget(write.sheet);
      removeSheet(book, write);
      break;
    case "set-cells":
      setCells(writer, write);
      break;
    case "set-formula":
      setFormula(writer, write);
      break;
    case "set-links":
      setLinks(writer, write);
      break;
    case "remove-rows":
      removeRows(writer, write);
      break;
    case "remove-columns":
      removeColumns(writer, write);
      break;
    case "clear-page":
      clearPage(writer, write, asOpened.charts(write.sheet), asOpened.rows(write.sheet));
      break;
    case "style":
      looks.style(write.sheet, write.area, write.style);
      break;
    case "type":
      looks.formatUnless(write.sheet, write.area, formatOfType(write.type), DAY_TIME_FORMAT);
      break;
    case "widths":
      setWidths(book, write);
      break;
    case "freeze":
      freeze(book, write);
      break;
    case "choices":
      setChoices(writer, write);
      break;
    case "rule":
      setRule(writer, write);
      break;
    case "highlight":
      setHighlight(writer, write);
      break;
    case "mark":
      setMark(writer, write);
      break;
    case "chart":
      setChart(book, library, write);
      break;
    case "print-setup":
      setUpPrint(book, write);
      break;
    default:
      write satisfies never;
  }
}
