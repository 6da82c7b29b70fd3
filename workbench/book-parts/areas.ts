/** Cells as a file names them: `A2:A9 C2`. */
import { type Area, parseAddress } from "../../core/workbook/address.ts";

/** One rectangle for each of the addresses; what is no address is left out. */
export const areasOf = (sqref: string): readonly Area[] =>
  sqref.split(/\s+/).flatMap((address) => {
    const [first = "", last = first] = address.split(":");
    const [from, to] = [parseAddress(first), parseAddress(last)];
    if (!from || !to) return [];
    return [{ ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 }];
  });
