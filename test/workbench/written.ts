/** Strokes on a file, and what is in the file after them. */
import type { Cell, Day, Write } from "../../core/index.ts";
import { partText, unpack } from "../../workbench/files/archive.ts";
import { openBytes } from "../../workbench/read.ts";
import { writeWorkbook } from "../../workbench/write.ts";
import { ASKING, NOTES, packed, partsOf } from "./packed.ts";

export const TAB = "PLT Meetings";
export const day = (text: string): Day => text as Day;
export const plain = packed(partsOf({ Notes: NOTES }));
export const open = (bytes: Uint8Array, path = "notes.xlsx") => openBytes(bytes, path, ASKING);
export const setCells = (cells: readonly (readonly Cell[])[], row = 0, column = 0): Write => ({
  do: "set-cells",
  sheet: TAB,
  row,
  column,
  cells,
});
export const addTab: Write = { do: "add-sheet", sheet: TAB, hidden: false };

export async function written(writes: readonly Write[], bytes: Uint8Array = plain) {
  const result = await writeWorkbook(open(bytes), writes);
  const { snapshot } = open(result.bytes);
  const parts = unpack(result.bytes, "a.xlsx");
  const tab = snapshot.sheets.find(({ name }) => name === TAB);
  return {
    ...result,
    snapshot,
    parts,
    tab,
    xml: partText(parts, `xl/worksheets/sheet${snapshot.sheetNames.indexOf(TAB) + 1}.xml`),
  };
}
