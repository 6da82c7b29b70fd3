/** The actions of an entry: one for each line of its action cells, with owner, due date and status from beside it or from the line. */
import type { Value } from "../kinds/entry.ts";
import type { FieldName } from "../kinds/field-names.ts";
import { isDayCell, textOf } from "../workbook/cell.ts";
import type { Day } from "../workbook/day.ts";
import { fingerprint } from "../workbook/fingerprint.ts";
import { findActions } from "./actions-in-notes.ts";
import { type DateContext, readDate } from "./dates.ts";
import type { DraftEntry } from "./draft.ts";
import { addressOfPart, cellsOf, type EntryCells, type Labelled, textsOf } from "./entry-cells.ts";
import { textOfCells } from "./field-value.ts";
import type { PeopleReader } from "./people-reader.ts";
import { isFiller } from "./row-marks.ts";

export interface ActionContext {
  readonly sheet: string;
  /** Reads the year of a due date near the meeting's. */
  readonly dates: DateContext;
  readonly belongsTo: number | null;
  readonly people: PeopleReader;
}

const BESIDE: readonly FieldName[] = ["owner", "due_date", "status"];

/** The lines of a cell: new lines, bullets, numbers. Example: `1. Print 2. Email` is two. */
export function linesOf(text: string): readonly string[] {
  return text
    .replace(/\s+(?=\(?\d{1,2}[.)]\s+\S)/g, "\n")
    .replace(/\s*[•●▪◦]\s*/g, "\n")
    .split(/\n|;\s+(?=\S{3})/)
    .map((line) => line.replace(/^\s*(?:[-–—*]\s+|\(?\d{1,2}[.)]\s+)/, "").trim())
    .filter((line) => line !== "" && !isFiller(line));
}

/** Cells of a field that go with an action: those of the same line or column, or all where the entry has one action. */
function beside(
  action: Labelled,
  field: FieldName,
  cells: EntryCells,
  actions: readonly Labelled[],
): readonly Labelled[] {
  const all = cells.byField.get(field) ?? [];
  if (actions.length === 1) return all;
  const inRow = all.filter(({ place }) => place.row === action.place.row);
  if (inRow.length > 0 || actions.some((other) => other !== action && other.place.row === action.place.row))
    return inRow;
  return all.filter(({ place }) => place.column === action.place.column);
}

/** The n-th line of what stands beside, where it has as many lines as the action's cell; otherwise all of it. */
function lineBeside(parts: readonly Labelled[], index: number, count: number): string {
  const text = textOfCells(cellsOf(parts));
  const lines = text.split("\n").map((line) => line.replace(/^\s*(?:[-–—*•]\s+|\(?\d{1,2}[.)]\s+)/, "").trim());
  return count > 1 && lines.length === count ? (lines[index] ?? "") : text;
}

/** The day that cells or a text name for an action; the text itself where it names none, null where there is none. */
export function dueDay(parts: readonly Labelled[], text: string, dates: DateContext): Value {
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only !== undefined && typeof only.value === "object" && only.value !== null && isDayCell(only.value))
    return only.value.day;
  if (text === "") return null;
  return dayIn(text, dates) ?? text;
}

/** The first day that a due text names: `by 10/3`, `9/12-9/14`. */
function dayIn(text: string, dates: DateContext): Day | null {
  const reading = readDate(text.replace(/^(?:by|due|before|on|para el|antes del?)\s+(?:the\s+)?/i, ""), dates);
  if (reading.type === "day") return reading.day;
  if (reading.type === "days") return reading.days[reading.days.length - 1] ?? null;
  return null;
}

const ownerText = (text: string, read: PeopleReader): string => {
  const people = read(text);
  return people.present.length > 0 && people.groups.length === 0 ? people.present.join(", ") : text;
};

function draftOf(
  line: string,
  action: Labelled,
  found: Readonly<Record<string, readonly Labelled[]>>,
  texts: { owner: string; due: string; status: string },
  context: ActionContext,
): DraftEntry {
  const parsed = texts.owner === "" || texts.due === "" ? findActions(`Action items:\n- ${line}`)[0] : undefined;
  const ownText = texts.owner === "" && (parsed?.owners.length ?? 0) > 0;
  const owner = texts.owner !== "" ? ownerText(texts.owner, context.people) : (parsed?.owners.join(", ") ?? "");
  const due =
    texts.due !== ""
      ? dueDay(found["due_date"] ?? [], texts.due, context.dates)
      : dueDay([], parsed?.due ?? "", context.dates);
  const status = texts.status !== "" ? texts.status : parsed?.done === true ? "done" : "";
  const parts = [action, ...BESIDE.flatMap((field) => found[field] ?? [])];
  const labels = Object.fromEntries(parts.map(({ label }) => [label.field ?? "other", label.label]));
  return {
    kind: "action-item",
    fields: {
      action_item: ownText ? (parsed?.action ?? line) : line,
      owner: owner === "" ? null : owner,
      due_date: due,
      status: status === "" ? null : status,
    },
    labels,
    other: {},
    source: { sheet: context.sheet, cell: addressOfPart(action) },
    fingerprint: fingerprint(textsOf(parts)),
    belongsTo: context.belongsTo,
  };
}

/** The actions that an entry's cells hold; none where it has no column for them. */
export function actionDrafts(cells: EntryCells, context: ActionContext): readonly DraftEntry[] {
  const actions = (cells.byField.get("action_item") ?? []).filter(({ value }) => !isFiller(textOf(value)));
  return actions.flatMap((action) => {
    const found = Object.fromEntries(BESIDE.map((field) => [field, beside(action, field, cells, actions)]));
    const lines = linesOf(textOf(action.value));
    return lines.map((line, index) => {
      const owner = lineBeside(found["owner"] ?? [], index, lines.length);
      const due = lineBeside(found["due_date"] ?? [], index, lines.length);
      const status = lineBeside(found["status"] ?? [], index, lines.length);
      return draftOf(line, action, found, { owner, due, status }, context);
    });
  });
}
