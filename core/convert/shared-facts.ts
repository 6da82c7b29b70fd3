/** What a region says once for all its entries: whose it is, who belongs to it, what it is for. */
import { attendanceIn } from "./attendance.ts";
import type { DraftEntry } from "./draft.ts";
import { type Drafting, datesNear, namesInRoles, type RegionContext } from "./drafting.ts";
import { cellsOf, type EntryCells, entryCells, headingOf, isTeamFact } from "./entry-cells.ts";
import { textOfCells } from "./field-value.ts";
import { goalDraft } from "./goal-drafts.ts";
import { factsInTitle, type TeamFacts } from "./team-facts.ts";

/** The facts about the team among fields. */
export function factsIn(cells: EntryCells): TeamFacts {
  const facts = [...cells.byField]
    .filter(([field]) => isTeamFact(field))
    .map(([field, parts]) => [field, textOfCells(cellsOf(parts)) || null]);
  return Object.fromEntries(facts);
}

/** Adds what stands above or below a table; what has no place in the log is given back under its heading, for the team. */
export function addShared(into: Drafting): Readonly<Record<string, string>> {
  const { region, context } = into;
  const cells = entryCells(region, region.shared, null);
  into.facts.push(factsIn(cells));
  const goal = goalDraft(cells, context.sheet.name, "meetings", datesNear(into, null));
  if (goal !== undefined) into.goals.push(goal);
  const people = attendanceIn(cells, context.people);
  const names = [...people.attendees, ...people.absent, ...namesInRoles(people.roles, context.people)];
  for (const name of names) into.names.add(name);
  const shared: Record<string, string> = {};
  for (const [field, parts] of cells.byField) {
    const text = textOfCells(cellsOf(parts));
    const first = parts[0];
    const hasPlace = isTeamFact(field) || field === "attendees" || field === "goal";
    if (!hasPlace && text !== "" && first !== undefined) shared[headingOf(first)] = text;
  }
  return shared;
}

/** The team that a tab is named for, where the tabs of a workbook are named for several; null elsewhere. */
export function teamOfTab({ snapshot, sheet }: RegionContext): string | null {
  const teamIn = (name: string): string => String(factsInTitle(name).team ?? "");
  const own = teamIn(sheet.name);
  const others = snapshot.sheets.map(({ name }) => teamIn(name)).filter((team) => team !== "" && team !== own);
  return own !== "" && others.length > 0 ? own : null;
}

/** A meeting with the team whose tab it stands in, unless it names one itself. */
export const withTeam = (meeting: DraftEntry, team: string): DraftEntry =>
  meeting.fields.team === undefined ? { ...meeting, fields: { ...meeting.fields, team } } : meeting;
