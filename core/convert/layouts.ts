/** The layouts that are known, likeliest first. A new layout is a file of its own and a line here; nothing else asks which one it is. */
import { recogniseBlocks } from "./blocks-layout.ts";
import { recogniseForm } from "./form-layout.ts";
import type { Found } from "./found.ts";
import type { Grid } from "./grid.ts";
import { recogniseHeaderless } from "./headerless-layout.ts";
import { recogniseRows } from "./rows-layout.ts";
import { recogniseRunning } from "./running-layout.ts";
import type { SheetContext } from "./sheet-context.ts";
import { recogniseTransposed } from "./transposed-layout.ts";
import { recogniseWeekGrid } from "./week-grid-layout.ts";

export interface LayoutReader {
  readonly name: string;
  /** Candidate regions, each with a score from 0 to 1 that says how well it explains the sheet. */
  readonly recognise: (grid: Grid, context: SheetContext) => readonly Found[];
}

export const LAYOUTS: readonly LayoutReader[] = [
  { name: "rows", recognise: recogniseRows },
  { name: "transposed", recognise: recogniseTransposed },
  { name: "week-grid", recognise: recogniseWeekGrid },
  { name: "blocks", recognise: recogniseBlocks },
  { name: "running", recognise: recogniseRunning },
  { name: "form", recognise: recogniseForm },
  { name: "headerless", recognise: recogniseHeaderless },
];
