/** An entry of a table, form or page as a meeting, with the actions and the goal that stand in it. */
import type { FieldName } from "../kinds/field-names.ts";
import { addressOf } from "../workbook/address.ts";
import { textOf } from "../workbook/cell.ts";
import { actionDrafts } from "./action-drafts.ts";
import { type Drafting, datesNear, dayOfEntry, namesInRoles } from "./drafting.ts";
import { addressOfPart, type EntryCells, entryCells } from "./entry-cells.ts";
import type { EntryDay } from "./entry-days.ts";
import type { FoundEntry } from "./found.ts";
import { goalDraft, goalFields } from "./goal-drafts.ts";
import { meetingDraft } from "./meeting-draft.ts";
import { notice } from "./notices.ts";
import { proposedActions } from "./proposed-actions.ts";
import { soundsRuledOut } from "./ruled-out-words.ts";
import { factsIn } from "./shared-facts.ts";

/** The fields that an action takes with it. */
export const ACTION_FIELDS: readonly FieldName[] = ["action_item", "owner", "due_date", "status"];

const LONGEST_REASON = 80;

/** A page's own day before the tab's; where they differ the person is told. */
function dayFor(entry: FoundEntry, into: Drafting): EntryDay {
  const day = into.reader.read(entry.date?.value ?? null, entry.under);
  const { tabDay, sheet } = into.context;
  if (tabDay === null) return day;
  if (day.type === "none" || day.type === "unclear") return { type: "day", day: tabDay, time: null, sure: true };
  if (day.day !== null && day.day !== tabDay) {
    const cell = addressOf(entry.place.row, entry.place.column);
    const facts = { day: day.day, tab: sheet.name };
    into.notices.push(notice("convert/tab-date-differs", "warning", sheet.name, cell, facts));
  }
  return day;
}

/** A day without a meeting is told, not logged. */
function tellNoMeeting(entry: FoundEntry, day: EntryDay, into: Drafting): void {
  const texts = entry.parts.map(({ value }) => textOf(value).trim()).join(" ");
  const cell = addressOf(entry.place.row, entry.place.column);
  const facts = { day: dayOfEntry(day) ?? "", why: texts.slice(0, LONGEST_REASON) };
  into.notices.push(notice("convert/no-meeting-row", "info", into.context.sheet.name, cell, facts));
}

const WHAT_FOR: readonly FieldName[] = ["time_use", "agenda_topic", "meeting_purpose"];

/** Time that sounds as if the policy did not count it is told once for each meeting; what is written stays. */
function tellRuledOut(cells: EntryCells, sheet: string, into: Drafting): void {
  for (const part of WHAT_FOR.flatMap((field) => cells.byField.get(field) ?? [])) {
    const text = textOf(part.value).trim();
    const sounds = soundsRuledOut(text);
    if (sounds === undefined) continue;
    const said = notice("convert/sounds-ruled-out", "info", sheet, addressOfPart(part), { text, sounds });
    into.notices.push({ ...said, requirement: "V3" });
    return;
  }
}

/** Adds the meeting of an entry, or the word that there was none. */
export function addMeeting(entry: FoundEntry, into: Drafting): void {
  const day = dayFor(entry, into);
  if (entry.held === "no-meeting") {
    tellNoMeeting(entry, day, into);
    return;
  }
  const { region, context } = into;
  const { people } = context;
  const sheet = context.sheet.name;
  const dates = datesNear(into, dayOfEntry(day));
  const cells = entryCells(region, entry.parts, entry.date);
  const actions = actionDrafts(cells, { sheet, dates, belongsTo: null, people });
  const apart = new Set([...goalFields(cells), ...(actions.length > 0 ? ACTION_FIELDS : [])]);
  const { draft, attendance, notices } = meetingDraft(region, entry, cells, day, { sheet, people, apart });
  const goal = goalDraft(cells, sheet, "meetings", dates);
  const meeting = into.meetings.push(draft) - 1;
  const proposed = proposedActions(cells, actions, { sheet, dates, belongsTo: null, people });
  into.actions.push(...[...actions, ...proposed].map((it) => ({ draft: it, meeting, on: null })));
  if (goal !== undefined) into.goals.push(goal);
  const names = [...attendance.attendees, ...attendance.absent, ...namesInRoles(attendance.roles, people)];
  for (const name of names) into.names.add(name);
  into.facts.push(factsIn(cells));
  tellRuledOut(cells, sheet, into);
  into.notices.push(...notices);
}
