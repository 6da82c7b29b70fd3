/** From what was understood to entries-to-be: meetings, their actions, goals, members and the team, and what could not be read. */

import type { Notice } from "../words/notice.ts";
import type { Day } from "../workbook/day.ts";
import { parseDay } from "../workbook/day.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { asCorrections } from "./corrections.ts";
import { schoolYearOf } from "./dates.ts";
import type { Draft, DraftEntry } from "./draft.ts";
import { dayReader, schoolYearFor } from "./entry-days.ts";
import { uniqueGoals } from "./goal-drafts.ts";
import type { Corrections, Inspection } from "./inspection.ts";
import { type PeopleReader, peopleReader } from "./people-reader.ts";
import { type RegionDrafts, regionDrafts } from "./region-drafts.ts";
import { teamDraft } from "./team-draft.ts";
import { teamPeople } from "./team-people.ts";
import { type Understanding, type UnderstoodSheet, understand } from "./understand.ts";

/** The day in a tab's name (`9-10`, `Sept 10`), read near the tab before it; null where the name holds none. */
function tabDays(sheets: readonly UnderstoodSheet[], snapshot: Snapshot): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  const pages = sheets.filter(({ regions }) =>
    regions.some(({ layout, entries }) => layout === "form" && entries.length <= 1),
  );
  const first = pages[0]?.regions[0];
  if (first === undefined) return days;
  const reader = dayReader(snapshot.dateOrder, schoolYearFor(first, pages[0]?.titles ?? [], snapshot));
  for (const { sheet } of pages) {
    const name = sheet.name
      .replace(/(\d)[_.](?=\d)/g, "$1/")
      .replace(/_/g, " ")
      .trim();
    const reading = /\d/.test(name) ? reader.read(name, "") : { type: "none" as const };
    if (reading.type === "day" || reading.type === "week") days.set(sheet.name, reading.day);
  }
  return days;
}

function allRegions(
  { taken: sheets }: Understanding,
  snapshot: Snapshot,
  people: PeopleReader,
): readonly RegionDrafts[] {
  const days = tabDays(sheets, snapshot);
  return sheets.flatMap(({ sheet, regions, titles }) =>
    regions.map((region) =>
      regionDrafts(region, {
        snapshot,
        sheet,
        schoolYear: schoolYearFor(region, titles, snapshot),
        people,
        tabDay: region.layout === "form" && region.entries.length <= 1 ? (days.get(sheet.name) ?? null) : null,
      }),
    ),
  );
}

/** Actions with the place of their meeting among all meetings; a list of actions finds its meeting by the day, where one is. */
function linkedActions(regions: readonly RegionDrafts[], meetings: readonly DraftEntry[]): readonly DraftEntry[] {
  const byDay = new Map<string, number>();
  meetings.forEach(({ fields }, index) => {
    const day = typeof fields.date === "string" ? fields.date : "";
    byDay.set(day, byDay.has(day) ? -1 : index);
  });
  let before = 0;
  return regions.flatMap((region) => {
    const start = before;
    before += region.meetings.length;
    return region.actions.map(({ draft, meeting, on }) => {
      const sameDay = on === null ? -1 : (byDay.get(on) ?? -1);
      return { ...draft, belongsTo: meeting !== null ? start + meeting : sameDay >= 0 ? sameDay : null };
    });
  });
}

function countsOf(drafts: readonly DraftEntry[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind } of drafts.filter((draft) => !isProposal(draft))) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

const isProposal = ({ quote }: DraftEntry): boolean => quote !== undefined;

/** The school year of most meetings, for the team's settings. */
function yearOfMeetings(meetings: readonly DraftEntry[]): ReturnType<typeof schoolYearOf> | undefined {
  const counts = new Map<string, number>();
  for (const { fields } of meetings) {
    const day = typeof fields.date === "string" ? parseDay(fields.date) : undefined;
    if (day !== undefined) counts.set(schoolYearOf(day).from, (counts.get(schoolYearOf(day).from) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  const from = most === undefined ? undefined : parseDay(most);
  return from === undefined ? undefined : schoolYearOf(from);
}

/** Drafts of what was understood, so that a command which inspects and plans drafts once. */
const drafted = new WeakMap<Understanding, Draft>();

/** The drafts of everything that was understood of this snapshot. */
export function draftOf(understanding: Understanding, snapshot: Snapshot): Draft {
  const before = drafted.get(understanding);
  if (before !== undefined) return before;
  const draft = draftAll(understanding, snapshot);
  drafted.set(understanding, draft);
  return draft;
}

function draftAll(understanding: Understanding, snapshot: Snapshot): Draft {
  const read = peopleReader();
  const regions = allRegions(understanding, snapshot, read);
  const meetings = regions.flatMap((region) => region.meetings);
  const actions = linkedActions(regions, meetings);
  const rows = [
    ...meetings,
    ...actions.filter((draft) => !isProposal(draft)),
    ...uniqueGoals(regions.flatMap(({ goals }) => goals)),
    ...actions.filter(isProposal),
  ];
  const roles = new Map(regions.flatMap((region) => [...region.roles]));
  const people = teamPeople(
    rows,
    regions.flatMap(({ names }) => names),
    roles,
    snapshot,
    read,
  );
  const titles = understanding.taken.filter(({ regions: found }) => found.some(({ entries }) => entries.length > 0));
  const team = teamDraft(
    regions,
    titles.flatMap((sheet) => sheet.titles),
    yearOfMeetings(meetings),
  );
  const drafts = rows.length === 0 ? [] : [...people.drafts, ...people.members, ...team.drafts];
  const notices: readonly Notice[] = [
    ...understanding.notices,
    ...regions.flatMap((region) => region.notices),
    ...people.notices,
    ...team.notices,
  ];
  return { drafts, notices, counts: countsOf(drafts) };
}

/**
 * The entries that a conversion would write, without ids. Meetings come first, then actions (with their meeting's place), goals,
 * members and the team. What cannot be read stays with its entry under the team's own heading, and a notice names the cell;
 * students' names are not copied. Actions in notes are among the drafts with a `quote`; who writes them asks first. What the inspection says otherwise than was understood (a person edited it) holds.
 * Example: a row `9/10 | Ana, Ben | Print cards (Ana)` is a meeting of two people and an action of Ana's.
 */
export function plan(snapshot: Snapshot, inspection: Inspection, corrections: Corrections): Draft {
  const understood = understand(snapshot, corrections);
  const edited = asCorrections(inspection, understood, corrections);
  return draftOf(edited === corrections ? understood : understand(snapshot, edited), snapshot);
}
