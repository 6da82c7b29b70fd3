/** The meetings of an extract: when, for how long, how many were there, what kind of things were written down, never what. */
import { stageNamed } from "../cycles/stage-named.ts";
import { type Dated, dayIn, isFilled, textIn } from "../cycles/team-log.ts";
import type { Entry } from "../kinds/entry.ts";
import type { Log } from "../kinds/kind.ts";
import { datedMeetings } from "../kinds/meetings-held.ts";
import { plainName } from "../kinds/names.ts";
import { namesIn } from "../kinds/names-in.ts";
import { rosterOn } from "../kinds/roster.ts";
import type { Day } from "../workbook/day.ts";
import type { Whose } from "./extract.ts";
import { minutesOf } from "./meeting-minutes.ts";
import { monthKey, monthOf, oneText } from "./tally-keys.ts";

export interface MeetingRow extends Whose {
  readonly day: Day;
  /** `2025-10`. */
  readonly month: string;
  /** Key of the stage, "" where none is named. */
  readonly stage: string;
  /** How long it took; 0 where nothing says so. */
  readonly minutes: number;
  /** `in-person`, `virtual`, `both`, `other` (a room) or "". */
  readonly place: string;
  /** Of the people who were on the roster that day, so many were there. Both 0 where nobody is recorded. */
  readonly there: number;
  readonly roster: number;
  readonly guests: number;
  /** Facilitator, recorder, timekeeper: how many of the three are named. */
  readonly roles: number;
  /** 1 where something is written there. */
  readonly agenda: 0 | 1;
  readonly notes: 0 | 1;
  readonly decided: 0 | 1;
  readonly data: 0 | 1;
  readonly strategy: 0 | 1;
  readonly evidence: 0 | 1;
  readonly reflected: 0 | 1;
  readonly asked_support: 0 | 1;
}

/** One row for each meeting with a date, planned ones too, by day. */
export function meetingRows(log: Log, whose: (day: Day) => Whose): readonly MeetingRow[] {
  const rosterFor = rosters(log);
  return datedMeetings(log).map((meeting) => rowOf(meeting, whose(meeting.day), rosterFor, log));
}

/** Field by field: a hundred thousand rows made by spreading others take twice the memory and the time. */
function rowOf(meeting: Dated<Entry>, { year, school, team }: Whose, rosterFor: RosterFor, log: Log): MeetingRow {
  const { entry, day } = meeting;
  const { there, roster, guests } = attendance(meeting, rosterFor);
  return {
    year,
    school,
    team,
    day: oneText(day),
    month: monthKey(monthOf(day)),
    stage: stageNamed(log.cycle, textIn(entry, "stage"))?.key ?? "",
    minutes: minutesOf(entry),
    place: placeOf(textIn(entry, "place")),
    there,
    roster,
    guests,
    roles: ROLES.filter((role) => isFilled(entry, role)).length,
    agenda: flag(entry, "agenda"),
    notes: flag(entry, "notes"),
    decided: flag(entry, "decisions"),
    data: flag(entry, "data"),
    strategy: flag(entry, "strategy"),
    evidence: flag(entry, "evidence"),
    reflected: flag(entry, "reflection", "successes", "challenges"),
    asked_support: flag(entry, "support"),
  };
}

const ROLES = ["facilitator", "recorder", "timekeeper"];

const flag = (entry: Entry, ...fields: readonly string[]): 0 | 1 =>
  fields.some((field) => isFilled(entry, field)) ? 1 : 0;

const PLACES = ["in-person", "virtual", "both"];

const placeOf = (text: string): string => (text === "" || PLACES.includes(text) ? text : "other");

type RosterFor = (day: Day) => ReadonlySet<string>;

/** Rosters change on few days, so that each is made once. */
function rosters(log: Log): RosterFor {
  const turns = log
    .entries("member")
    .flatMap((entry) => [dayIn(entry, "joined"), dayIn(entry, "left")])
    .filter((day): day is Day => day !== undefined)
    .sort();
  const known = new Map<string, ReadonlySet<string>>();
  return (day) => {
    // Who leaves is still there on that day, so the day itself parts what was before and after.
    const key = `${turns.filter((turn) => turn < day).length} ${turns.includes(day) ? day : ""}`;
    const before = known.get(key);
    if (before) return before;
    const now = new Set(rosterOn(log, day).map(plainName));
    known.set(key, now);
    return now;
  };
}

function attendance({ entry, day }: Dated<Entry>, rosterFor: RosterFor) {
  const names = new Set(namesIn(entry, "attendees").map(plainName));
  if (names.size === 0) return { there: 0, roster: 0, guests: 0 };
  const roster = rosterFor(day);
  const there = [...names].filter((name) => roster.has(name)).length;
  return { there, roster: roster.size, guests: names.size - there };
}
