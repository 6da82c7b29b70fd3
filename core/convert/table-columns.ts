/** The columns of a table under its header: each one's label, what it means, and first values. */
import type { FieldName } from "../kinds/field-names.ts";
import { type Cell, isBlank, isDayCell, textOf } from "../workbook/cell.ts";
import { hasTrait } from "./field-traits.ts";
import { addressIn, at, filledColumns, type Grid, spanAt, textAt } from "./grid.ts";
import { groupEnd, type Header } from "./header.ts";
import { type LabelInput, type LabelMatch, matchLabels } from "./labels.ts";
import { plain } from "./row-marks.ts";
import { isDayUnder, isHollow, namesDay, type SheetContext } from "./sheet-context.ts";

export interface TableColumn {
  /** From 0, in the grid. */
  readonly column: number;
  /** Column of the label's cell: another one where it is merged over several. */
  readonly at: number;
  /** As it stands in the sheet; "" where the column has none. */
  readonly label: string;
  /** The label's row in the grid; for a column without one, the header's last row. */
  readonly row: number;
  readonly match: LabelMatch;
  /** The label levelled for comparison. */
  readonly plain: string;
  /** First values beneath. */
  readonly samples: readonly Cell[];
  /** The share of the rows looked at in which something stands, 0 to 1. */
  readonly fill: number;
  /** True where every value is only a running number or a tick box: such a column fills no row by itself. */
  readonly running: boolean;
}

const SAMPLES = 8;
const ROWS_SAMPLED = 60;

interface RawLabel {
  readonly column: number;
  /** Where the label stands; left of `column` where it is merged over several. */
  readonly at: number;
  readonly label: string;
  readonly row: number;
  /** With the name of the group that it stands under, which says what `#` and `%` count. */
  readonly full: string;
}

/** `Meeting` over `#` is how many students meet the standard, not which meeting. */
function inFull(texts: readonly string[]): string {
  const last = texts[texts.length - 1] ?? "";
  if (texts.length > 1 && /^[#%]$/.test(last)) return `${last} of students ${texts.slice(0, -1).join(" ")}`;
  return texts.join(" ");
}

/** The label of a column over all lines of the header: the lowest line names it, lines above say to what it belongs. */
function labelOf(grid: Grid, header: Header, column: number): RawLabel {
  const lines: { text: string; row: number; at: number; wide: boolean }[] = [];
  for (const row of header.rows) {
    const own = textAt(grid, row, column);
    if (own !== "") lines.push({ text: own, row, at: column, wide: groupEnd(grid, row, column) > column });
    else {
      const isLast = row === header.rows[header.rows.length - 1];
      const from = filledColumns(grid, row)
        .filter((it) => it < column && (isLast ? mergedEnd(grid, row, it) : groupEnd(grid, row, it)) >= column)
        .pop();
      if (from !== undefined) lines.push({ text: textAt(grid, row, from), row, at: from, wide: true });
    }
  }
  const last = lines[lines.length - 1];
  const bottom = header.rows[header.rows.length - 1] ?? 0;
  if (last === undefined) return { column, at: column, label: "", row: bottom, full: "" };
  const full = inFull(lines.map(({ text }) => text));
  const lowest = lines.filter(({ wide }) => !wide);
  if (lowest.length > 1 && /[a-z]/i.test(last.text)) {
    const label = lowest.map(({ text }) => text).join(" ");
    return { column, at: column, label, row: lowest[0]?.row ?? last.row, full };
  }
  const named = lowest.find(({ text }) => /[a-z#%]/i.test(text)) ?? last;
  return { column, at: named.at, label: named.text, row: named.row, full };
}

/** The last column that a merged cell reaches. */
const mergedEnd = (grid: Grid, row: number, column: number): number => column + spanAt(grid, row, column).columns - 1;

/** The labels of a header by column, without what they mean. */
export const labelsIn = (grid: Grid, header: Header): readonly { readonly column: number; readonly label: string }[] =>
  Array.from({ length: grid.width }, (_, column) => labelOf(grid, header, column)).filter(({ label }) => label !== "");

function valuesUnder(grid: Grid, column: number, from: number, to: number): readonly Cell[] {
  const values: Cell[] = [];
  for (let row = from; row < Math.min(to, from + ROWS_SAMPLED) && values.length < SAMPLES; row++) {
    const cell = at(grid, row, column);
    if (!isBlank(cell)) values.push(cell);
  }
  return values;
}

/** How many of the first filled rows have a value here. */
function fillOf(grid: Grid, column: number, from: number, to: number): number {
  let rows = 0;
  let filled = 0;
  for (let row = from; row < Math.min(to, from + ROWS_SAMPLED); row++) {
    if (filledColumns(grid, row).length < 2) continue;
    rows += 1;
    if (!isBlank(at(grid, row, column))) filled += 1;
  }
  return rows === 0 ? 0 : filled / rows;
}

const UNNAMED: LabelMatch = {
  field: null,
  status: "unmapped",
  confidence: 0,
  reason: { code: "reason/no-label", facts: {} },
  alternatives: [],
};

/** What a person chose for the label in a cell, or else what was read. */
export function withChoice(context: SheetContext, cell: string, read: LabelMatch): LabelMatch {
  const chosen = context.chosen(cell);
  if (chosen === undefined) return read;
  const status = chosen === null ? "unmapped" : "sure";
  const alternatives = [...new Set<FieldName>([...(read.field === null ? [] : [read.field]), ...read.alternatives])];
  return {
    field: chosen,
    status,
    confidence: 1,
    reason: { code: "reason/chosen", facts: {} },
    alternatives: alternatives.filter((field) => field !== chosen).slice(0, 3),
  };
}

/** A column whose label says nothing but whose values are days is the date all the same. */
function withDates(match: LabelMatch, label: string, samples: readonly Cell[], context: SheetContext): LabelMatch {
  const days = samples.filter((cell) => namesDay(context, cell)).length;
  const told = match.field !== null && (match.status === "sure" || match.field === "date" || match.confidence >= 0.5);
  if (told || days < 2 || days < samples.length * 0.6) return match;
  return {
    field: "date",
    status: label === "" && !samples.some(isDayCell) ? "ask" : "sure",
    confidence: 0.8,
    reason: { code: "reason/values-are-dates", facts: { count: days } },
    alternatives: match.field === null ? match.alternatives : [match.field, ...match.alternatives].slice(0, 3),
  };
}

/** True for a label that means something by itself; `#`, `%` or `Names` need the group that they stand under. */
const says = (label: string, context: SheetContext): boolean =>
  /\p{L}{3}/u.test(label) && context.meaning(label).confidence >= 0.6;

/** The columns from `left` to `right` that have a label, or values without one; meanings are read together. */
export function columnsUnder(
  grid: Grid,
  header: Header,
  bottom: number,
  context: SheetContext,
): readonly TableColumn[] {
  const first = (header.rows[header.rows.length - 1] ?? -1) + 1;
  const labels: RawLabel[] = [];
  for (let column = 0; column < grid.width; column++) {
    const label = labelOf(grid, header, column);
    const isUsed = label.label !== "" || valuesUnder(grid, column, first, bottom).some((cell) => cell !== false);
    if (isUsed) labels.push(label);
  }
  const samples = labels.map(({ column, label }) =>
    valuesUnder(grid, column, first, bottom).filter((cell) => plain(textOf(cell)) !== plain(label)),
  );
  const named = labels.filter(({ label }) => label !== "");
  const inputs = named.map((it, index): LabelInput => {
    const around = [named[index - 1]?.full, named[index + 1]?.full];
    return {
      label: says(it.label, context) ? it.label : it.full,
      samples: samples[labels.indexOf(it)] ?? [],
      neighbours: around.filter((text): text is string => text !== undefined),
    };
  });
  const matches = matchLabels(inputs);
  const columns = labels.map((it, index): TableColumn => {
    const read = it.label === "" ? UNNAMED : (matches[named.indexOf(it)] ?? UNNAMED);
    const under = samples[index] ?? [];
    const match = withChoice(context, addressIn(grid, it.row, it.at), withDates(read, it.label, under, context));
    return {
      column: it.column,
      at: it.at,
      label: it.label,
      plain: plain(it.label),
      row: it.row,
      match,
      samples: under,
      fill: fillOf(grid, it.column, first, bottom),
      running: isRunning(it.label, under),
    };
  });
  return withOnlyDays(columns.map(withNumber), context);
}

const COUNTED = /^(?:meeting|mtg|session|plc|plt|reunion|sesion)(?: ?#| no\.?| number| num\.?| numero)?$/;

/** `Meeting` over 1, 2, 3 counts the meetings, whatever else the word may stand for. */
function withNumber(column: TableColumn): TableColumn {
  const counts = column.running && COUNTED.test(column.plain) && column.match.reason.code !== "reason/chosen";
  const reason = { code: "reason/running-numbers", facts: {} };
  return counts ? { ...column, match: { ...column.match, field: "meeting_number", status: "sure", reason } } : column;
}

const WHEN = /^(?:when|cuando|day|dia|fecha|date)s?\b/;

/** `When` over the only dates of a table without actions says when the team met. */
function withOnlyDays(columns: readonly TableColumn[], context: SheetContext): readonly TableColumn[] {
  if (columns.some(({ match }) => match.field === "date" || match.field === "action_item")) return columns;
  const dated = columns.filter(
    ({ samples }) => samples.length >= 2 && samples.every((cell) => isDayUnder(context, cell)),
  );
  const only = dated.length === 1 ? dated[0] : undefined;
  if (only === undefined || !WHEN.test(plain(only.label)) || only.match.reason.code === "reason/chosen") return columns;
  const reason = { code: "reason/values-are-dates", facts: { count: only.samples.length } };
  return columns.map((column) =>
    column === only ? { ...column, match: { ...only.match, field: "date", status: "ask", reason } } : column,
  );
}

const STAMP = /^(?:timestamp|marca temporal|submitted|submission (?:date|time)|created|last modified|entry date)/;

/** Which column says when each row's meeting was, as an index into `columns`; -1 where none does. */
export function dateColumnOf(columns: readonly TableColumn[], context: SheetContext): number {
  let best = -1;
  let highest = 0.45;
  columns.forEach(({ label, match, samples }, index) => {
    if (hasTrait(match.field, "days")) return;
    const said = samples.filter((cell) => !isHollow(cell));
    const days = said.filter((cell) => isDayUnder(context, cell)).length;
    const share = said.length === 0 ? 0 : days / said.length;
    const allDays = days >= 2 && share > 0.9;
    if (match.field !== "date" && !allDays && (match.status === "sure" || share < 0.6)) return;
    const stamp = STAMP.test(plain(label)) ? 0.7 : 0;
    const score = (match.field === "date" ? 0.6 + 0.4 * match.confidence : 0) + share - stamp - index * 0.01;
    if (score > highest) {
      best = index;
      highest = score;
    }
  });
  return best;
}

const RUNNING_LABEL =
  /^(?:#|no|num(?:ber)?|nr|week|wk|meeting|mtg|session|item|row|id|numero|semana|)(?:\.| ?#| ?no| number)?$/;

const isRunning = (label: string, samples: readonly Cell[]): boolean =>
  samples.length > 0 &&
  RUNNING_LABEL.test(plain(label)) &&
  samples.every(
    (cell) => typeof cell === "boolean" || (typeof cell === "number" && Number.isInteger(cell) && cell < 400),
  );
