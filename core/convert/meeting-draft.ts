/** One meeting from the cells of its entry: every field's value, and what no field stands for under the team's own headings. */
import type { Value } from "../kinds/entry.ts";
import type { FieldName } from "../kinds/field-names.ts";
import type { Notice } from "../words/notice.ts";
import { addressOf } from "../workbook/address.ts";
import { type Cell, isBlank, isDayCell, textOf } from "../workbook/cell.ts";
import { fingerprint } from "../workbook/fingerprint.ts";
import { type Attendance, attendanceIn } from "./attendance.ts";
import type { DraftEntry } from "./draft.ts";
import { addressOfPart, cellsOf, type EntryCells, headingOf, type Labelled, textsOf } from "./entry-cells.ts";
import type { EntryDay } from "./entry-days.ts";
import { countOfCells, isCount, numberOrText, textOfCells } from "./field-value.ts";
import type { Found, FoundEntry } from "./found.ts";
import { timesIn } from "./meeting-times.ts";
import { notice } from "./notices.ts";
import type { PeopleReader } from "./people-reader.ts";

export interface MeetingDraft {
  readonly draft: DraftEntry;
  readonly attendance: Attendance;
  readonly notices: readonly Notice[];
}

/** Fields that are read in a way of their own; the rest is text. */
const READ_APART: ReadonlySet<FieldName> = new Set<FieldName>([
  "attendees",
  "absent",
  "facilitator",
  "recorder",
  "timekeeper",
  "start_time",
  "end_time",
  "duration",
]);
const NUMBERS: ReadonlySet<FieldName> = new Set<FieldName>(["meeting_number", "planned_minutes", "cycle_number"]);

interface Draft {
  readonly fields: Partial<Record<FieldName, Value>>;
  readonly labels: Partial<Record<FieldName, string>>;
  readonly other: Record<string, Value>;
  readonly notices: Notice[];
}

/** Adds to what is kept under a heading; the same text is kept once. */
function keep(draft: Draft, heading: string, text: string): void {
  const before = draft.other[heading];
  const lines = typeof before === "string" ? before.split("\n") : [];
  if (text === "" || lines.includes(text)) return;
  draft.other[heading] = [...lines, text].join("\n");
}

/** That a cell holds names of students, which stay where they are. */
export const namesLeft = (part: Labelled, sheet: string): Notice =>
  notice("convert/names-left", "info", sheet, addressOfPart(part), { label: headingOf(part) });

function putField(draft: Draft, field: FieldName, parts: readonly Labelled[], sheet: string): void {
  const first = parts[0];
  if (first === undefined) return;
  const counted = isCount(field) ? countOfCells(cellsOf(parts)) : undefined;
  if (counted?.names === true) {
    draft.notices.push(namesLeft(first, sheet));
  }
  const value =
    counted !== undefined
      ? counted.value
      : NUMBERS.has(field)
        ? numberOrText(cellsOf(parts))
        : textOfCells(cellsOf(parts));
  if (value === null || value === "") return;
  draft.fields[field] = value;
  draft.labels[field] = headingOf(first);
}

function putPeople(draft: Draft, attendance: Attendance, cells: EntryCells, sheet: string): void {
  const { attendees, absent, roles, kept, unclear } = attendance;
  if (attendees.length > 0) draft.fields.attendees = attendees;
  if (absent.length > 0) draft.fields.absent = absent;
  Object.assign(draft.fields, roles);
  for (const field of READ_APART) {
    const label = cells.byField.get(field)?.[0];
    if (label !== undefined && label.label.reason.code !== "reason/ticks") draft.labels[field] = headingOf(label);
  }
  for (const part of kept) keep(draft, headingOf(part), textOf(part.value).trim());
  for (const part of unclear) {
    draft.notices.push(
      notice("convert/people-unclear", "warning", sheet, addressOfPart(part), {
        text: textOf(part.value).trim().slice(0, 80),
      }),
    );
  }
}

/** The date, and what is said where it is none, several or a guess. */
function putDate(draft: Draft, day: EntryDay, entry: FoundEntry, region: Found, sheet: string): void {
  const cell = addressOf(entry.place.row, entry.place.column);
  const heading = entry.date === null ? "" : (region.fields[entry.date.field]?.label ?? "").replace(/:$/, "");
  const label = /\d/.test(heading) ? "" : heading;
  if (label !== "") draft.labels.date = label;
  const say = (code: string, severity: Notice["severity"], facts: Notice["facts"]): void => {
    draft.notices.push(notice(code, severity, sheet, cell, facts));
  };
  draft.fields.date = day.type === "unclear" || day.type === "none" ? null : day.day;
  if (day.type === "unclear") {
    keep(draft, label === "" ? "Date" : label, day.text);
    say("convert/date-unclear", "warning", { text: day.text.slice(0, 80) });
  } else if (day.type === "none") say("convert/date-missing", "warning", {});
  else if (day.type === "day" && !day.sure)
    say("convert/date-guessed", "warning", { text: textOf(entry.date?.value).slice(0, 80), day: day.day });
  else if (day.type === "days" || day.type === "week") {
    keep(draft, label === "" ? "Date" : label, day.text);
    say(day.type === "days" ? "convert/several-days" : "convert/week-date", "info", {
      text: day.text.slice(0, 80),
      day: day.day,
    });
  }
}

const STAMP = /^(?:timestamp|marca temporal)/i;

/** The text of a date cell that may hold clock times too; a time stamp says when a form was sent, not when the team met. */
function timesBesideDate(entry: FoundEntry, region: Found): string {
  const value: Cell = entry.date?.value ?? null;
  const label = region.fields[entry.date?.field ?? -1];
  if (label?.reason.code === "reason/date-in-title") return label.label;
  if (isBlank(value) || STAMP.test(region.fields[entry.date?.field ?? -1]?.label ?? "")) return "";
  if (typeof value === "object" && value !== null && isDayCell(value))
    return value.time === undefined || value.time === "00:00" ? "" : value.time;
  return textOf(value);
}

export interface MeetingContext {
  readonly sheet: string;
  readonly people: PeopleReader;
  /** Fields that become entries of their own: actions, the goal. */
  readonly apart: ReadonlySet<FieldName>;
}

/** What no field stands for, under its heading, and the formulas that show an error. */
function putRest(draft: Draft, entry: FoundEntry, cells: EntryCells, sheet: string): void {
  for (const part of cells.others) {
    if (part.field !== entry.date?.field) keep(draft, headingOf(part), textOfCells([part.value]));
  }
  for (const part of cells.names) draft.notices.push(namesLeft(part, sheet));
  for (const part of cells.errors) {
    const facts = { label: headingOf(part), error: textOf(part.value) };
    draft.notices.push(notice("convert/formula-error", "warning", sheet, addressOfPart(part), facts));
  }
}

/** The meeting of an entry. */
export function meetingDraft(
  region: Found,
  entry: FoundEntry,
  cells: EntryCells,
  day: EntryDay,
  { sheet, people, apart }: MeetingContext,
): MeetingDraft {
  const draft: Draft = { fields: {}, labels: {}, other: {}, notices: [] };
  putDate(draft, day, entry, region, sheet);
  const attendance = attendanceIn(cells, people);
  putPeople(draft, attendance, cells, sheet);
  const times = timesIn(cells, timesBesideDate(entry, region));
  Object.assign(draft.fields, times.fields);
  for (const part of times.kept) keep(draft, headingOf(part), textOfCells([part.value]));
  for (const [field, parts] of cells.byField) {
    if (!READ_APART.has(field) && !apart.has(field)) putField(draft, field, parts, sheet);
  }
  putRest(draft, entry, cells, sheet);
  const { fields, labels, other, notices } = draft;
  const source = { sheet, cell: addressOf(entry.place.row, entry.place.column) };
  const mark = fingerprint(textsOf(entry.parts));
  return {
    draft: { kind: "meeting", fields, labels, other, source, fingerprint: mark, belongsTo: null },
    attendance,
    notices,
  };
}
