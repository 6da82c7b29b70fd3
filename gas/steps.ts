/** Strokes put together, so that Sheets is asked seldom: neighbouring cells in one block, all rectangles of one look in one list. Pure. */
import type { Area, Cell, Write } from "../core/index.ts";
import { formatOfType } from "../core/workbook/type-format.ts";
import { putCell } from "./put-cell.ts";

type Stroke<K extends Write["do"]> = Extract<Write, { readonly do: K }>;

/** Cells of a rectangle, ready to be put: first their formats, then their values. */
export interface Block {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Everything for one sheet that moves no rows, columns or tabs, in the order in which it is done. */
export interface SheetSteps {
  readonly sheet: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Stroke<"set-links">[];
  readonly formats: readonly Stroke<"type">[];
  readonly looks: readonly { readonly style: Stroke<"style">["style"]; readonly areas: readonly Area[] }[];
  readonly highlights: readonly Stroke<"highlight" | "mark">[];
  /** Widths, drop-downs, rules, frozen rows, charts. */
  readonly others: readonly Stroke<"widths" | "choices" | "rule" | "freeze" | "chart">[];
  readonly formulas: readonly Stroke<"set-formula">[];
}

/** Strokes that move or remove what others stand on; they are done one by one, in their place. */
export type Move = Stroke<"add-sheet" | "remove-sheet" | "remove-rows" | "remove-columns" | "clear-page">;

export type Step = { readonly move: Move } | { readonly on: SheetSteps };

const isMove = (write: Write): write is Move =>
  ["add-sheet", "remove-sheet", "remove-rows", "remove-columns", "clear-page"].includes(write.do);

/** The same strokes as fewer steps. Only strokes between two moves are put together, so that every row number still holds. */
export function stepsOf(writes: readonly Write[]): readonly Step[] {
  const steps: Step[] = [];
  let still: Write[] = [];
  const settle = (): void => {
    const end = lastRun(still);
    steps.push(...bySheet(still.slice(0, end)), ...bySheet(still.slice(end)));
    still = [];
  };
  for (const write of writes) {
    if (!isMove(write)) still.push(write);
    else {
      if (write.do !== "add-sheet") settle();
      steps.push({ move: write });
    }
  }
  settle();
  return steps;
}

/**
 * Where the strokes begin that close the list on one sheet. They stay last, whatever came before on that sheet: a command's own row in
 * the journal says that all of it is written, so it must not be there before the rest is.
 */
function lastRun(writes: readonly Write[]): number {
  const sheet = writes[writes.length - 1]?.sheet;
  let from = writes.length;
  while (from > 0 && writes[from - 1]?.sheet === sheet) from -= 1;
  return from;
}

function bySheet(writes: readonly Write[]): readonly Step[] {
  const names = [...new Set(writes.map(({ sheet }) => sheet))];
  return names.map((sheet) => ({
    on: sheetSteps(
      sheet,
      writes.filter((write) => write.sheet === sheet),
    ),
  }));
}

const of = <K extends Write["do"]>(writes: readonly Write[], ...kinds: readonly K[]): readonly Stroke<K>[] =>
  writes.filter((write): write is Stroke<K> => kinds.some((kind) => kind === write.do));

function sheetSteps(sheet: string, writes: readonly Write[]): SheetSteps {
  const types = of(writes, "type").filter(({ type }) => formatOfType(type) !== "");
  const blocks = stacked(of(writes, "set-cells"));
  return {
    sheet,
    blocks: blocks.map((block) => withFormats(block, types)),
    links: of(writes, "set-links"),
    formats: types.filter(({ area }) => !blocks.some((block) => covers(block, area))),
    looks: looksOf(of(writes, "style")),
    highlights: of(writes, "highlight", "mark"),
    others: of(writes, "widths", "choices", "rule", "freeze", "chart"),
    formulas: of(writes, "set-formula"),
  };
}

/** Blocks that stand right below each other become one. */
function stacked(strokes: readonly Stroke<"set-cells">[]): readonly Stroke<"set-cells">[] {
  const found: Stroke<"set-cells">[] = [];
  for (const stroke of strokes) {
    const last = found[found.length - 1];
    const below = last && last.column === stroke.column && last.row + last.cells.length === stroke.row;
    if (below && last.cells[0]?.length === stroke.cells[0]?.length) {
      found[found.length - 1] = { ...last, cells: [...last.cells, ...stroke.cells] };
    } else found.push(stroke);
  }
  return found.filter(({ cells }) => (cells[0] ?? []).length > 0);
}

const covers = ({ row, column, cells }: Stroke<"set-cells">, area: Area): boolean =>
  area.row >= row &&
  area.column >= column &&
  area.row + area.rows <= row + cells.length &&
  area.column + area.columns <= column + (cells[0] ?? []).length;

const inside = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** Empty cells and texts take the format of their column; a value that has one of its own, and a plain number, keep what they are. */
function withFormats({ sheet, row, column, cells }: Stroke<"set-cells">, types: readonly Stroke<"type">[]): Block {
  const near = types.filter(({ area }) => area.row < row + cells.length && area.row + area.rows > row);
  const formats = cells.map((line, i) =>
    line.map((cell, j) => {
      const takes = cell === null || typeof cell === "string";
      const type = takes ? near.find(({ area }) => inside(area, row + i, column + j)) : undefined;
      return type ? formatOfType(type.type) : putCell(cell).format;
    }),
  );
  return { sheet, row, column, cells, formats };
}

const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** Rectangles by style. Where two overlap, the later stroke still comes later. */
function looksOf(strokes: readonly Stroke<"style">[]): SheetSteps["looks"] {
  const groups: { style: Stroke<"style">["style"]; areas: Area[] }[] = [];
  for (const { style, area } of strokes) {
    const at = groups.findIndex((group) => group.style === style);
    const later = at < 0 ? [] : groups.slice(at + 1);
    const group = later.some(({ areas }) => areas.some((other) => overlap(other, area))) ? undefined : groups[at];
    if (group) group.areas.push(area);
    else groups.push({ style, areas: [area] });
  }
  return groups;
}
