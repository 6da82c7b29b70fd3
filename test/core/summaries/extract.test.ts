/** The extract of a log: what it counts, and that nothing which a team wrote about its work or its people gets out. */
import { FIVE_STAGE } from "../../../core/cycles/five-stage.ts";
import { HOUSE_POLICY } from "../../../core/policies/policy.ts";
import { extractOf } from "../../../core/summaries/extract.ts";
import { EXTRACT_TABLES, rowsOfTable } from "../../../core/summaries/extract-tables.ts";
import { studentsIn } from "../../../core/summaries/goal-rows.ts";
import { attendanceOf } from "../../../core/summaries/participation.ts";
import { topicsUnder } from "../../../core/summaries/topics.ts";
import { type Entries, logIn, logOf } from "../../log-builder.ts";
import { secrets } from "./secrets.ts";

const TODAY = "2025-10-15";

const YEAR: Entries = {
  team: [{ name: "Grade 5 PLT", school: "Maple Ridge", district: "Cedar County", grade: "5", rhythm: "weekly" }],
  member: [{ name: "Ana Ruiz" }, { name: "Bea Lee" }, { name: "Carl Ortiz", joined: "2025-10-08" }],
  meeting: [
    {
      date: "2025-10-08",
      attendees: ["Ana Ruiz", "Carl Ortiz", "Dana Coach"],
      stage: "set-goals",
      place: "virtual",
      start: "14:15",
      end: "15:00",
      decisions: "Claims first",
    },
    { date: "2025-09-24", attendees: ["Ana Ruiz", "Bea Lee"], stage: "analyze-data", data: "Unit 1", minutes: 40 },
    { date: "2025-05-07", notes: "Last year" },
    { date: "2025-10-22" },
    { notes: "No date" },
  ],
  goal: [
    {
      text: "Write a claim",
      measure: "Rubric",
      baseline: "22 of 48",
      target: "36 of 48",
      result: "38 of 48",
      date: "2025-10-10",
    },
    { text: "Fewer late arrivals", serves: "Plan goal 2", begun: "2025-09-03", date: "2025-10-01" },
    { measure: "no text" },
  ],
  "action-item": [
    { text: "Print", owner: "Ana Ruiz", due: "2025-10-22", status: "open" },
    { text: "Score", due: "2025-10-08", status: "Done 10/3" },
  ],
};

const whose = { year: "2025-26", school: "Maple Ridge", team: "Grade 5 PLT" };

test("meetings are counted, not copied", () => {
  const none = { agenda: 0, notes: 0, decided: 0, data: 0, strategy: 0, evidence: 0, reflected: 0, asked_support: 0 };
  const blank = { stage: "", minutes: 0, place: "", there: 0, roster: 0, guests: 0, roles: 0, ...none };
  expect(extractOf(logOf(YEAR, TODAY), "log").meetings).toEqual([
    { ...blank, ...whose, year: "2024-25", day: "2025-05-07", month: "2025-05", notes: 1 },
    {
      ...blank,
      ...whose,
      day: "2025-09-24",
      month: "2025-09",
      stage: "analyze-data",
      minutes: 40,
      there: 2,
      roster: 2,
      data: 1,
    },
    {
      ...blank,
      ...whose,
      day: "2025-10-08",
      month: "2025-10",
      stage: "set-goals",
      minutes: 45,
      place: "virtual",
      there: 2,
      roster: 3,
      guests: 1,
      decided: 1,
    },
    { ...blank, ...whose, day: "2025-10-22", month: "2025-10" },
  ]);
});

test("participation adds up to what the team's own page says (V4)", () => {
  const log = logOf(YEAR, TODAY);
  const own = attendanceOf(log).filter(({ guest }) => guest === "member");
  const { meetings } = extractOf(log, "log");
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  expect(sum(meetings.map(({ there }) => there))).toBe(sum(own.map(({ there }) => there)));
  expect(sum(meetings.map(({ roster }) => roster))).toBe(sum(own.map(({ of }) => of)));
});

test("goals and actions are rows of days and states", () => {
  const { goals, actions } = extractOf(logOf(YEAR, TODAY), "log");
  expect(goals).toEqual([
    {
      ...whose,
      begun: "",
      by_when: "2025-10-10",
      measurable: 1,
      tied: 0,
      progress: "reached",
      students: 48,
      students_reached: 38,
    },
    {
      ...whose,
      begun: "2025-09-03",
      by_when: "2025-10-01",
      measurable: 0,
      tied: 1,
      progress: "open",
      students: 0,
      students_reached: 0,
    },
  ]);
  expect(actions).toEqual([
    { ...whose, due: "2025-10-22", owned: 1, status: "open" },
    { ...whose, due: "2025-10-08", owned: 0, status: "done" },
  ]);
});

test("the team's row says where it stands and what it lacks (L1)", () => {
  expect(extractOf(logOf(YEAR, TODAY), "log").team).toMatchObject({
    ...whose,
    district: "Cedar County",
    members: 3,
    cycle: FIVE_STAGE.key,
    stage: "set-goals",
    stage_number: 2,
    since: "2025-10-08",
    in_stage: 1,
    stalled: 0,
    next_stage: "learn-together",
    gap: 21,
    small_group: 10,
  });
});

test("a team without a name is called what its file is called", () => {
  expect(extractOf(logOf({ meeting: [] }, TODAY), "Grade 5 log").team).toMatchObject({
    team: "Grade 5 log",
    school: "",
  });
});

test.each([
  ["36 of 48", 48, 36],
  ["36/48 students", 48, 36],
  ["36 de 48 estudiantes", 48, 36],
  ["75%", 0, 0],
  ["3.2 of 4", 0, 0],
  ["48 of 36", 0, 0],
  ["12 of 15 and 8 of 10", 0, 0],
])("a result of “%s” is %i students, %i of them there", (text, students, students_reached) => {
  expect(studentsIn(text)).toEqual({ students, students_reached });
});

test("no word that a team wrote is in its extract, whatever the kind", () => {
  const extract = extractOf(logIn(secrets(), TODAY, FIVE_STAGE, "en"), "log");
  expect(extract.meetings).toHaveLength(1);
  expect(extract.facts.length).toBeGreaterThan(0);
  expect(JSON.stringify(extract)).not.toMatch(/secret/i);
});

test("every topic has parts, labels in both languages and a place to be shown", () => {
  const topics = topicsUnder(HOUSE_POLICY);
  expect(new Set(topics.map(({ key }) => key)).size).toBe(topics.length);
  for (const { key, parts, rows, pages, note } of topics) {
    expect(key).toMatch(/^[a-z_-]+$/);
    expect(parts.length).toBeGreaterThan(0);
    if (rows === "groups") expect(parts.length).toBeLessThanOrEqual(7);
    expect(pages.length).toBeGreaterThan(0);
    expect(note.en).not.toBe(note.es);
  }
});

test("the tables name every column that an extract has, and no other", () => {
  const extract = extractOf(logOf(YEAR, TODAY), "log");
  for (const { name, columns } of EXTRACT_TABLES) {
    const rows = rowsOfTable(name, extract, { source: "a.xlsx", taken: TODAY });
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.keys(row)).toEqual(columns.map((column) => column.name));
  }
});
