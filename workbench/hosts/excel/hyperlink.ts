/** Links of cells: to an address, or to a place in the workbook. */
import { type Area, parseReference, quoteSheet } from "../../../core/workbook/address.ts";
import type { BookCell, BookSheet } from "../book.ts";
import { cellAt, madeCell } from "./cells.ts";
import { type Member, settable } from "./host-object.ts";
import { invalidArgument, notBuilt } from "./refusal.ts";
import { sheetId } from "./sheet-id.ts";
import { fieldsOf } from "./validation-rule.ts";
import { mayWriteCells, type World } from "./world.ts";

const HYPERLINK = "Range.hyperlink";

/** `range.hyperlink` of a single cell; of several cells it is not built. */
export const hyperlinkMember = (world: World, sheet: BookSheet, area: Area): Member =>
  settable(
    "1.7",
    () => wireLink(cellAt(sheet, area.row, area.column)),
    (value) => {
      mayWriteCells(sheet, area, HYPERLINK);
      if (area.rows * area.columns !== 1) throw notBuilt(`${HYPERLINK} of several cells`);
      put(madeCell(sheet, area.row, area.column), fieldsOf(value));
      world.events.cellsChanged(sheetId(sheet), { sheet, area }, { type: "RangeEdited" }, "add-in");
    },
  );

function wireLink(cell: BookCell | undefined): unknown {
  if (cell?.link === undefined) return null;
  const textToDisplay = String(cell.value ?? "");
  if ("url" in cell.link) return { address: cell.link.url, textToDisplay };
  return { documentReference: `${quoteSheet(cell.link.sheet)}!${cell.link.cell}`, textToDisplay };
}

/** A text to display replaces what stands there; as it is given, letter by letter (the strict choice would be to read it as typed). */
function put(cell: BookCell, { address, documentReference, textToDisplay }: Readonly<Record<string, unknown>>): void {
  const inside = typeof documentReference === "string" ? parseReference(documentReference) : undefined;
  if (inside) cell.link = { sheet: inside.sheet, cell: inside.cell };
  else if (typeof address === "string" && address !== "") cell.link = { url: address };
  else throw invalidArgument(HYPERLINK);
  if (typeof textToDisplay === "string" && textToDisplay !== "") {
    cell.value = textToDisplay;
    delete cell.formula;
    delete cell.error;
  }
}
