/** A row of a list of actions: its actions, with what else the row says of them. */
import { textOf } from "../workbook/cell.ts";
import { actionDrafts } from "./action-drafts.ts";
import { ACTION_FIELDS } from "./add-meeting.ts";
import { type Drafting, datesNear, dayOfEntry } from "./drafting.ts";
import { type EntryCells, entryCells, headingOf } from "./entry-cells.ts";
import { textOfCells } from "./field-value.ts";
import type { FoundEntry } from "./found.ts";
import { namesLeft } from "./meeting-draft.ts";

/** What stands beside an action, by the team's own headings. Names of students stay behind. */
function beside(cells: EntryCells): Record<string, string> {
  const rest = [...cells.byField].filter(([field]) => !ACTION_FIELDS.includes(field));
  const other: Record<string, string> = {};
  for (const part of [...rest.flatMap(([, parts]) => parts), ...cells.others]) {
    const text = textOfCells([part.value]);
    if (text !== "") other[headingOf(part)] = text;
  }
  return other;
}

/** Adds the actions of a row; the day on which they were agreed on finds their meeting later. */
export function addActions(entry: FoundEntry, into: Drafting): void {
  const { region, context } = into;
  const cells = entryCells(region, entry.parts, entry.date);
  const on = dayOfEntry(into.reader.read(entry.date?.value ?? null, entry.under));
  const given = { sheet: context.sheet.name, dates: datesNear(into, on), belongsTo: null, people: context.people };
  const other = beside(cells);
  into.notices.push(...cells.names.map((part) => namesLeft(part, context.sheet.name)));
  if (entry.date !== null) {
    const label = region.fields[entry.date.field]?.label ?? "";
    other[label === "" || /\d/.test(label) ? "Date" : label] = on ?? textOf(entry.date.value);
  }
  into.actions.push(...actionDrafts(cells, given).map((draft) => ({ draft: { ...draft, other }, meeting: null, on })));
}
