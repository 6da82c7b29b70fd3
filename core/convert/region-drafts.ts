/** What one region becomes: meetings with their actions and goals, a list of actions or goals, or names for the roster. */
import type { FieldName } from "../kinds/field-names.ts";
import type { Notice } from "../words/notice.ts";
import { addressOf, addressOfArea } from "../workbook/address.ts";
import { textOf } from "../workbook/cell.ts";
import type { Day } from "../workbook/day.ts";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot.ts";
import { actionDrafts } from "./action-drafts.ts";
import { attendanceIn } from "./attendance.ts";
import type { DateContext } from "./dates.ts";
import type { DraftEntry } from "./draft.ts";
import { cellsOf, type EntryCells, entryCells, headingOf, isTeamFact } from "./entry-cells.ts";
import { type DayReader, dateOrderOf, dayReader, type EntryDay } from "./entry-days.ts";
import { textOfCells } from "./field-value.ts";
import type { Found, FoundEntry } from "./found.ts";
import { goalDraft, goalFields } from "./goal-drafts.ts";
import { meetingDraft } from "./meeting-draft.ts";
import { notice } from "./notices.ts";
import type { PeopleReader } from "./people-reader.ts";
import { factsInTitle, type TeamFacts } from "./team-facts.ts";

export interface ActionDraft {
  readonly draft: DraftEntry;
  /** Its meeting, by place in the region's `meetings`; null where it stands in a list of its own. */
  readonly meeting: number | null;
  /** The day that its row names. */
  readonly on: Day | null;
}

export interface RegionDrafts {
  readonly meetings: readonly DraftEntry[];
  readonly actions: readonly ActionDraft[];
  readonly goals: readonly DraftEntry[];
  /** Names as written, of those who belong to the team. */
  readonly names: readonly string[];
  /** Role by name, from a list of members. */
  readonly roles: ReadonlyMap<string, string>;
  readonly facts: readonly TeamFacts[];
  /** What stands once for all entries and is no fact of the team, by its heading. */
  readonly shared: Readonly<Record<string, string>>;
  readonly notices: readonly Notice[];
}

export interface RegionContext {
  readonly snapshot: Snapshot;
  readonly sheet: SheetSnapshot;
  readonly schoolYear: DateContext["schoolYear"];
  /** The day that the tab's name says, for a page that says none. */
  readonly tabDay: Day | null;
  readonly people: PeopleReader;
}

interface Into {
  readonly dateOrder: DateContext["dateOrder"];
  readonly meetings: DraftEntry[];
  readonly actions: ActionDraft[];
  readonly goals: DraftEntry[];
  readonly names: Set<string>;
  readonly roles: Map<string, string>;
  readonly facts: TeamFacts[];
  readonly notices: Notice[];
}

const dayOfEntry = (day: EntryDay): Day | null => (day.type === "unclear" || day.type === "none" ? null : day.day);

function datesNear(into: Into, context: RegionContext, day: Day | null): DateContext {
  return { dateOrder: into.dateOrder, schoolYear: context.schoolYear, near: day };
}

/** The facts about the team among an entry's fields. */
function factsIn(cells: EntryCells): TeamFacts {
  const facts = [...cells.byField]
    .filter(([field]) => isTeamFact(field))
    .map(([field, parts]) => [field, textOfCells(cellsOf(parts)) || null]);
  return Object.fromEntries(facts);
}

/** A page's own day before the tab's; where they differ the person is told. */
function dayFor(entry: FoundEntry, reader: DayReader, context: RegionContext, into: Into): EntryDay {
  const day = reader.read(entry.date?.value ?? null, entry.under);
  const { tabDay, sheet } = context;
  if (tabDay === null) return day;
  if (day.type === "none" || day.type === "unclear") return { type: "day", day: tabDay, time: null, sure: true };
  if (day.day !== null && day.day !== tabDay) {
    const cell = addressOf(entry.place.row, entry.place.column);
    into.notices.push(
      notice("convert/tab-date-differs", "warning", sheet.name, cell, { day: day.day, tab: sheet.name }),
    );
  }
  return day;
}

function addMeeting(region: Found, entry: FoundEntry, reader: DayReader, context: RegionContext, into: Into): void {
  const sheet = context.sheet.name;
  const day = dayFor(entry, reader, context, into);
  const cell = addressOf(entry.place.row, entry.place.column);
  if (entry.held === "no-meeting") {
    const why = entry.parts
      .map(({ value }) => textOf(value).trim())
      .join(" ")
      .slice(0, 80);
    into.notices.push(notice("convert/no-meeting-row", "info", sheet, cell, { day: dayOfEntry(day) ?? "", why }));
    return;
  }
  const cells = entryCells(region, entry.parts, entry.date);
  const place = into.meetings.length;
  const { people } = context;
  const actions = actionDrafts(cells, {
    sheet,
    dates: datesNear(into, context, dayOfEntry(day)),
    belongsTo: null,
    people,
  });
  const apart = new Set([...goalFields(cells), ...(actions.length > 0 ? ACTION_FIELDS : [])]);
  const { draft, attendance, notices } = meetingDraft(region, entry, cells, day, { sheet, people, apart });
  const goal = goalDraft(cells, sheet, "meetings", datesNear(into, context, dayOfEntry(day)));
  into.meetings.push(draft);
  into.actions.push(...actions.map((it) => ({ draft: it, meeting: place, on: null })));
  if (goal !== undefined) into.goals.push(goal);
  for (const name of [...attendance.attendees, ...attendance.absent, ...roleNames(attendance.roles, context.people)])
    into.names.add(name);
  into.facts.push(factsIn(cells));
  into.notices.push(...notices);
}

const ACTION_FIELDS: readonly FieldName[] = ["action_item", "owner", "due_date", "status"];

const roleNames = (roles: Readonly<Partial<Record<FieldName, string>>>, read: PeopleReader): readonly string[] =>
  Object.values(roles).flatMap((text) => read(text).present);

function addActions(region: Found, entry: FoundEntry, reader: DayReader, context: RegionContext, into: Into): void {
  const cells = entryCells(region, entry.parts, entry.date);
  const on = dayOfEntry(reader.read(entry.date?.value ?? null, entry.under));
  const drafts = actionDrafts(cells, {
    sheet: context.sheet.name,
    dates: datesNear(into, context, on),
    belongsTo: null,
    people: context.people,
  });
  const rest = [...cells.byField].filter(([field]) => !ACTION_FIELDS.includes(field)).flatMap(([, parts]) => parts);
  const other: Record<string, string> = {};
  for (const part of [...rest, ...cells.others]) {
    const text = textOfCells([part.value]);
    if (text !== "") other[headingOf(part)] = text;
  }
  if (entry.date !== null) other[region.fields[entry.date.field]?.label ?? "Date"] = on ?? textOf(entry.date.value);
  into.actions.push(...drafts.map((draft) => ({ draft: { ...draft, other }, meeting: null, on })));
}

function addMember(region: Found, entry: FoundEntry, context: RegionContext, into: Into): void {
  const cells = entryCells(region, entry.parts, null);
  const parts = entry.parts.filter(({ field }) => region.fields[field]?.field !== "role");
  const name = parts.map(({ value }) => context.people(textOf(value)).present).find((names) => names.length === 1)?.[0];
  if (name === undefined) return;
  into.names.add(name);
  const role = textOfCells(cellsOf(cells.byField.get("role") ?? []));
  if (role !== "") into.roles.set(name, role);
}

/** Names of teachers are the roster's; their results stay in the team's own tab. */
function addTeachers(region: Found, context: RegionContext, into: Into): void {
  for (const entry of region.entries) {
    const cells = entryCells(region, entry.parts, null);
    for (const part of cells.byField.get("teacher") ?? []) {
      const names = context.people(textOf(part.value)).present;
      if (names.length === 1 && names[0] !== undefined) into.names.add(names[0]);
    }
  }
}

function addShared(region: Found, context: RegionContext, into: Into): Readonly<Record<string, string>> {
  const cells = entryCells(region, region.shared, null);
  into.facts.push(factsIn(cells));
  const goal = goalDraft(cells, context.sheet.name, "meetings", datesNear(into, context, null));
  if (goal !== undefined) into.goals.push(goal);
  const people = attendanceIn(cells, context.people);
  for (const name of [...people.attendees, ...people.absent, ...roleNames(people.roles, context.people)])
    into.names.add(name);
  const shared: Record<string, string> = {};
  for (const [field, parts] of cells.byField) {
    const text = textOfCells(cellsOf(parts));
    const first = parts[0];
    if (isTeamFact(field) || field === "attendees" || field === "goal" || text === "" || first === undefined) continue;
    shared[headingOf(first)] = text;
  }
  return shared;
}

/** The team that a tab is named for, where the tabs of a workbook are named for several. */
function teamOfTab({ snapshot, sheet }: RegionContext): string | null {
  const teamIn = (name: string): string => String(factsInTitle(name).team ?? "");
  const own = teamIn(sheet.name);
  const others = snapshot.sheets.map(({ name }) => teamIn(name)).filter((team) => team !== "" && team !== own);
  return own !== "" && others.length > 0 ? own : null;
}

const withTeam = (meeting: DraftEntry, team: string): DraftEntry =>
  meeting.fields.team === undefined ? { ...meeting, fields: { ...meeting.fields, team } } : meeting;

/** Everything that one region becomes. */
export function regionDrafts(region: Found, context: RegionContext): RegionDrafts {
  const dateOrder = dateOrderOf(region.entries, context.snapshot);
  const into: Into = {
    dateOrder,
    meetings: [],
    actions: [],
    goals: [],
    names: new Set(),
    roles: new Map(),
    facts: [],
    notices: [],
  };
  const reader = dayReader(dateOrder, context.schoolYear);
  const sheet = context.sheet.name;
  const left = (code: string): void => {
    into.notices.push(
      notice(code, "info", sheet, addressOf(region.area.row, region.area.column), {
        count: region.entries.length,
        range: addressOfArea(region.area),
      }),
    );
  };
  switch (region.purpose) {
    case "meetings":
      for (const entry of region.entries) addMeeting(region, entry, reader, context, into);
      break;
    case "actions":
      for (const entry of region.entries) addActions(region, entry, reader, context, into);
      break;
    case "goals":
      for (const entry of region.entries) {
        const goal = goalDraft(
          entryCells(region, entry.parts, entry.date),
          sheet,
          "goals",
          datesNear(into, context, null),
        );
        if (goal !== undefined) into.goals.push(goal);
      }
      break;
    case "members":
      for (const entry of region.entries) addMember(region, entry, context, into);
      break;
    case "results":
      addTeachers(region, context, into);
      left("convert/results-left");
      break;
    case "students":
      left("convert/students-left");
      break;
    case "agenda":
    case "nothing":
      break;
  }
  const shared = addShared(region, context, into);
  const team = teamOfTab(context);
  if (team !== null) into.facts.push({ team });
  const meetings = team === null ? into.meetings : into.meetings.map((meeting) => withTeam(meeting, team));
  return { ...into, meetings, names: [...into.names], shared, notices: once(into.notices) };
}

/** Students' names are told once for each label, not for each cell. */
function once(notices: readonly Notice[]): readonly Notice[] {
  const told = new Set<string>();
  return notices.filter(({ code, facts }) => {
    const key = `${code} ${facts["label"] ?? ""}`;
    const again = code === "convert/names-left" && told.has(key);
    told.add(key);
    return !again;
  });
}
