/** A sheet put together from pieces that were read one after the other, from the top down. */
import type { Area } from "../core/workbook/address.ts";
import type { Cell } from "../core/workbook/cell.ts";
import type { SheetSnapshot } from "../core/workbook/snapshot.ts";
import type { FrameSheet } from "./frame.ts";

export class JoinedSheet {
  private readonly sheet: FrameSheet;
  private readonly cells: (readonly Cell[])[] = [];
  private readonly formulas: Record<string, string> = {};
  private readonly merges: Area[] = [];
  private readonly hiddenRows: number[] = [];
  private hiddenColumns: readonly number[] = [];

  constructor(sheet: FrameSheet) {
    this.sheet = sheet;
  }

  /** Adds a piece whose rows begin at `row`; its snapshot has blank rows above. */
  join(part: SheetSnapshot, row: number): void {
    if (part.cells.length > row) {
      while (this.cells.length < row) this.cells.push([]);
      for (const line of part.cells.slice(row)) this.cells.push(line);
    }
    Object.assign(this.formulas, part.formulas);
    for (const merge of part.merges) if (!this.merges.some((other) => isSame(merge, other))) this.merges.push(merge);
    for (const hidden of part.hiddenRows) this.hiddenRows.push(hidden);
    this.hiddenColumns = part.hiddenColumns;
  }

  snapshot(): SheetSnapshot {
    return {
      ...this.sheet,
      cells: this.cells,
      formulas: this.formulas,
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
    };
  }
}

const isSame = (a: Area, b: Area): boolean => a.row === b.row && a.column === b.column;
