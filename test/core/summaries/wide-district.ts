/** A district with a program of its own, small enough to be counted by hand: two schools, four teams, one program's workbook. */
import { EIGHT_STEP } from "../../../core/cycles/eight-step.ts";
import { FIVE_STAGE } from "../../../core/cycles/five-stage.ts";
import { FIVE_STEP_IMPROVEMENT } from "../../../core/cycles/five-step-improvement.ts";
import { extractOf } from "../../../core/summaries/extract.ts";
import { logOfProgram, programOf } from "../../../core/summaries/program.ts";
import {
  bySchool,
  type DistrictFigures,
  districtFigures,
  schoolFigures,
  withPrograms,
} from "../../../core/summaries/school-figures.ts";
import { type Collected, type Period, periodTo } from "../../../core/summaries/team-figures.ts";
import { day, type Entries, logIn, logOf } from "../../log-builder.ts";
import { SMALL_TEAM, TEAM_TODAY } from "./small-team.ts";

/** Two people; asked once and wait; one goal that names the second plan goal by its text. */
const grade4: Entries = {
  team: [{ name: "Grade 4", school: "Maple Ridge", unit: "school", structure: "same-subject" }],
  member: [
    { name: "C C", group: "teacher" },
    { name: "D D", group: "specialist" },
  ],
  meeting: [{ date: "2025-12-01", attendees: ["C C", "D D"], place: "virtual", minutes: 60, stage: "analyze-data" }],
  goal: [{ text: "Read daily", serves: "Every child reads" }],
  "time-entry": [{ date: "2025-12-01", use: "grade-level-planning", minutes: 60 }],
  "resource-request": [{ text: "Books", what: "materials", asked_on: "2025-12-01", hours: 1, cost: 30 }],
  "assessment-result": [{ measure: "unit 1", date: "2025-09-20", assessed: 20 }],
};

/** One person of another school, with a request that was met. */
const science: Entries = {
  team: [{ name: "Science", school: "Oak Hill", unit: "department", structure: "vertical" }],
  member: [{ name: "E E", group: "teacher" }],
  meeting: [{ date: "2025-12-08", attendees: ["E E"], minutes: 45, stage: "action" }],
  "time-entry": [{ date: "2025-12-08", use: "content-area-planning", minutes: 45 }],
  "resource-request": [{ text: "Lab", what: "substitutes", asked_on: "2025-11-03", answer: "yes", hours: 3, cost: 60 }],
};

/** One meeting in a cycle of five steps. */
const arts: Entries = {
  team: [{ name: "Arts", school: "Oak Hill", unit: "department", structure: "cross-disciplinary" }],
  member: [{ name: "F F", group: "teacher-leader" }],
  meeting: [{ date: "2025-12-08", stage: "implement" }],
};

export const PROGRAM: Entries = {
  team: [{ name: "Cedar County", district: "Cedar County" }],
  unit: [
    { name: "Maple Ridge", sort: "school", begins: "2025-09-01" },
    { name: "Oak Hill", sort: "school", begins: "2025-09-08" },
  ],
  "team-link": [
    { name: "Grade 5 PLT", unit: "Maple Ridge", structure: "same-subject", reported: "2025-12-01" },
    { name: "Science", unit: "Oak Hill", structure: "vertical", serves: "SIP 3" },
  ],
  "plan-goal": [
    { text: "Claims in every class", code: "SIP 2", plan: "school", unit: "Maple Ridge", target: "75%", result: "60%" },
    { text: "Every child reads", plan: "district", target: "90%" },
    { text: "Labs for all", code: "SIP 3", plan: "school", unit: "Oak Hill" },
    { text: "Arts", code: "SIP 9", plan: "school", unit: "Oak Hill" },
  ],
  "common-measure": [
    { name: "Unit 1", date: "2025-09-15" },
    { name: "Unit 2", date: "2025-11-03" },
    { name: "Unit 3", date: "2026-02-02" },
  ],
  "plan-step": [
    { text: "Set a calendar", owner: "Pat", due: "2025-09-01", status: "done" },
    { text: "Hire substitutes", owner: "Sam", due: "2025-11-01" },
  ],
  obstacle: [
    { text: "No common hour", category: "schedules", answer: "Late start", noted: "2025-09-01" },
    { text: "No funds", category: "funding", noted: "2025-09-02" },
    { text: "No room", category: "schedules", answer: "The library", noted: "2025-09-03", solved: "2025-10-01" },
  ],
  "agreement-term": [
    { text: "Forty minutes", signed: "2025-08-20", kept: "kept" },
    { text: "Own agenda", signed: "2025-08-20", kept: "not-kept" },
  ],
  training: [
    { date: "2025-08-25", topic: "Norms", school: "Maple Ridge", occasion: "pre-service", follow_through: "Visits" },
    { date: "2025-08-26", topic: "Data", occasion: "staff-meeting" },
  ],
  readiness: [
    { school: "Maple Ridge", date: "2025-08-30", level: "ready", needs: "Time" },
    { school: "Oak Hill", date: "2025-08-30", level: "preparing" },
  ],
  communication: [
    { partner: "Families", message: "Why we meet", channel: "letter", sent: "2025-09-10", people: 400 },
    { partner: "Union", message: "The calendar", channel: "meeting", planned: "2025-10-01", people: 20 },
  ],
  "family-conversation": [
    { date: "2025-10-01", school: "Maple Ridge", venue: "school", people: 30, heard: "More evening times" },
    { date: "2025-11-01", school: "Oak Hill", venue: "community", people: 12 },
  ],
  "coaching-pair": [
    { group: "Teachers", model: "coaching", person: "New Person", coach: "Old Hand", since: "2025-09-01" },
    { group: "Teachers", person: "Other Person", since: "2025-09-01" },
  ],
  "facility-need": [
    { need: "A room with a door", site: "Oak Hill", noted: "2025-09-01" },
    { need: "Tables", site: "Maple Ridge", noted: "2025-09-01", met: "2025-10-01" },
  ],
  "onboarding-need": [
    { group: "New teachers", need: "The rubric", person: "P1", started: "2025-09-01", done: "2025-09-20" },
    { group: "New teachers", need: "The calendar", person: "P1", started: "2025-09-01" },
    { group: "Aides", need: "The rubric", person: "P2", started: "2025-09-01" },
  ],
  "board-update": [
    { due: "2025-10-01", topic: "Start of the year", made: "2025-10-02" },
    { due: "2026-01-15", topic: "Half year" },
  ],
  "glossary-term": [{ term: "PLT", meaning: "A team of teachers that learns together" }],
  "is-is-not": [
    { side: "is", text: "Time to plan with others" },
    { side: "is-not", text: "Time to grade alone" },
  ],
  "data-source": [{ name: "Unit checks", about: "Grades 3 to 5", seen_by: "team" }],
  "policy-line": [{ title: "Early release", reference: "GCBA", adopted: "2019-08-05" }],
};

const collected = (entries: Entries, source: string, cycle = FIVE_STAGE): Collected => ({
  extract: extractOf(logIn(entries, TEAM_TODAY, cycle, "en"), source),
  source,
  taken: day(TEAM_TODAY),
  old: "",
});

export const WIDE_PERIOD: Period = periodTo(day(TEAM_TODAY));

/** The program's workbook as it stands where the pages are drawn in it. */
export const wideBook = () => logOf(PROGRAM, TEAM_TODAY);

/** The figures of that district with its program. */
export function wideFigures(): DistrictFigures {
  const all = [
    collected(SMALL_TEAM, "5.xlsx"),
    collected(grade4, "4.xlsx"),
    collected(science, "s.xlsx", EIGHT_STEP),
    collected(arts, "a.xlsx", FIVE_STEP_IMPROVEMENT),
  ];
  const schools = [...bySchool(all)].map(([school, teams]) => schoolFigures(school, teams, WIDE_PERIOD));
  const program = logOfProgram(programOf(wideBook()), day(TEAM_TODAY), FIVE_STAGE, "en");
  return withPrograms(districtFigures(schools, []), [program]);
}
