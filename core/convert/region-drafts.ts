/** What one region becomes: meetings with their actions and goals, a list of actions or goals, or names for the roster. */
import type { Notice } from "../words/notice.ts";
import { addressOf, addressOfArea } from "../workbook/address.ts";
import { addActions } from "./add-actions.ts";
import { addMeeting } from "./add-meeting.ts";
import { addMember, addTeacher } from "./add-names.ts";
import type { DraftEntry } from "./draft.ts";
import { type ActionDraft, type Drafting, datesNear, type RegionContext } from "./drafting.ts";
import { entryCells } from "./entry-cells.ts";
import { dateOrderOf, dayReader } from "./entry-days.ts";
import type { Found, FoundEntry } from "./found.ts";
import { goalDraft } from "./goal-drafts.ts";
import { notice } from "./notices.ts";
import { addShared, teamOfTab, withTeam } from "./shared-facts.ts";
import type { Purpose } from "./table-purpose.ts";
import type { TeamFacts } from "./team-facts.ts";

export interface RegionDrafts {
  readonly meetings: readonly DraftEntry[];
  readonly actions: readonly ActionDraft[];
  readonly goals: readonly DraftEntry[];
  readonly names: readonly string[];
  readonly roles: ReadonlyMap<string, string>;
  readonly facts: readonly TeamFacts[];
  /** What stands once for all entries and is no fact of the team, by its heading. */
  readonly shared: Readonly<Record<string, string>>;
  readonly notices: readonly Notice[];
}

function addGoal(entry: FoundEntry, into: Drafting): void {
  const cells = entryCells(into.region, entry.parts, entry.date);
  const goal = goalDraft(cells, into.context.sheet.name, "goals", datesNear(into, null));
  if (goal !== undefined) into.goals.push(goal);
}

const nothing = (): void => undefined;

/** What an entry of each kind of region adds. */
const ADD: Readonly<Record<Purpose, (entry: FoundEntry, into: Drafting) => void>> = {
  meetings: addMeeting,
  actions: addActions,
  goals: addGoal,
  members: addMember,
  results: addTeacher,
  students: nothing,
  agenda: nothing,
  nothing,
};

/** What is said of a region whose rows stay where they are. */
const LEFT: Readonly<Partial<Record<Purpose, string>>> = {
  results: "convert/results-left",
  students: "convert/students-left",
};

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

function begin(region: Found, context: RegionContext): Drafting {
  const dateOrder = dateOrderOf(region.entries, context.snapshot);
  return {
    region,
    context,
    dateOrder,
    reader: dayReader(dateOrder, context.schoolYear),
    meetings: [],
    actions: [],
    goals: [],
    names: new Set(),
    roles: new Map(),
    facts: [],
    notices: [],
  };
}

/** Everything that one region becomes. */
export function regionDrafts(region: Found, context: RegionContext): RegionDrafts {
  const into = begin(region, context);
  for (const entry of region.entries) ADD[region.purpose](entry, into);
  const code = LEFT[region.purpose];
  if (code !== undefined) {
    const cell = addressOf(region.area.row, region.area.column);
    const facts = { count: region.entries.length, range: addressOfArea(region.area) };
    into.notices.push(notice(code, "info", context.sheet.name, cell, facts));
  }
  const shared = addShared(into);
  const team = teamOfTab(context);
  const meetings = team === null ? into.meetings : into.meetings.map((meeting) => withTeam(meeting, team));
  if (team !== null) into.facts.push({ team });
  const { actions, goals, roles, facts } = into;
  return { meetings, actions, goals, names: [...into.names], roles, facts, shared, notices: once(into.notices) };
}
