/** What a person is told where a cell refuses what was typed: what belongs there, with an example; in a closed list the column's own help. */
import type { Column, Words } from "../kinds/kind.ts";
import { typeThis } from "../words/type-this.ts";
import type { ColumnType } from "../workbook/look.ts";

const BY_TYPE: Partial<Readonly<Record<ColumnType, Words>>> = typeThis;

/** Undefined where any text is taken: in free text, in lists that a team may add to, and in shares, of which no kind has a column. */
export const refusalOf = ({ type, closed, help }: Column): Words | undefined => (closed ? help : BY_TYPE[type]);
