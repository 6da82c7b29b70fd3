/** The goal that an entry or a sheet names, with its measure; a goal that is repeated row by row is one goal. */
import type { Value } from "../kinds/entry.ts";
import type { FieldName } from "../kinds/field-names.ts";
import { fingerprint } from "../workbook/fingerprint.ts";
import { type DateContext, readDate } from "./dates.ts";
import type { DraftEntry } from "./draft.ts";
import { addressOfPart, cellsOf, type EntryCells, headingOf, type Labelled, textsOf } from "./entry-cells.ts";
import { textOfCells } from "./field-value.ts";
import { plain } from "./row-marks.ts";

/** What a goal takes with it where it is named. */
const PARTS: readonly FieldName[] = [
  "goal",
  "baseline",
  "target",
  "result",
  "goal_alignment",
  "problem_of_practice",
  "cycle_start",
  "cycle_end",
];
/** What belongs to a goal only in a table of goals; in a meeting's row it is the meeting's. */
const OWN_TABLE: readonly FieldName[] = [
  "assessment",
  "standard",
  "learning_target",
  "strategy",
  "due_date",
  "status",
  "owner",
  "data_source",
];

/** The fields that move from a meeting to the goal named in it. */
export const goalFields = (cells: EntryCells): ReadonlySet<FieldName> =>
  new Set(cells.byField.has("goal") ? PARTS.filter((field) => cells.byField.has(field)) : []);

/** A goal from these cells, or undefined where they name none. */
export function goalDraft(
  cells: EntryCells,
  sheet: string,
  among: "goals" | "meetings",
  dates: DateContext,
): DraftEntry | undefined {
  const named =
    cells.byField.get("goal") ??
    (among === "goals" ? (cells.byField.get("learning_target") ?? cells.byField.get("standard")) : undefined);
  const first = named?.[0];
  const text = textOfCells(cellsOf(named ?? []));
  if (first === undefined || text === "") return undefined;
  const fields: Partial<Record<FieldName, Value>> = { goal: text };
  const labels: Partial<Record<FieldName, string>> = { goal: first.label.label };
  const used: Labelled[] = [...(named ?? [])];
  for (const field of among === "goals" ? [...PARTS, ...OWN_TABLE] : PARTS) {
    const parts = cells.byField.get(field) ?? [];
    const value = textOfCells(cellsOf(parts));
    if (field === "goal" || value === "" || parts[0] === undefined) continue;
    fields[field] = DAYS.has(field) ? dayOrText(parts, value, dates) : value;
    labels[field] = parts[0].label.label;
    used.push(...parts);
  }
  const other = among === "goals" ? kept(cells, new Set(used)) : {};
  return {
    kind: "goal",
    fields: among === "goals" ? withEnd(fields) : fields,
    labels,
    other,
    source: { sheet, cell: addressOfPart(first) },
    fingerprint: fingerprint(textsOf(used)),
    belongsTo: null,
  };
}

/** What the goal's own table says besides, under its headings; students' names stay behind. */
function kept(cells: EntryCells, used: ReadonlySet<Labelled>): Readonly<Record<string, Value>> {
  const rest = [...cells.byField].flatMap(([, parts]) => parts);
  const other: Record<string, string> = {};
  for (const part of [...rest, ...cells.others]) {
    const text = textOfCells([part.value]);
    const heading = headingOf(part);
    if (used.has(part) || text === "") continue;
    other[heading] = other[heading] === undefined ? text : `${other[heading]}\n${text}`;
  }
  return other;
}

const DAYS: ReadonlySet<FieldName> = new Set<FieldName>(["cycle_start", "cycle_end", "due_date"]);

/** The day that a goal's cell names, or its text where it names none. */
function dayOrText(parts: readonly Labelled[], text: string, dates: DateContext): Value {
  const reading = readDate(parts.length === 1 ? (parts[0]?.value ?? null) : text, dates);
  return reading.type === "day" ? reading.day : text;
}

/** `By when` in a table of goals is when the goal is to be reached. */
function withEnd(fields: Readonly<Partial<Record<FieldName, Value>>>): Readonly<Partial<Record<FieldName, Value>>> {
  const { due_date: due, ...rest } = fields;
  return due === undefined || rest.cycle_end !== undefined ? fields : { ...rest, cycle_end: due };
}

const filled = (value: Value | undefined): boolean => value !== null && value !== undefined && value !== "";

/** Each goal once, by its text; what a later row adds (a result) is added to it, and the first source stays. */
export function uniqueGoals(goals: readonly DraftEntry[]): readonly DraftEntry[] {
  const known = new Map<string, DraftEntry>();
  for (const goal of goals) {
    const key = plain(String(goal.fields.goal ?? ""));
    const before = known.get(key);
    if (before === undefined) {
      known.set(key, goal);
      continue;
    }
    const later = Object.fromEntries(Object.entries(goal.fields).filter(([, value]) => filled(value)));
    known.set(key, {
      ...before,
      fields: { ...before.fields, ...later, goal: before.fields.goal ?? null },
      labels: { ...goal.labels, ...before.labels },
    });
  }
  return [...known.values()];
}
