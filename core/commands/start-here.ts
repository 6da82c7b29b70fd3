/** What stands above the settings of a new log, and drop-downs on their values. */
import type { Column, Kind } from "../kinds/kind.ts";
import type { LogBook } from "../log/read-log.ts";
import { columnLook } from "../log/tab-look.ts";
import { startLines } from "../words/start-here.ts";
import type { Edit } from "../workbook/edit.ts";
import { columnStrokes } from "../workbook/tab-strokes.ts";
import type { Write } from "../workbook/write.ts";
import { SETUP_TAB } from "./our-tabs.ts";

/** The same edits, with these lines on the tab of the settings where they make it, and drop-downs on its values. */
export function startingHere(edits: readonly Edit[], { columns }: Kind, book: LogBook, of: "team" | "program") {
  const lines = startLines[of][book.language];
  return edits.map((edit): Edit => {
    if (edit.type !== "add-sheet" || edit.sheet !== SETUP_TAB) return edit;
    const settings = columns.flatMap((column, i) => settingStrokes(column, lines.length + 1 + i, book));
    return { ...edit, look: { ...edit.look, headingRow: lines.length, around: [...settings, ...intro(lines)] } };
  });
}

const intro = (lines: readonly string[]): readonly Write[] => [
  ...lines.map((_, row): Write => {
    const area = { row, column: 0, rows: 1, columns: 3 };
    return { do: "style", sheet: SETUP_TAB, area, style: row === 0 ? "title" : "sentence" };
  }),
  { do: "set-cells", sheet: SETUP_TAB, row: 0, column: 0, cells: lines.map((line) => [line === "" ? null : line]) },
];

/** What fits into the rule of one cell in a file; other lists would be left out and said, although any text may stand there. */
const LONGEST_LIST = 255;

function settingStrokes(column: Column, row: number, { cycle, language }: LogBook): readonly Write[] {
  const look = columnLook(column, cycle, language);
  const { options } = look;
  const isFit = options.join(",").length <= LONGEST_LIST && !options.some((option) => option.includes(","));
  const area = { row, column: 1, rows: 1, columns: 1 };
  return columnStrokes(SETUP_TAB, area, isFit ? look : { ...look, options: [], refusal: "" });
}
