/** A team's year small enough to be counted by hand: something of every kind that a team logs. */
import type { Entries } from "../../log-builder.ts";

export const TEAM_TODAY = "2025-12-10";

const ana = "Ana Ruiz";
const bea = "Bea Lee";

const rated = (date: string, attribute: string, level: string) => ({ date, attribute, level, evidence: "Minutes" });

/** Three meetings of forty minutes on three of four designated days; Ana led twice. */
export const SMALL_TEAM: Entries = {
  team: [{ name: "Grade 5 PLT", school: "Maple Ridge", rhythm: "weekly", meeting_kind: "grade-level" }],
  member: [{ name: ana }, { name: bea }],
  meeting: [
    {
      date: "2025-09-10",
      attendees: [ana, bea],
      facilitator: ana,
      recorder: bea,
      place: "in-person",
      work: "goal",
      norms_kept: "all",
      agenda: "Set a goal",
      minutes: 40,
    },
    { date: "2025-09-17", attendees: [ana], facilitator: ana, place: "virtual", work: "literature", minutes: 40 },
    {
      date: "2025-12-03",
      attendees: [ana, bea],
      facilitator: bea,
      place: "in-person",
      work: "literature",
      norms_kept: "mostly",
      meeting_kind: "school",
      minutes: 40,
    },
  ],
  goal: [
    {
      text: "Write a claim",
      measure: "Rubric",
      baseline: "22 of 48",
      target: "36 of 48",
      result: "38 of 48",
      date: "2025-12-01",
      serves: "SIP 2",
    },
    { text: "Fewer late arrivals", district_goal: "Strategic 1" },
    { text: "Kinder halls" },
  ],
  "action-item": [
    { text: "Print", status: "done" },
    { text: "Score", due: "2025-12-01", owner: bea },
  ],
  "designated-day": [
    { date: "2025-09-10" },
    { date: "2025-09-17" },
    { date: "2025-10-15" },
    { date: "2025-11-12", instead: "Snow" },
    { date: "2025-12-03" },
    { date: "2026-01-14" },
  ],
  "time-entry": [
    { date: "2025-09-10", use: "analyzing-student-work", minutes: 30 },
    { date: "2025-09-10", use: "grading", minutes: 10 },
    { date: "2025-09-17", use: "sharing-strategies", minutes: 40 },
    { date: "2025-05-07", use: "grading", minutes: 40 },
  ],
  absence: [
    { date: "2025-09-17", person: bea, category: "sick" },
    { date: "2025-10-15", person: bea, category: "family" },
  ],
  "agenda-item": [
    { text: "Pick a measure", date: "2025-09-10", status: "done" },
    { text: "Plan the unit", date: "2025-09-17", status: "open" },
    { text: "Look at claims", date: "2025-12-03", status: "done" },
  ],
  decision: [
    { text: "Claims first", date: "2025-09-10", how: "consensus", binds: "All of grade 5", status: "in-force" },
    {
      text: "One rubric",
      date: "2025-09-17",
      how: "vote",
      votes_for: 2,
      votes_against: 0,
      binds: "The team",
      status: "open",
    },
  ],
  norm: [
    { text: "We begin on time", agreed: "2025-08-20", reviewed: "2025-12-03", kept: "Mostly" },
    { text: "We listen", agreed: "2025-08-20" },
  ],
  cycle: [{ text: "Claims", starts_from: "goal", begun: "2025-09-10", learned: "Start from evidence" }],
  "common-measure": [
    { name: "Unit 1", date: "2025-09-15", collector: ana },
    { name: "Unit 2", date: "2025-11-03", collector: bea },
  ],
  "assessment-result": [
    { measure: "Unit 1", date: "2025-09-16", assessed: 48, far: 10, close: 16, proficient: 18, advanced: 4 },
  ],
  "learner-response": [
    { kind: "support", text: "Sentence frames", assessed_on: "2025-09-16", date: "2025-09-19", outcome: "reached" },
    { kind: "support", text: "Small group", assessed_on: "2025-09-16", date: "2025-10-10", outcome: "not-yet" },
    { kind: "enrichment", text: "Debate club", assessed_on: "2025-09-16", date: "2025-09-26" },
  ],
  "teaching-change": [
    { text: "Exit tickets", date: "2025-09-22", data: "Unit 1", status: "kept", effect: "More claims" },
    { text: "Seating by topic", date: "2025-10-06", data: "Unit 1", status: "dropped", effect: "No change" },
    { text: "Peer review", date: "2025-12-01", status: "trying" },
  ],
  literature: [
    { source: "Graham 2012", date: "2025-09-17", taken: "Model the first claim", used: "Lesson of Sep 22" },
    { source: "Hattie 2009", date: "2025-12-03", taken: "Feedback within a day" },
  ],
  practice: [
    { text: "Think aloud", level: "routine", learned: "2025-09-17", tried: "2025-09-22" },
    { text: "Peer review", level: "tried", learned: "2025-11-19", tried: "2025-12-01" },
    { text: "Single-point rubric", level: "tried", learned: "2025-11-19" },
  ],
  inquiry: [
    { text: "Do frames help?", begun: "2025-09-19", finding: "Yes, for claims", adopted: "adopted", data: "Unit 1" },
  ],
  rating: [
    rated("2025-09-10", "open-practice", "not-yet"),
    rated("2025-09-10", "shared-purpose", "mostly"),
    rated("2025-09-10", "teamwork", "sometimes"),
    rated("2025-12-03", "open-practice", "mostly"),
    rated("2025-12-03", "shared-purpose", "mostly"),
    rated("2025-12-03", "teamwork", "not-yet"),
    { date: "2025-09-10", attribute: "role-target", role: "teacher", level: "sometimes", evidence: "Lessons" },
    { date: "2025-12-03", attribute: "role-target", role: "teacher", level: "always", evidence: "Lessons" },
    { date: "2025-12-03", attribute: "role-target", role: "principal", level: "mostly", evidence: "Visits" },
  ],
  observation: [
    {
      date: "2025-10-01",
      sort: "peer-feedback",
      giver: [ana],
      receiver: [bea],
      focus: "Claims",
      feedback: "Pause longer",
      follow_up: "x",
    },
    {
      date: "2025-11-05",
      sort: "coaching",
      giver: ["Dana Coach"],
      receiver: [ana],
      focus: "Questions",
      feedback: "Model",
    },
    { date: "2025-11-19", sort: "lesson-study", giver: [bea], receiver: [ana], focus: "Peer review" },
  ],
  learning: [{ person: ana, date: "2025-12-03", learned: "How to model a claim", wish: "evaluation" }],
  "resource-request": [
    { text: "A substitute", what: "substitutes", asked_on: "2025-09-10", answer: "yes", hours: 6, cost: 150 },
    { text: "Rubric books", what: "materials", asked_on: "2025-11-05", cost: 50 },
  ],
};
