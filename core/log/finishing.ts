/** A command that broke off may have left rows behind that are not whole: what they lack is filled in when it is taken up again. */
import { textOf } from "../workbook/cell.ts";
import type { AppendRows, Edit } from "../workbook/edit.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { idsIn } from "./ids-in.ts";

/** The edits, and after each that adds rows one that finishes those of them which are there already. `before` is the workbook without them. */
export const finishing = (edits: readonly Edit[], before: Snapshot, now: Snapshot): readonly Edit[] =>
  edits.flatMap((edit): readonly Edit[] => {
    if (edit.type !== "append-rows") return [edit];
    const old = idsIn(edit.sheet, before);
    const there = idsIn(edit.sheet, now);
    const left = edit.rows.map((row) => textOf(row[0])).map((id) => there.has(id) && !old.has(id));
    return left.includes(true) ? [edit, only(edit, left)] : [edit];
  });

function only(edit: AppendRows, wanted: readonly boolean[]): Edit {
  const places = wanted.flatMap((is, row) => (is ? [row] : []));
  return {
    ...edit,
    type: "finish-rows",
    rows: places.flatMap((row) => edit.rows.slice(row, row + 1)),
    links: edit.links.flatMap((link) => (wanted[link.row] ? [{ ...link, row: places.indexOf(link.row) }] : [])),
  };
}
