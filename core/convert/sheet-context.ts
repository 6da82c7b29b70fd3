/** What the search of one sheet may know besides its cells; readings of the same text are made once. */
import type { FieldName } from "../kinds/field-names.ts";
import { addressOf, parseAddress } from "../workbook/address.ts";
import { type Cell, isDayCell, textOf } from "../workbook/cell.ts";
import type { Day } from "../workbook/day.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { type DateContext, type DateReading, readDate, schoolYearOf } from "./dates.ts";
import type { Corrections } from "./inspection.ts";
import { LONGEST_LABEL, labelLikeness } from "./label-likeness.ts";
import { type LabelMatch, matchLabels } from "./labels.ts";
import { isFiller, plain } from "./row-marks.ts";
import { slashDate } from "./slash-date.ts";

export interface SheetContext {
  readonly sheet: string;
  /** The file's name where it holds this sheet alone: with several sheets it speaks of one of them, nobody knows which. */
  readonly file: string;
  readonly today: Day;
  readonly dateOrder: "month-first" | "day-first";
  /** How much one text alone looks like a heading or a form's label, 0 to 1. */
  readonly likeness: (text: string) => number;
  /** What a text would mean if it were a label. */
  readonly meaning: (text: string) => LabelMatch;
  /** What a cell says about a day, the year aside. */
  readonly dayIn: (cell: Cell) => DateReading;
  /** The same for a cell in a column of dates, where `7-12` is a date. */
  readonly dayUnder: (cell: Cell) => DateReading;
  /** The field that a person chose for the label in this cell; undefined where nobody chose. */
  readonly chosen: (cell: string) => FieldName | null | undefined;
  /** Header rows that a person named, from 0. */
  readonly chosenHeaders: readonly number[];
}

/** Longer texts hold a date at most in passing. */
const LONGEST_DATE = 60;
const MAY_BE_DATE = /\d[\s./-]|\d(?:st|nd|rd|th)|[a-z]{3}.*\d|\d{5}|week|semana|monthly|tb[da]|daily/i;
const NO_DATE: DateReading = { type: "none" };

function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

const NO_LABEL: LabelMatch = {
  field: null,
  status: "unmapped",
  confidence: 0,
  reason: { code: "reason/unknown", facts: {} },
  alternatives: [],
};

/** The aids for every sheet of a workbook, by its name. */
export function contextFor(snapshot: Snapshot, corrections: Corrections): (sheet: string) => SheetContext {
  const aside: DateContext = { dateOrder: snapshot.dateOrder, schoolYear: schoolYearOf(snapshot.today), near: null };
  const meaning = remembered((text) => matchLabels([{ label: text, samples: [], neighbours: [] }])[0] ?? NO_LABEL);
  const decided = new Set((corrections.remembered?.labels ?? []).map(({ label }) => plain(label)));
  const likeness = remembered((text) => {
    if (text.length > LONGEST_LABEL) return 0;
    return decided.has(plain(text)) ? 1 : labelLikeness(text, meaning(text));
  });
  const reader = (near: Day | null): ((cell: Cell) => DateReading) => {
    const textDay = remembered((text) => readDate(text, { ...aside, near }));
    return (cell) => {
      if (isDayCell(cell)) return { type: "day", day: cell.day, sure: true, time: cell.time ?? null };
      if (typeof cell !== "string" || cell.length > LONGEST_DATE) return NO_DATE;
      const plain = slashDate(cell, aside);
      if (plain !== undefined) return { type: "day", day: plain.day, sure: true, time: null };
      if (!MAY_BE_DATE.test(cell)) return NO_DATE;
      return textDay(cell.trim());
    };
  };
  const dayIn = reader(null);
  const inColumn = reader(aside.schoolYear.from);
  const dayUnder = (cell: Cell): DateReading => {
    const apart = dayIn(cell);
    return apart.type === "none" ? inColumn(cell) : apart;
  };
  const { today, dateOrder } = snapshot;
  const file = snapshot.sheets.length === 1 ? snapshot.file : "";
  return (sheet) => {
    const fields = new Map(
      corrections.fields.filter((it) => it.sheet === sheet).map((it) => [plainAddress(it.cell), it.field]),
    );
    const chosenHeaders = corrections.headers.filter((it) => it.sheet === sheet).map((it) => it.row - 1);
    const chosen = (cell: string): FieldName | null | undefined => fields.get(cell);
    return { sheet, file, today, dateOrder, likeness, meaning, dayIn, dayUnder, chosen, chosenHeaders };
  };
}

const plainAddress = (cell: string): string => {
  const place = parseAddress(cell);
  return place === undefined ? cell : addressOf(place.row, place.column);
};

/** Longer texts that hold a date not written as one tell something else. */
const LONGEST_UNSURE = 32;

/** True where a cell names a day, a week or days that a calendar can hold, and hardly anything else. */
export function namesDay(context: SheetContext, cell: Cell): boolean {
  const reading = context.dayIn(cell);
  if (reading.type === "day") return reading.sure || (typeof cell === "string" && cell.length <= LONGEST_UNSURE);
  return reading.type === "days" || reading.type === "week" || reading.type === "no-meeting";
}

/** True where a cell under a heading for dates names one, however it is written. A serial number is a date that lost its format. */
export function isDayUnder(context: SheetContext, cell: Cell): boolean {
  if (typeof cell === "number") return cell > 36000 && cell < 58000;
  const { type } = context.dayUnder(cell);
  return type === "day" || type === "days" || type === "week" || type === "no-meeting";
}

/** True where a label alone most likely means this field. */
export function means(context: SheetContext, text: string, field: FieldName): boolean {
  const match = context.meaning(text);
  return match.field === field && match.confidence >= 0.5;
}

/** True where a person sees nothing of substance: blank, an empty tick box, a filler, a formula's error. */
export function isHollow(cell: Cell): boolean {
  if (cell === null || cell === false) return true;
  if (typeof cell === "object") return "error" in cell;
  const text = textOf(cell).trim();
  return text === "" || isFiller(text);
}
