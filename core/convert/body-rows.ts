/** What each row beneath a table's header is: an entry, more of the entry above, or something that is none. */
import { type Cell, isBlank } from "../workbook/cell.ts";
import { hasTrait } from "./field-traits.ts";
import { at, filledColumns, type Grid, isFormula, spanAt, textAt } from "./grid.ts";
import { isDivider, isExample, isFiller, isHelper, isTotal, plain, saysNoMeeting } from "./row-marks.ts";
import { isDayUnder, isHollow, namesDay, type SheetContext } from "./sheet-context.ts";
import type { TableColumn } from "./table-columns.ts";

export type RowType =
  | "blank"
  | "entry"
  /** More of the entry above: a second agenda line, notes that go on. */
  | "more"
  /** The header again. */
  | "header"
  | "helper"
  | "divider"
  /** A day alone on its line, in a table without a date column: the rows below are of that day. */
  | "day"
  | "total"
  | "no-meeting"
  /** A date to come with nothing beside it. */
  | "planned"
  | "filler"
  /** Text below or between that belongs to no entry. */
  | "note";

export interface BodyRow {
  readonly row: number;
  readonly type: RowType;
}

/** The table whose rows are told apart. */
export interface Body {
  readonly grid: Grid;
  readonly context: SheetContext;
  readonly columns: readonly TableColumn[];
  /** Index into `columns`, -1 where no column holds the date. */
  readonly date: number;
  /** Index of the column without which a row of a table without dates is no entry, or -1. */
  readonly key: number;
}

interface State {
  readonly last: RowType | "start";
  readonly entries: number;
  /** Blank rows since the last filled one. */
  readonly gap: number;
  /** A heading after an empty row begins something else; single cells after it are no entries. */
  readonly closed: "closed" | "open";
}

/** Columns of the table that say something in this row: no fillers of formulas, empty tick boxes or running numbers. */
function contentOf(body: Body, row: number): readonly TableColumn[] {
  return body.columns.filter((column) => {
    const cell = at(body.grid, row, column.column);
    return !isBlank(cell) && cell !== false && !isFormula(body.grid, row, column.column) && !column.running;
  });
}

const dateCell = (body: Body, row: number): Cell => {
  const column = body.columns[body.date];
  return column === undefined ? null : at(body.grid, row, column.column);
};

const isDated = (body: Body, row: number): boolean => isDayUnder(body.context, dateCell(body, row));

/** True where the cell above reaches down over this row: merged dates hold all their rows together. */
function isUnderMergedDate(body: Body, row: number): boolean {
  const column = body.columns[body.date];
  if (column === undefined) return false;
  for (let above = row - 1; above >= 0 && above > row - 40; above--) {
    const { rows } = spanAt(body.grid, above, column.column);
    if (rows > 1) return above + rows > row;
    if (textAt(body.grid, above, column.column) !== "") return false;
  }
  return false;
}

/** True where a text is the column's label again; most are told apart by their length. */
const says = (text: string, column: TableColumn): boolean =>
  Math.abs(text.length - column.label.length) <= 4 && plain(text) === column.plain;

function repeatsHeader(body: Body, content: readonly TableColumn[], row: number): boolean {
  const named = content.filter(({ label }) => label !== "");
  if (named.length === 0 || content.length > named.length * 1.5) return false;
  const same = named.filter((column) => says(textAt(body.grid, row, column.column), column)).length;
  const enough = body.columns.length <= 2 ? 1 : 2;
  return same >= Math.max(enough, named.length * 0.6);
}

/** The texts beside the date: what the team wrote about the day. */
const beside = (body: Body, content: readonly TableColumn[]): readonly TableColumn[] =>
  content.filter(({ column }) => column !== body.columns[body.date]?.column);

/** What is known of a meeting before it takes place. */
const SCHEDULE: ReadonlySet<string> = new Set([
  "start_time",
  "end_time",
  "duration",
  "location_or_mode",
  "meeting_number",
]);

function typeOfDated(body: Body, content: readonly TableColumn[], row: number): RowType {
  const reading = body.context.dayUnder(dateCell(body, row));
  const others = beside(body, content);
  const texts = others.map(({ column }) => textAt(body.grid, row, column));
  const substance = texts.filter((text) => !isFiller(text));
  const none = texts.filter(saysNoMeeting);
  if (reading.type === "no-meeting" && substance.length <= 1) return "no-meeting";
  if (none.length > 0 && substance.length <= none.length) return "no-meeting";
  if (texts.some(isExample) || isExample(textAt(body.grid, row, content[0]?.column ?? 0))) return "helper";
  const day = reading.type === "day" || reading.type === "week" ? reading.day : undefined;
  const isAhead = day === undefined || day > body.context.today;
  const told = others.filter(
    ({ column, match }) => !SCHEDULE.has(match.field ?? "") && !isHollow(at(body.grid, row, column)),
  );
  if (told.length > 0) return "entry";
  return isAhead || (substance.length === 0 && day === undefined) ? "planned" : "entry";
}

function isHelperRow(body: Body, content: readonly TableColumn[], row: number, state: State): boolean {
  if (isExample(textAt(body.grid, row, content[0]?.column ?? 0))) return true;
  if (state.entries > 0 || content.length < 1) return false;
  const texts = content
    .map(({ column }) => at(body.grid, row, column))
    .map((cell) => (typeof cell === "string" ? cell.trim() : ""));
  if (texts.some((text) => text === "")) return false;
  const helpers = texts.filter(isHelper).length;
  const wrongDate = body.date >= 0 && !isBlank(dateCell(body, row)) && !isHollow(dateCell(body, row));
  return (
    helpers > texts.length / 2 ||
    (helpers > 0 && wrongDate) ||
    (wrongDate && /\b(?:mm|dd|yy)\b|\(.*\)/i.test(texts.join(" ")))
  );
}

/** One filled cell alone: it parts the table, goes on with the entry above, or is a remark. */
function typeOfSingle(body: Body, column: TableColumn, row: number, state: State): RowType {
  const text = textAt(body.grid, row, column.column);
  if (body.date < 0 && namesDay(body.context, at(body.grid, row, column.column))) return "day";
  if (isDivider(text)) return "divider";
  if (saysNoMeeting(text)) return "no-meeting";
  if (isFiller(text)) return "filler";
  const first = body.columns[0]?.column === column.column;
  const wide = spanAt(body.grid, row, column.column).columns > 1;
  const isKey = body.key >= 0 && body.columns[body.key]?.column === column.column;
  if (isKey && !wide && state.gap === 0 && state.closed === "open")
    return text.length > 140 || /^(?:\*|note\b|nota\b)/i.test(text) ? "note" : "entry";
  const field = column.match.field;
  const belongs = !first && !wide && state.gap === 0 && state.entries > 0;
  if (belongs && (field === null || hasTrait(field, "many") || text.length > 0)) return "more";
  return "note";
}

function typeOfUndated(body: Body, content: readonly TableColumn[], row: number, state: State): RowType {
  const only = content.length === 1 ? content[0] : undefined;
  if (isUnderMergedDate(body, row)) return "more";
  if (only !== undefined && body.columns.length > 1) return typeOfSingle(body, only, row, state);
  const substance = content.filter(({ column }) => !isHollow(at(body.grid, row, column)));
  if (substance.length === 0) return "filler";
  if (body.date < 0) return hasKey(body, row) ? "entry" : state.entries > 0 && state.gap === 0 ? "more" : "entry";
  const dateText = textAt(body.grid, row, body.columns[body.date]?.column ?? 0);
  if (dateText !== "") return "entry";
  const once = substance.some(({ match }) => hasTrait(match.field, "once"));
  if (once || state.entries === 0) return "entry";
  const many = substance.every(({ match }) => match.field === null || hasTrait(match.field, "many"));
  return state.gap === 0 || many ? "more" : "entry";
}

function hasKey(body: Body, row: number): boolean {
  const key = body.columns[body.key];
  return key === undefined || textAt(body.grid, row, key.column) !== "";
}

function typeOf(body: Body, row: number, state: State): RowType {
  const content = contentOf(body, row);
  if (content.length === 0) return "blank";
  if (repeatsHeader(body, content, row)) return "header";
  const first = textAt(body.grid, row, filledColumns(body.grid, row)[0] ?? 0);
  const dated = isDated(body, row);
  if (!dated && isTotal(first)) return "total";
  if (dated) return typeOfDated(body, content, row);
  if (isHelperRow(body, content, row, state)) return "helper";
  return typeOfUndated(body, content, row, state);
}

/** Rows after which single cells count again. */
const OPENS: ReadonlySet<RowType> = new Set<RowType>(["entry", "header", "divider", "day"]);

/** What the rows from `from` to before `to` are, in order. */
export function bodyRows(body: Body, from: number, to: number): readonly BodyRow[] {
  const rows: BodyRow[] = [];
  let state: State = { last: "start", entries: 0, gap: 0, closed: "open" };
  for (let row = from; row < to; row++) {
    const type = typeOf(body, row, state);
    rows.push({ row, type });
    state = {
      last: type,
      entries: state.entries + (type === "entry" ? 1 : 0),
      gap: type === "blank" ? state.gap + 1 : 0,
      closed:
        type === "note" && (state.gap > 0 || state.closed === "closed")
          ? "closed"
          : OPENS.has(type)
            ? "open"
            : state.closed,
    };
  }
  return rows;
}
