/** A team's log for measurements: a year of meetings, actions and goals as entries, the same for the same number. */
import { FIVE_STAGE } from "../../../core/cycles/five-stage.ts";
import type { Value } from "../../../core/kinds/entry.ts";
import { addDays, type Day, parseDay } from "../../../core/workbook/day.ts";
import { type Seeded, seeded } from "./seeded.ts";

export type Fields = Readonly<Record<string, Value>>;

export interface MadeLog {
  readonly team: string;
  readonly school: string;
  /** Entries by kind: their fields. */
  readonly entries: Readonly<Record<string, readonly Fields[]>>;
}

/** The day up to which logs are made; pages are measured as of it. */
export const TODAY = dayOfText("2026-05-20");
const FIRST = dayOfText("2025-09-03");

function dayOfText(text: string): Day {
  const day = parseDay(text);
  if (!day) throw new RangeError(`${text} is no day.`);
  return day;
}

const NAMES = ["Ana Ruiz", "Bea Lee", "Carl Ortiz", "Dana Cole", "Eve Park", "Finn Shaw"] as const;
const SUBJECTS = ["Math", "Reading", "Science", "Social Studies"] as const;

/** The log of team number `i` in one of so many schools, with about so many meetings. */
export function madeLog(i: number, schools: number, meetings: number): MadeLog {
  const chance = seeded(i + 1);
  const team = `${SUBJECTS[i % 4] ?? "Math"} team ${i + 1}`;
  const school = `School ${String((i % schools) + 1).padStart(3, "0")}`;
  const members = NAMES.slice(0, 3 + (i % 4));
  const setup = { name: team, school, district: "Cedar County", rhythm: "weekly", cycle: FIVE_STAGE.key };
  return {
    team,
    school,
    entries: {
      team: [setup],
      member: members.map((name) => ({ name, role: "Teacher" })),
      meeting: Array.from({ length: meetings }, (_, n) => meeting(n, members, chance)),
      goal: goals(i, chance),
      "action-item": Array.from({ length: 12 }, (_, n) => action(n, members, chance)),
    },
  };
}

const NOTES =
  "We compared the exit tickets of both classes and sorted them by the mistake that was made. Then we tried the task ourselves and agreed on wording.";

function meeting(n: number, members: readonly string[], chance: Seeded): Fields {
  const stage = FIVE_STAGE.stages[Math.floor(n / 3 + chance.share()) % FIVE_STAGE.stages.length];
  const there = members.filter(() => chance.chance(0.85));
  return {
    date: addDays(FIRST, n * 7),
    stage: stage?.key ?? null,
    attendees: there,
    agenda: chance.chance(0.6) ? "Exit tickets; next unit" : null,
    notes: NOTES,
    decisions: chance.chance(0.7) ? "Reteach in small groups on Thursday" : null,
    data: chance.chance(0.5) ? "Unit check: 22 of 48 on target" : null,
    strategy: chance.chance(0.4) ? "Number talks" : null,
    reflection: chance.chance(0.3) ? "The warm-up took too long" : null,
    start: "14:15",
    end: "15:00",
    place: chance.one(["in-person", "virtual", "both"]),
    facilitator: members[n % members.length] ?? null,
    recorder: members[(n + 1) % members.length] ?? null,
  };
}

function goals(i: number, chance: Seeded): readonly Fields[] {
  const students = 6 + chance.below(60);
  const reached = Math.round(students * chance.share());
  return [
    {
      text: "Students explain how they solved it",
      measure: "Unit rubric",
      baseline: "40%",
      target: "75%",
      result: chance.chance(0.6) ? `${reached} of ${students}` : null,
      date: "2026-04-01",
      begun: "2025-09-17",
      serves: i % 3 === 0 ? "Plan goal 2" : null,
    },
  ];
}

function action(n: number, members: readonly string[], chance: Seeded): Fields {
  return {
    text: "Bring three samples of work",
    owner: chance.chance(0.9) ? (members[n % members.length] ?? null) : null,
    due: addDays(FIRST, 7 + n * 14),
    status: chance.one(["done", "done", "done", "open", "in-progress", "dropped"]),
  };
}
