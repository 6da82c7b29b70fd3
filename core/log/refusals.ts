/** What a person is told where a cell refuses what was typed: what belongs there, with an example; in a closed list the column's own help. */
import type { Column, Words } from "../kinds/kind.ts";
import type { ColumnType } from "../workbook/look.ts";

const BY_TYPE: Partial<Readonly<Record<ColumnType, Words>>> = {
  day: { en: "Type a date, such as Oct 8, 2025.", es: "Escriba una fecha, como 2025-10-08." },
  time: { en: "Type a time, such as 2:15 PM.", es: "Escriba una hora, como 2:15 PM." },
  number: { en: "Type a number, such as 45.", es: "Escriba un número, como 45." },
};

/** Undefined where any text is taken: in free text, in lists that a team may add to, and in shares, of which no kind has a column. */
export const refusalOf = ({ type, closed, help }: Column): Words | undefined => (closed ? help : BY_TYPE[type]);
