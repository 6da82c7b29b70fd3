/** What the drafting of one region knows and gathers, handed from one step to the next. */
import type { FieldName } from "../kinds/field-names.ts";
import type { Notice } from "../words/notice.ts";
import type { Day } from "../workbook/day.ts";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot.ts";
import type { DateContext } from "./dates.ts";
import type { DraftEntry } from "./draft.ts";
import type { DayReader, EntryDay } from "./entry-days.ts";
import type { Found } from "./found.ts";
import type { PeopleReader } from "./people-reader.ts";
import type { TeamFacts } from "./team-facts.ts";

export interface ActionDraft {
  readonly draft: DraftEntry;
  /** Its meeting, by place in the region's `meetings`; null where it stands in a list of its own. */
  readonly meeting: number | null;
  /** The day that its row names. */
  readonly on: Day | null;
}

export interface RegionContext {
  readonly snapshot: Snapshot;
  readonly sheet: SheetSnapshot;
  readonly schoolYear: DateContext["schoolYear"];
  /** The day that the tab's name says, for a page that says none. */
  readonly tabDay: Day | null;
  readonly people: PeopleReader;
}

export interface Drafting {
  readonly region: Found;
  readonly context: RegionContext;
  readonly dateOrder: DateContext["dateOrder"];
  readonly reader: DayReader;
  readonly meetings: DraftEntry[];
  readonly actions: ActionDraft[];
  readonly goals: DraftEntry[];
  /** Names as written, of those who belong to the team. */
  readonly names: Set<string>;
  /** Role by name, from a list of members. */
  readonly roles: Map<string, string>;
  readonly facts: TeamFacts[];
  readonly notices: Notice[];
}

/** The day of an entry, null where none could be read. */
export const dayOfEntry = (day: EntryDay): Day | null =>
  day.type === "unclear" || day.type === "none" ? null : day.day;

/** How dates beside an entry's own are read: near its day. */
export const datesNear = ({ dateOrder, context }: Drafting, day: Day | null): DateContext => ({
  dateOrder,
  schoolYear: context.schoolYear,
  near: day,
});

/** The names in texts of roles. */
export const namesInRoles = (
  roles: Readonly<Partial<Record<FieldName, string>>>,
  read: PeopleReader,
): readonly string[] => Object.values(roles).flatMap((text) => read(text).present);
