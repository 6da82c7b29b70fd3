/** Pairs for the kinds about a team's inquiry. */
import type { Pair } from "./pair.ts";

const TASK = { measure: "Fractions task", date: "2025-09-24" };

const DATA: readonly Pair[] = [
  {
    code: "measure/missing-data",
    today: "2025-10-09",
    trips: {
      "common-measure": [
        { name: "Fractions task", date: "2025-09-24", collector: "Ana Ruiz" },
        { name: "Fractions task", date: "2025-10-08", collector: "Ana Ruiz" },
      ],
      "assessment-result": [{ ...TASK, date: "2025-10-07", proficient: 12 }],
    },
    passes: {
      "common-measure": [
        { name: "Fractions task", date: "2025-09-24", collector: "Ana Ruiz" },
        { name: "Fractions task", date: "2025-10-22", collector: "Ana Ruiz" },
      ],
      "assessment-result": [{ measure: "fractions task", date: "2025-09-26", proficient: 12 }],
    },
  },
  {
    code: "measure/no-collector",
    today: "2025-10-09",
    trips: { "common-measure": [{ name: "Fractions task", date: "2025-10-22" }] },
    passes: { "common-measure": [{ name: "Fractions task", date: "2025-10-22", collector: "Each teacher" }] },
  },
  {
    code: "result/not-adding-up",
    today: "2025-09-25",
    trips: { "assessment-result": [{ ...TASK, assessed: 24, far: 5, close: 6, proficient: 10, advanced: 2 }] },
    passes: {
      "assessment-result": [
        { ...TASK, assessed: 24, far: 5, close: 6, proficient: 10, advanced: 3 },
        { ...TASK, assessed: 24, proficient: 13 },
      ],
    },
  },
  {
    code: "result/nothing-said",
    today: "2025-09-25",
    trips: { "assessment-result": [{ ...TASK, assessed: 24 }] },
    passes: { "assessment-result": [{ ...TASK, assessed: 24, proficient: 0 }] },
  },
  {
    code: "result/learner-code",
    today: "2025-09-25",
    trips: { "assessment-result": [{ ...TASK, learner: "Pat Doe", level: "close" }] },
    passes: { "assessment-result": [{ ...TASK, learner: "A-17", level: "close" }] },
  },
  {
    code: "result/unknown-measure",
    today: "2025-09-25",
    trips: {
      "common-measure": [{ name: "Fraction task", date: "2025-10-22", collector: "Ana Ruiz" }],
      "assessment-result": [{ ...TASK, proficient: 12 }],
    },
    passes: {
      "common-measure": [{ name: "FRACTIONS TASK", date: "2025-10-22", collector: "Ana Ruiz" }],
      "assessment-result": [{ ...TASK, proficient: 12 }],
    },
  },
  {
    code: "result/no-response",
    today: "2025-10-06",
    trips: {
      "assessment-result": [
        { ...TASK, learner: "A-17", level: "far" },
        { ...TASK, learner: "B-03", level: "proficient" },
      ],
      "learner-response": [
        { kind: "support", text: "Number lines", learner: "A-17", date: "2025-09-10" },
        { kind: "enrichment", text: "Ratio puzzles", learner: "b-03", date: "2025-10-01" },
      ],
    },
    passes: {
      "assessment-result": [
        { ...TASK, learner: "A-17", level: "far" },
        { ...TASK, far: 5, close: 6 },
        { ...TASK, date: "2025-09-26", learner: "B-03", level: "proficient" },
      ],
      "learner-response": [
        { kind: "support", text: "Number lines", learner: "A-17, A-20", date: "2025-09-26", measure: "Fractions task" },
      ],
    },
  },
];

const SUPPORT = { kind: "support", text: "Number lines", learner: "A-17", measure: "Fractions task" };

const RESPONSE: readonly Pair[] = [
  {
    code: "response/for-nobody",
    today: "2025-10-09",
    trips: { "learner-response": [{ ...SUPPORT, learner: null }] },
    passes: { "learner-response": [{ ...SUPPORT, learner: null, students: 8 }] },
  },
  {
    code: "response/learner-code",
    today: "2025-10-09",
    trips: { "learner-response": [{ ...SUPPORT, learner: "A-17, Pat" }] },
    passes: { "learner-response": [{ ...SUPPORT, learner: "A-17, 204418" }] },
  },
  {
    code: "response/no-later-data",
    today: "2025-11-06",
    trips: { "learner-response": [{ ...SUPPORT, date: "2025-09-24" }] },
    passes: {
      "learner-response": [
        { ...SUPPORT, date: "2025-09-25" },
        { ...SUPPORT, date: "2025-09-10", later_data: "6 of 8 proficient" },
      ],
    },
  },
  {
    code: "response/late",
    today: "2025-10-09",
    trips: { "learner-response": [{ ...SUPPORT, assessed_on: "2025-09-24", date: "2025-10-05" }] },
    passes: { "learner-response": [{ ...SUPPORT, assessed_on: "2025-09-24", date: "2025-10-04" }] },
  },
  {
    code: "response/no-data",
    today: "2025-10-09",
    trips: { "learner-response": [{ ...SUPPORT, measure: null }] },
    passes: { "learner-response": [{ ...SUPPORT, measure: null, work: "Exit tickets" }] },
  },
  {
    code: "goal/not-aligned",
    today: "2025-10-09",
    trips: { goal: [{ text: "Compare fractions" }] },
    passes: {
      goal: [
        { text: "Compare fractions", serves: "Math 1" },
        { text: "Compare fractions", district_goal: "2.1" },
      ],
    },
  },
];

const CHANGE = { text: "Draw before computing", data: "22 of 48", date: "2025-09-24" };

const LEARNING: readonly Pair[] = [
  {
    code: "change/no-data",
    today: "2025-10-09",
    trips: { "teaching-change": [{ text: "Draw before computing", date: "2025-09-24" }] },
    passes: { "teaching-change": [CHANGE] },
  },
  {
    code: "change/not-reviewed",
    today: "2025-11-06",
    trips: { "teaching-change": [{ ...CHANGE, status: "trying" }] },
    passes: {
      "teaching-change": [
        { ...CHANGE, date: "2025-09-25" },
        { ...CHANGE, talked_on: "2025-10-22" },
      ],
    },
  },
  {
    code: "change/no-effect",
    today: "2025-11-06",
    trips: { "teaching-change": [{ ...CHANGE, status: "kept" }] },
    passes: { "teaching-change": [{ ...CHANGE, status: "kept", effect: "39 of 48" }] },
  },
  {
    code: "literature/no-use",
    today: "2025-11-06",
    trips: { literature: [{ source: "A book on number talks", taken: "Wait time", date: "2025-09-24" }] },
    passes: {
      literature: [
        { source: "A book on number talks", taken: "Wait time", date: "2025-09-24", used: "Unit 2" },
        { source: "An article", taken: "Wait time", date: "2025-09-25" },
      ],
    },
  },
  {
    code: "literature/nothing-taken",
    today: "2025-10-09",
    trips: { literature: [{ source: "A book on number talks", date: "2025-10-08" }] },
    passes: { literature: [{ source: "A book on number talks", date: "2025-10-08", taken: "Wait time" }] },
  },
  {
    code: "practice/never-tried",
    today: "2025-11-06",
    trips: { practice: [{ text: "Number talks", learned: "2025-09-24", level: "learned" }] },
    passes: {
      practice: [
        { text: "Number talks", learned: "2025-09-24", tried: "2025-10-01" },
        { text: "Exit tickets", learned: "2025-09-24", level: "tried" },
        { text: "Math journals", learned: "2025-09-25", level: "learned" },
      ],
    },
  },
  {
    code: "practice/no-evidence",
    today: "2025-10-09",
    trips: { practice: [{ text: "Number talks", level: "routine" }] },
    passes: { practice: [{ text: "Number talks", level: "routine", evidence: "Visit on Oct 1" }] },
  },
  {
    code: "inquiry/finding-without-data",
    today: "2025-10-09",
    trips: { inquiry: [{ text: "Does drawing first help?", finding: "It does." }] },
    passes: { inquiry: [{ text: "Does drawing first help?", finding: "It does.", data: "39 of 48" }] },
  },
  {
    code: "inquiry/no-finding",
    today: "2025-10-09",
    trips: { inquiry: [{ text: "Does drawing first help?", adopted: "adopted" }] },
    passes: { inquiry: [{ text: "Does drawing first help?", adopted: "open" }] },
  },
];

const SUBS = { text: "2 substitutes", asked_on: "2025-09-08", practice: "Number talks" };

const REQUESTS: readonly Pair[] = [
  {
    code: "request/open-long",
    today: "2025-10-09",
    trips: { "resource-request": [{ ...SUBS, answer: "waiting" }] },
    passes: {
      "resource-request": [
        { ...SUBS, answer: "yes", came: "2 substitutes" },
        { ...SUBS, asked_on: "2025-09-09" },
      ],
    },
  },
  {
    code: "request/unmet-need",
    today: "2025-09-20",
    trips: { "resource-request": [{ ...SUBS, answer: "partly", came: "1 substitute" }] },
    passes: {
      "resource-request": [
        { ...SUBS, answer: "yes", came: "2 substitutes" },
        { text: "A laminator", asked_on: "2025-09-08", answer: "no" },
      ],
    },
  },
  {
    code: "request/answered-before-asked",
    today: "2025-09-20",
    trips: { "resource-request": [{ ...SUBS, answered_on: "2025-09-07", answer: "yes" }] },
    passes: { "resource-request": [{ ...SUBS, answered_on: "2025-09-08", answer: "yes" }] },
  },
  {
    code: "request/no-cost",
    today: "2025-09-20",
    trips: { "resource-request": [{ ...SUBS, answer: "yes", came: "2 substitutes" }] },
    passes: { "resource-request": [{ ...SUBS, answer: "yes", came: "2 substitutes", hours: 12 }] },
  },
];

export const INQUIRY: readonly Pair[] = [...DATA, ...RESPONSE, ...LEARNING, ...REQUESTS];
