/** Which column of a table says when each row's meeting was: by its label, and by what stands beneath. */
import { type Cell, isDayCell } from "../workbook/cell.ts";
import { hasTrait } from "./field-traits.ts";
import type { LabelMatch } from "./labels.ts";
import { plain } from "./row-marks.ts";
import { isDayUnder, isHollow, namesDay, type SheetContext } from "./sheet-context.ts";
import type { TableColumn } from "./table-columns.ts";

/** A column whose label says nothing but whose values are days is the date all the same. */
export function withDates(
  match: LabelMatch,
  label: string,
  samples: readonly Cell[],
  context: SheetContext,
): LabelMatch {
  const days = samples.filter((cell) => namesDay(context, cell)).length;
  const told = match.field !== null && (match.status === "sure" || match.field === "date" || match.confidence >= 0.5);
  if (told || days < 2 || days < samples.length * 0.6) return match;
  return {
    field: "date",
    status: label === "" && !samples.some(isDayValue) ? "ask" : "sure",
    confidence: 0.8,
    reason: { code: "reason/values-are-dates", facts: { count: days } },
    alternatives: match.field === null ? match.alternatives : [match.field, ...match.alternatives].slice(0, 3),
  };
}

const isDayValue = (cell: Cell): boolean => typeof cell === "object" && cell !== null && isDayCell(cell);

const WHEN = /^(?:when|cuando|day|dia|fecha|date)s?\b/;

/** `When` over the only dates of a table without actions says when the team met. */
export function withOnlyDays(columns: readonly TableColumn[], context: SheetContext): readonly TableColumn[] {
  if (columns.some(({ match }) => match.field === "date" || match.field === "action_item")) return columns;
  const dated = columns.filter(
    ({ samples }) => samples.length >= 2 && samples.every((cell) => isDayUnder(context, cell)),
  );
  const only = dated.length === 1 ? dated[0] : undefined;
  if (only === undefined || !WHEN.test(only.plain) || only.match.reason.code === "reason/chosen") return columns;
  const reason = { code: "reason/values-are-dates", facts: { count: only.samples.length } };
  return columns.map((column) =>
    column === only ? { ...column, match: { ...only.match, field: "date", status: "ask", reason } } : column,
  );
}

const STAMP = /^(?:timestamp|marca temporal|submitted|submission (?:date|time)|created|last modified|entry date)/;

/** How well a column answers when it was; 0 where it does not. A time stamp says when a form was sent, and only fills in. */
function scoreOf({ label, match, samples }: TableColumn, context: SheetContext): number {
  if (hasTrait(match.field, "days")) return 0;
  const said = samples.filter((cell) => !isHollow(cell));
  const days = said.filter((cell) => isDayUnder(context, cell)).length;
  const share = said.length === 0 ? 0 : days / said.length;
  const allDays = days >= 2 && share > 0.9;
  if (match.field !== "date" && !allDays && (match.status === "sure" || share < 0.6)) return 0;
  const stamp = STAMP.test(plain(label)) ? 0.7 : 0;
  return (match.field === "date" ? 0.6 + 0.4 * match.confidence : 0) + share - stamp;
}

const LEAST = 0.45;
/** Of two alike the left one. */
const PER_COLUMN = 0.01;

/** The date column as an index into `columns`; -1 where none is. */
export function dateColumnOf(columns: readonly TableColumn[], context: SheetContext): number {
  let best = -1;
  let highest = LEAST;
  columns.forEach((column, index) => {
    const score = scoreOf(column, context) - index * PER_COLUMN;
    if (score <= highest) return;
    best = index;
    highest = score;
  });
  return best;
}
