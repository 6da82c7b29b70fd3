/** A district small enough to be counted by hand: two schools, four teams, and one log that could not be read. */
import { extractOf } from "../../../core/summaries/extract.ts";
import {
  bySchool,
  type DistrictFigures,
  districtFigures,
  schoolFigures,
} from "../../../core/summaries/school-figures.ts";
import { type Collected, type Period, periodSince } from "../../../core/summaries/team-figures.ts";
import { day, type Entries, logOf } from "../../log-builder.ts";

export const TODAY = "2025-10-15";

const days = (...dates: readonly string[]) => dates.map((date) => ({ date, attendees: ["A A", "B B"] }));
const roster = ["A A", "B B", "C C", "D D"].map((name) => ({ name }));
const staged = (stage: string, ...dates: readonly string[]) => days(...dates).map((meeting) => ({ ...meeting, stage }));

/** Half of its four people at each of six meetings in one stage: stalled. One of two goals reached, one action of two done. */
const grade5: Entries = {
  team: [{ name: "Grade 5", school: "Maple Ridge", district: "Cedar County", rhythm: "weekly" }],
  member: roster,
  meeting: staged("learn-together", "2025-09-03", "2025-09-10", "2025-09-17", "2025-09-24", "2025-10-01", "2025-10-08"),
  goal: [
    {
      text: "Claims",
      measure: "Rubric",
      baseline: "22 of 48",
      target: "36 of 48",
      result: "38 of 48",
      date: "2025-10-10",
    },
    { text: "Attendance", serves: "Plan goal 2", date: "2025-10-01" },
  ],
  "action-item": [
    { text: "Print", status: "done" },
    { text: "Score", due: "2025-10-08" },
    { text: "Gone", status: "dropped" },
  ],
};

/** Met twice, all four there; the last time 35 days ago, which for a weekly team is a gap. */
const grade4: Entries = {
  team: [{ name: "Grade 4", school: "Maple Ridge", district: "Cedar County", rhythm: "weekly" }],
  member: roster,
  meeting: staged("analyze-data", "2025-09-03", "2025-09-10").map((meeting) => ({
    ...meeting,
    attendees: roster.map(({ name }) => name),
  })),
  goal: [{ text: "Facts", result: "7 of 8", begun: "2025-09-03" }],
};

/** On its way: two of four at each of two meetings. */
const science: Entries = {
  team: [{ name: "Science", school: "Oak Hill", district: "Cedar County", rhythm: "weekly" }],
  member: roster,
  meeting: staged("analyze-data", "2025-10-01", "2025-10-08"),
  goal: [{ text: "Lab notes", serves: "Plan goal 1", result: "20 of 40", date: "2025-12-01" }],
};

/** Nothing logged yet. */
const art: Entries = { team: [{ name: "Art", school: "Oak Hill", district: "Cedar County" }] };

const collected = (entries: Entries, source: string, old = ""): Collected => ({
  extract: extractOf(logOf(entries, TODAY), source),
  source,
  taken: day(old === "" ? TODAY : "2025-10-14"),
  old,
});

export const DISTRICT: readonly Collected[] = [
  collected(science, "oak/science.xlsx"),
  collected(grade5, "maple/grade 5.xlsx"),
  collected(art, "oak/art.xlsx"),
  collected(grade4, "maple/grade 4.xlsx", "It is protected by a password."),
];

export const PERIOD: Period = periodSince(day("2025-09-30"), day(TODAY));

/** The figures of that district, or of any other collection. */
export const figuresFrom = (all: readonly Collected[]): DistrictFigures =>
  districtFigures(
    [...bySchool(all)].map(([school, teams]) => schoolFigures(school, teams, PERIOD)),
    all === DISTRICT ? [{ source: "oak/math.xlsx", why: "It is damaged and cannot be opened." }] : [],
  );
