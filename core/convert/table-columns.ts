/** The columns of a table under its header: each one's label, what it means, and first values. */
import type { FieldName } from "../kinds/field-names.ts";
import { type Cell, isBlank, textOf } from "../workbook/cell.ts";
import { withDates, withOnlyDays } from "./date-column.ts";
import { addressIn, at, filledColumns, type Grid } from "./grid.ts";
import type { Header } from "./header.ts";
import { type HeaderLabel, headerLabels } from "./header-labels.ts";
import type { LabelMatch } from "./labels.ts";
import { readLabels } from "./read-labels.ts";
import { plain } from "./row-marks.ts";
import type { SheetContext } from "./sheet-context.ts";

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

/** Rows beneath a header, from the first to before the last. */
interface Rows {
  readonly from: number;
  readonly to: number;
}

const SAMPLES = 8;
const ROWS_SAMPLED = 60;

function valuesUnder(grid: Grid, column: number, { from, to }: Rows): readonly Cell[] {
  const values: Cell[] = [];
  for (let row = from; row < Math.min(to, from + ROWS_SAMPLED) && values.length < SAMPLES; row++) {
    const cell = at(grid, row, column);
    if (!isBlank(cell)) values.push(cell);
  }
  return values;
}

/** How many of the first filled rows have a value here. */
function fillOf(grid: Grid, column: number, { from, to }: Rows): number {
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

/** True for a label that means something by itself; `#`, `%` or `Names` need the group that they stand under. */
const says = (label: string, context: SheetContext): boolean =>
  /\p{L}{3}/u.test(label) && context.meaning(label).confidence >= 0.6;

interface Sampled extends HeaderLabel {
  readonly samples: readonly Cell[];
}

/** What the labels mean, read together; a column without one means nothing yet. */
function meanings(labels: readonly Sampled[], context: SheetContext): readonly LabelMatch[] {
  const named = labels.filter(({ label }) => label !== "");
  const matches = readLabels(
    named.map(({ label, full, samples }, index) => ({
      label: says(label, context) ? label : full,
      samples,
      neighbours: [named[index - 1], named[index + 1]].flatMap((beside) => (beside === undefined ? [] : [beside.full])),
    })),
    context,
  );
  const byLabel = new Map(named.map((it, index) => [it, matches[index] ?? UNNAMED]));
  return labels.map((it) => byLabel.get(it) ?? UNNAMED);
}

/** The columns that have a label, or values without one, down to before row `bottom`. */
export function columnsUnder(
  grid: Grid,
  header: Header,
  bottom: number,
  context: SheetContext,
): readonly TableColumn[] {
  const rows = { from: (header.rows[header.rows.length - 1] ?? -1) + 1, to: bottom };
  const labels = headerLabels(grid, header).flatMap((it): readonly Sampled[] => {
    const values = valuesUnder(grid, it.column, rows);
    if (it.label === "" && !values.some((cell) => cell !== false)) return [];
    return [{ ...it, samples: values.filter((cell) => plain(textOf(cell)) !== plain(it.label)) }];
  });
  const matches = meanings(labels, context);
  const columns = labels.map(({ column, at: labelAt, label, row, samples }, index): TableColumn => {
    const read = withDates(matches[index] ?? UNNAMED, label, samples, context);
    const match = withChoice(context, addressIn(grid, row, labelAt), read);
    const fill = fillOf(grid, column, rows);
    const running = isRunning(label, samples);
    return { column, at: labelAt, label, plain: plain(label), row, match, samples, fill, running };
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

const RUNNING_LABEL =
  /^(?:#|no|num(?:ber)?|nr|week|wk|meeting|mtg|session|item|row|id|numero|semana|)(?:\.| ?#| ?no| number)?$/;

const isRunning = (label: string, samples: readonly Cell[]): boolean =>
  samples.length > 0 &&
  RUNNING_LABEL.test(plain(label)) &&
  samples.every(
    (cell) => typeof cell === "boolean" || (typeof cell === "number" && Number.isInteger(cell) && cell < 400),
  );
