/** A row goes into Excel as one write, however many strokes it came in. */
import type { Write } from "../../core/workbook/write.ts";
import { wholeRows } from "../../office-addin/whole-rows.ts";
import { bookOf } from "../../workbench/hosts/book-of.ts";
import { openInExcel } from "./on-excel.ts";

const set = (row: number, column: number, cells: readonly (readonly string[])[]): Write => ({
  do: "set-cells",
  sheet: "Log",
  row,
  column,
  cells,
});
const style: Write = { do: "style", sheet: "Log", area: { row: 1, column: 0, rows: 1, columns: 1 }, style: "body" };

test("cells of the same rows become one write, with gaps that stay as they are", () => {
  const strokes = wholeRows([set(1, 0, [["a"]]), style, set(1, 3, [["b", "id"]])]);
  expect(strokes).toEqual([{ ...set(1, 0, []), cells: [["a", undefined, undefined, "b", "id"]] }, style]);
});

test("other rows, other sheets and more rows stay apart", () => {
  const writes = [
    set(1, 0, [["a"]]),
    set(2, 0, [["b"]]),
    set(1, 1, [["c"], ["d"]]),
    { ...set(1, 1, [["e"]]), sheet: "X" },
  ];
  expect(wholeRows(writes)).toEqual(writes);
});

test.each<Write>([
  { do: "remove-rows", sheet: "Log", row: 0, count: 1 },
  { do: "remove-columns", sheet: "Log", column: 0, count: 1 },
  { do: "clear-page", sheet: "Log", columns: 8 },
  { do: "add-sheet", sheet: "More", hidden: false },
])("nothing is moved across a stroke that changes what stands where: $do", (between) => {
  const writes = [set(1, 0, [["a"]]), between, set(1, 1, [["b"]])];
  expect(wholeRows(writes)).toEqual(writes);
});

test("the later of two values for one cell holds, also where the block came from the left", () => {
  expect(wholeRows([set(1, 2, [["old", "x"]]), set(1, 1, [["left", "new"]])])).toEqual([
    { ...set(1, 1, []), cells: [["left", "new", "x"]] },
  ]);
});

test("in Excel the gap keeps what the team wrote there", async () => {
  const opened = openInExcel(
    bookOf("Log", {
      Log: [
        ["A", "Own", "Entry ID"],
        [null, "kept", null],
      ],
    }),
  );
  await opened.write([set(1, 0, [["a"]]), style, set(1, 2, [["id-1"]])]);
  expect((await opened.sheet("Log")).cells[1]).toEqual(["a", "kept", "id-1"]);
});
