/** Pairs for the kinds about how a team meets. */
import type { Pair } from "./pair.ts";

const OCT_8 = { date: "2025-10-08", attendees: ["Ana Ruiz"] };

const CALENDAR: readonly Pair[] = [
  {
    code: "calendar/no-meeting",
    today: "2025-10-09",
    trips: { "designated-day": [{ date: "2025-10-08" }], meeting: [{ date: "2025-10-07" }] },
    passes: { "designated-day": [{ date: "2025-10-08" }, { date: "2025-10-09" }], meeting: [{ date: "2025-10-08" }] },
  },
  {
    code: "calendar/ends-before-start",
    today: "2025-10-09",
    trips: { "designated-day": [{ date: "2025-10-22", starts: "13:30", ends: "03:00" }] },
    passes: { "designated-day": [{ date: "2025-10-22", starts: "13:30", ends: "15:00" }] },
  },
  {
    code: "calendar/not-designated",
    today: "2025-10-09",
    trips: { "designated-day": [{ date: "2025-09-10" }, { date: "2025-10-22" }], meeting: [OCT_8] },
    passes: { "designated-day": [{ date: "2025-09-10" }, { date: "2025-09-24" }], meeting: [OCT_8] },
  },
];

const TIME: readonly Pair[] = [
  {
    code: "time/ruled-out",
    today: "2025-10-09",
    trips: { "time-entry": [{ date: "2025-10-08", use: "grading", minutes: 15 }] },
    passes: { "time-entry": [{ date: "2025-10-08", use: "analyzing-student-work", minutes: 15 }] },
  },
  {
    code: "time/sounds-ruled-out",
    today: "2025-10-09",
    trips: { "time-entry": [{ date: "2025-10-08", use: "sharing-strategies", minutes: 15, note: "Graded papers." }] },
    passes: {
      "time-entry": [
        { date: "2025-10-08", use: "sharing-strategies", minutes: 15, note: "Instead of grading papers: strategies." },
        { date: "2025-10-08", use: "grading", minutes: 15, note: "Graded papers." },
      ],
    },
  },
  {
    code: "time/not-adding-up",
    today: "2025-10-09",
    trips: {
      meeting: [{ ...OCT_8, minutes: 60 }],
      "time-entry": [{ date: "2025-10-08", use: "strategic-planning", minutes: 54 }],
    },
    passes: {
      meeting: [{ ...OCT_8, start: "14:00", end: "15:00" }],
      "time-entry": [
        { date: "2025-10-08", use: "strategic-planning", minutes: 40 },
        { meeting: "meeting-1", use: "grading", minutes: 15 },
      ],
    },
  },
];

const FULL_NOTES = "We looked at 48 exit tickets on fractions and agreed to reteach number lines in small groups.";

const MEETING: readonly Pair[] = [
  {
    code: "meeting/no-agenda",
    today: "2025-10-09",
    trips: { meeting: [{ date: "2025-09-24" }, OCT_8], "agenda-item": [{ text: "Norms", date: "2025-10-22" }] },
    passes: { meeting: [OCT_8], "agenda-item": [{ text: "Norms", date: "2025-10-08" }] },
  },
  {
    code: "meeting/no-kind",
    today: "2025-10-09",
    trips: { meeting: [{ ...OCT_8, meeting_kind: "school" }, { date: "2025-09-24" }] },
    passes: { meeting: [OCT_8], team: [{ name: "Grade 5 PLT", meeting_kind: "grade-level" }] },
  },
  {
    code: "meeting/thin-notes",
    today: "2025-10-09",
    trips: { meeting: [{ ...OCT_8, notes: "Talked about data." }] },
    passes: {
      meeting: [{ ...OCT_8, notes: FULL_NOTES }, { date: "2025-05-14", notes: "Data." }, { date: "2025-10-22" }],
    },
  },
  {
    code: "meeting/sounds-ruled-out",
    today: "2025-10-09",
    trips: { meeting: [{ ...OCT_8, notes: "Everyone worked alone and entered grades." }] },
    passes: { meeting: [{ ...OCT_8, notes: "Standards-based grading: nobody worked alone." }] },
  },
  {
    code: "absence/no-category",
    today: "2025-10-09",
    trips: { absence: [{ date: "2025-10-08", person: "Ben Cole" }] },
    passes: { absence: [{ date: "2025-10-08", person: "Ben Cole", category: "sick" }] },
  },
  {
    code: "absence/was-there",
    today: "2025-10-09",
    trips: { meeting: [OCT_8], absence: [{ date: "2025-10-08", person: "Ana  Ruiz", category: "sick" }] },
    passes: { meeting: [OCT_8], absence: [{ date: "2025-10-08", person: "Ben Cole", category: "sick" }] },
  },
];

const THREE = [{ date: "2025-09-10" }, { date: "2025-09-24" }, { date: "2025-10-08" }];

const AGREED: readonly Pair[] = [
  {
    code: "agenda/carried-long",
    today: "2025-10-23",
    trips: { meeting: [...THREE, { date: "2025-10-22" }], "agenda-item": [{ text: "Homework", date: "2025-09-10" }] },
    passes: { meeting: THREE, "agenda-item": [{ text: "Homework", date: "2025-09-10" }] },
  },
  {
    code: "agenda/no-outcome",
    today: "2025-10-09",
    trips: { "agenda-item": [{ text: "Homework", status: "done" }] },
    passes: { "agenda-item": [{ text: "Homework", status: "open" }] },
  },
  {
    code: "decision/neither",
    today: "2025-10-09",
    trips: { decision: [{ text: "One exit ticket a week." }] },
    passes: { decision: [{ text: "One exit ticket a week.", binds: "All of us" }] },
  },
  {
    code: "decision/no-votes",
    today: "2025-10-09",
    trips: { decision: [{ text: "One exit ticket a week.", how: "vote" }] },
    passes: { decision: [{ text: "One exit ticket a week.", how: "vote", votes_for: 4 }] },
  },
  {
    code: "decision/review-due",
    today: "2025-10-09",
    trips: { decision: [{ text: "One exit ticket a week.", how: "consensus", review: "2025-10-08" }] },
    passes: { decision: [{ text: "One exit ticket a week.", how: "consensus", review: "2025-10-09" }] },
  },
  {
    code: "norm/not-reviewed",
    today: "2025-10-09",
    trips: { norm: [{ text: "We begin on time.", agreed: "2024-09-03" }] },
    passes: { norm: [{ text: "We begin on time.", agreed: "2024-09-03", reviewed: "2025-08-20" }] },
  },
  {
    code: "team/no-norms",
    today: "2025-10-09",
    trips: { meeting: [OCT_8] },
    passes: { meeting: [OCT_8], norm: [{ text: "We begin on time." }] },
  },
  {
    code: "member/no-group",
    today: "2025-10-09",
    trips: { member: [{ name: "Ana Ruiz", group: "teacher" }, { name: "Ben Cole" }] },
    passes: { member: [{ name: "Ana Ruiz" }, { name: "Ben Cole" }] },
  },
];

const CYCLE: readonly Pair[] = [
  {
    code: "cycle/nothing-learned",
    today: "2025-12-18",
    trips: { cycle: [{ text: "Fractions on a number line", ended: "2025-12-17" }] },
    passes: { cycle: [{ text: "Fractions on a number line", begun: "2025-09-10" }] },
  },
  {
    code: "cycle/ends-before-beginning",
    today: "2025-12-18",
    trips: { cycle: [{ text: "Fractions", begun: "2025-09-10", ended: "2025-09-09", learned: "Draw first." }] },
    passes: { cycle: [{ text: "Fractions", begun: "2025-09-10", ended: "2025-09-10", learned: "Draw first." }] },
  },
  {
    code: "cycle/left-open",
    today: "2025-12-18",
    trips: {
      cycle: [
        { text: "Decimals", begun: "2025-11-12" },
        { text: "Fractions", begun: "2025-09-10" },
      ],
    },
    passes: {
      cycle: [
        { text: "Decimals", begun: "2025-11-12" },
        { text: "Fractions", begun: "2025-09-10", ended: "2025-11-05", learned: "Draw first." },
      ],
    },
  },
];

export const MEETINGS: readonly Pair[] = [...CALENDAR, ...TIME, ...MEETING, ...AGREED, ...CYCLE];
