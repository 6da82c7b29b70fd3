/** What always holds of edits, whatever the workbook and whatever the rows. */
import fc from "fast-check";
import { apply } from "../../core/workbook/apply.ts";
import type { Edit } from "../../core/workbook/edit.ts";
import { invert, merge } from "../../core/workbook/invert.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import { anyEdits, anySnapshot } from "../core/workbook/edit-arbitraries.ts";

/** Throws on any later change, at any depth. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    for (const key of Object.keys(value)) frozen(Reflect.get(value, key));
  }
  return value;
}

const cellsOf = (snapshot: Snapshot) => snapshot.sheets.map(({ name, cells }) => ({ name, cells }));

describe("edits", () => {
  test("an edit and its inverse leave the workbook as it was", () => {
    fc.assert(
      fc.property(anySnapshot, anyEdits, (snapshot, edits) => {
        const back = apply(apply(snapshot, edits), invert(edits));
        expect(cellsOf(back)).toEqual(cellsOf(snapshot));
        expect(back.sheetNames).toEqual(snapshot.sheetNames);
      }),
    );
  });

  test("the inverse of an inverse is the edit", () => {
    fc.assert(fc.property(anyEdits, (edits) => expect(invert(invert(edits))).toEqual(edits)));
  });

  test("a retry of the same edits changes nothing more", () => {
    fc.assert(
      fc.property(anySnapshot, anyEdits, (snapshot, edits) => {
        const once = apply(snapshot, edits);
        expect(cellsOf(apply(once, edits))).toEqual(cellsOf(once));
      }),
    );
  });

  test("merged edits do the same as single ones", () => {
    fc.assert(
      fc.property(anySnapshot, anyEdits, (snapshot, edits) => {
        const singly = edits.flatMap((edit): readonly Edit[] =>
          edit.type === "append-rows" ? edit.rows.map((row) => ({ ...edit, rows: [row] })) : [edit],
        );
        expect(cellsOf(apply(snapshot, merge(singly)))).toEqual(cellsOf(apply(snapshot, edits)));
      }),
    );
  });

  test("a frozen workbook passes, and the team's own sheet is the same object after", () => {
    fc.assert(
      fc.property(anySnapshot, anyEdits, (snapshot, edits) => {
        const after = apply(frozen(snapshot), frozen(edits));
        expect(after.sheets.find((sheet) => sheet.name === "Notes")).toBe(snapshot.sheets[0]);
      }),
    );
  });
});
