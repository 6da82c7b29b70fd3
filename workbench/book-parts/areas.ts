/** Cells as a file names them: `A2:A9 C2`. */
import { type Area, parseAddress } from "../../core/workbook/address.ts";

/** No program gives one rule to more places than this. */
const MOST_AREAS = 10_000;

/** One rectangle for each of the addresses; what is no address is left out, and so is what comes after ten thousand of them. */
export const areasOf = (sqref: string): readonly Area[] =>
  sqref.split(/\s+/, MOST_AREAS).flatMap((address) => {
    const [first = "", last = first] = address.split(":");
    const [from, to] = [parseAddress(first), parseAddress(last)];
    if (!from || !to) return [];
    return [{ ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 }];
  });
