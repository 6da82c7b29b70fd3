/** Cells of figures. Pages of a district have a hundred thousand of them, most of them alike: each is made once. */
import type { Day } from "../workbook/day.ts";
import type { PageCell } from "../workbook/page.ts";
import { shareOf } from "./shares.ts";

/** Up to this number a cell is kept. */
const MOST = 255;

const plain: PageCell[] = [];
const attention: PageCell[] = [];

/** A number as a cell. */
export const numberCell = (value: number): PageCell => kept(plain, value, "plain");

/** A number that calls for somebody where it is not zero. */
export const alarm = (value: number): PageCell => (value > 0 ? kept(attention, value, "attention") : numberCell(value));

function kept(cells: PageCell[], value: number, tone: "plain" | "attention"): PageCell {
  if (!Number.isInteger(value) || value < 0 || value > MOST) return { value, tone };
  const known = cells[value];
  if (known) return known;
  const cell: PageCell = { value, tone };
  cells[value] = cell;
  return cell;
}

const NOTHING: PageCell = { value: null };
const shares: PageCell[] = [];

/** A share to a tenth of a percent as a cell, empty where there is nothing to be a share of. */
export function shareCell(part: number, whole: number): PageCell {
  const share = shareOf(part, whole);
  if (share === null) return NOTHING;
  const place = Math.round(share * 1000);
  if (place < 0 || place > 1000) return { value: { share } };
  const known = shares[place];
  if (known) return known;
  const cell: PageCell = { value: { share } };
  shares[place] = cell;
  return cell;
}

const days = new Map<Day, PageCell>();

/** The day of a team's last meeting as a cell, empty where it has not met: thousands of teams met on the same few days. */
export function lastDayCell(day: Day | ""): PageCell {
  if (day === "") return NOTHING;
  const known = days.get(day);
  if (known) return known;
  const cell: PageCell = { value: { day } };
  days.set(day, cell);
  return cell;
}
