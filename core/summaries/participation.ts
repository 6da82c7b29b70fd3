/** Who was at how many meetings (V4). Counts by person are for the team's own page and never leave it. */
import { dayIn, isFilled, textIn } from "../cycles/team-log.ts";
import type { Entry } from "../kinds/entry.ts";
import type { Log } from "../kinds/kind.ts";
import { meetingsHeld } from "../kinds/meetings-held.ts";
import { plainName } from "../kinds/names.ts";
import { namesIn } from "../kinds/names-in.ts";
import { rosterOn, uniqueNames } from "../kinds/roster.ts";
import type { SummaryWords } from "../words/en-summary.ts";
import type { Day } from "../workbook/day.ts";
import type { Block, PageCell } from "../workbook/page.ts";
import { line, linked } from "./page-cells.ts";

export interface Attendance {
  readonly name: string;
  readonly there: number;
  /** Meetings that say who was there, while the person was on the roster; for a guest, those attended. */
  readonly of: number;
  readonly guest: "guest" | "member";
  /** The newest meeting at which the person was. */
  readonly newest: Entry | undefined;
}

/** Attendance of each person by name: the roster, those who have left as well, then guests. */
export function attendanceOf(log: Log): readonly Attendance[] {
  const meetings = meetingsHeld(log)
    .filter(({ entry }) => isFilled(entry, "attendees"))
    .map(({ entry, day }) => ({ entry, day, names: new Set(namesIn(entry, "attendees").map(plainName)) }));
  const spans = memberSpans(log);
  const members = spans.map(({ name, times }) => {
    const due = meetings.filter(({ day }) => times.some((time) => isWithin(time, day)));
    const there = due.filter(({ names }) => names.has(plainName(name)));
    return {
      name,
      there: there.length,
      of: due.length,
      guest: "member" as const,
      newest: there[there.length - 1]?.entry,
    };
  });
  const known = new Set(spans.map(({ name }) => plainName(name)));
  const seen = uniqueNames(meetingsHeld(log).flatMap(({ entry }) => namesIn(entry, "attendees")));
  const guests = seen
    .filter((name) => !known.has(plainName(name)))
    .map((name) => {
      const there = meetings.filter(({ names }) => names.has(plainName(name)));
      const newest = there[there.length - 1]?.entry;
      return { name, there: there.length, of: there.length, guest: "guest" as const, newest };
    })
    .sort(byName);
  return [...[...members].sort(byName), ...guests];
}

const byName = (a: Attendance, b: Attendance): number => (plainName(a.name) < plainName(b.name) ? -1 : 1);

interface Time {
  readonly joined: Day | undefined;
  readonly left: Day | undefined;
}

interface Membership {
  readonly name: string;
  /** Several for who left and came back. */
  readonly times: readonly Time[];
}

const isWithin = ({ joined, left }: Time, day: Day): boolean =>
  (joined === undefined || joined <= day) && (left === undefined || day <= left);

/** A log without a roster counts everyone who came as a member from the start. */
function memberSpans(log: Log): readonly Membership[] {
  const members = log.entries("member").filter((entry) => textIn(entry, "name") !== "");
  if (members.length === 0) {
    return rosterOn(log, log.today).map((name) => ({
      name,
      times: [{ joined: undefined, left: undefined }],
    }));
  }
  const names = uniqueNames(members.map((entry) => textIn(entry, "name")));
  return names.map((name) => ({
    name,
    times: members
      .filter((member) => plainName(textIn(member, "name")) === plainName(name))
      .map((entry) => ({ joined: dayIn(entry, "joined"), left: dayIn(entry, "left") })),
  }));
}

/** A name leads to the newest meeting at which that person was. */
const nameCell = (name: string, newest: Entry | undefined, tone: "plain" | "quiet"): PageCell =>
  newest ? { ...linked(name, newest, "attendees"), tone } : { value: name, tone };

/** A table of people with the meetings they were at; nothing where no meeting and no roster names anybody. */
export function participationBlocks(log: Log, words: SummaryWords): readonly Block[] {
  const people = attendanceOf(log);
  if (people.length === 0) return [];
  return [
    { type: "heading", text: words.participation },
    line(words.participationNote, "quiet"),
    {
      type: "table",
      headings: [words.name, words.meetingsThere, words.meetingsOf, words.share],
      rows: people.map(({ name, there, of, guest, newest }) => [
        nameCell(guest === "guest" ? words.guest(name) : name, newest, guest === "guest" ? "quiet" : "plain"),
        { value: there },
        { value: guest === "guest" ? null : of },
        { value: guest === "guest" || of === 0 ? null : { share: Math.round((there / of) * 1000) / 1000 } },
      ]),
    },
  ];
}
