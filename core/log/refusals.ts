/** What a person is told where a cell refuses what was typed: what belongs there, with an example; in a closed list the column's own help. */
import type { Column, Words } from "../kinds/kind.ts";
import type { ColumnType } from "../workbook/look.ts";

const BY_TYPE: Partial<Readonly<Record<ColumnType, Words>>> = {
  day: { en: "A date: Oct 8, 2025.", es: "Una fecha: 2025-10-08." },
  time: { en: "A time: 2:15 PM.", es: "Una hora: 2:15 PM." },
  number: { en: "A number.", es: "Un número." },
};

/** Undefined where any text is taken: in free text, in lists that a team may add to, and in shares, of which no kind has a column. */
export const refusalOf = ({ type, closed, help }: Column): Words | undefined => (closed ? help : BY_TYPE[type]);
