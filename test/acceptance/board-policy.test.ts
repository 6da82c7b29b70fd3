/** What the logs say in the year of a board's policy on learning teams (W1 to W9). */
import { cellsOf } from "../contract/cells.ts";
import { BOARD_POLICY_YEAR } from "./board-policy-year.ts";
import { tellYear } from "./tell-year.ts";
import type { Fact, Sight } from "./year.ts";

const team: readonly Fact[] = [
  {
    title:
      "W1: a goal that cannot be measured is told with all that it lacks, until it has a baseline, a target and a date",
    tells: {
      October: { "goal/not-measurable": [{ lacks: "goal-baseline|goal-target|goal-date" }], "team/no-goal": [] },
      "late October": { "goal/not-measurable": [], "goal/no-result": [] },
    },
  },
  {
    title: "W4: a gap in the rhythm of every two weeks is told, and its usual spaces are not",
    tells: {
      "late October": { "rhythm/gap": [], "rhythm/since-last": [] },
      February: { "rhythm/gap": [{ from: "2025-11-05", date: "2026-01-07" }], "rhythm/since-last": [] },
    },
  },
  {
    title: "W5: a goal that is tied to no plan is told until it names one",
    tells: { October: { "goal/not-aligned": [{}] }, "late October": { "goal/not-aligned": [] } },
  },
  {
    title: "W6: a step of the eight that is entered without what it needs is told, and the steps that were passed over",
    tells: {
      October: {
        "stage/lacks": [{ "lacks.en": "goal-baseline|goal-target|goal-date" }],
        "stage/skipped": [{ "skipped.en": "Data analysis; Planning" }],
      },
      "late October": { "stage/lacks": [], "stage/skipped": [], "stage/unknown": [] },
    },
  },
  {
    title: "W6: a cycle that stays in class for a fifth meeting is told to have stalled, until it goes on",
    tells: {
      "late October": { "stage/stalled": [] },
      February: { "stage/stalled": [{ "stage.en": "Implementation", meetings: 5 }] },
      end: { "stage/stalled": [] },
    },
  },
  {
    title: "W7: an action that is overdue and one without an owner are told, the others are not",
    tells: {
      October: {
        "action/overdue": [{ text: "Copy the chart task", owner: "Lou Ohm", days: 8 }],
        "action/no-owner": [{ text: "Ask the library for atlases" }],
      },
      "late October": { "action/overdue": [], "action/no-owner": [], "action/no-due": [] },
    },
  },
  {
    title: "W8: a practice that was learned and never tried is told after six weeks, until it is tried",
    tells: {
      October: { "practice/never-tried": [] },
      "late October": { "practice/never-tried": [{ text: "Read charts aloud" }] },
      February: { "practice/never-tried": [], "practice/no-evidence": [] },
    },
  },
];

const school: readonly Fact[] = [
  {
    title: "W2: a department with no team is told, a school with teams is not",
    tells: {
      August: { "unit/no-team": [{ unit: "Library and media" }] },
      "school in spring": { "unit/no-team": [] },
    },
  },
  {
    title: "W3: all three structures are taken as they are",
    tells: { August: { "entry/not-on-list": [] }, "school in spring": { "entry/not-on-list": [] } },
  },
  {
    title: "W5: a goal of a plan that no team works on is told until one does",
    tells: {
      August: { "plan-goal/no-team": [{ goal: "Every student reads in every subject" }] },
      "school in spring": { "plan-goal/no-team": [] },
    },
  },
  {
    title: "W9: teams that have not reported are told, not in their first weeks, and no longer once they have",
    tells: {
      August: { "team-link/not-reported": [] },
      "school in October": { "team-link/not-reported": [{ team: "Science" }, { team: "English 9" }] },
      "school in spring": { "team-link/not-reported": [] },
    },
  },
  {
    title: "V7: the board's policy, whose day of adoption the document leaves open, is told until it has one",
    tells: {
      August: { "policy-line/no-adoption": [{}] },
      "school in spring": { "policy-line/no-adoption": [] },
    },
  },
];

const sights: readonly Sight[] = [
  {
    title: "W7: the next meeting begins with the open actions, the overdue one marked",
    sees: ({ reply }) => {
      expect(reply("next meeting")).toMatchObject({
        type: "opened",
        openActions: [
          { text: "Copy the chart task", overdue: true },
          { text: "Ask the library for atlases", overdue: false },
          { text: "Print the rubric", overdue: false },
        ],
      });
    },
  },
  {
    title: "W3: the team's structure and the kind of its unit stand in its setup",
    sees: ({ team: log }) => {
      const setup = cellsOf(log.book())["PLT Setup"]?.join("\n");
      expect(setup).toContain("Vertical");
      expect(setup).toContain("A department");
    },
  },
  {
    title: "W4: a meeting says whether it was in person or virtual",
    sees: ({ team: log }) => {
      const meetings = cellsOf(log.book())["PLT Meetings"]?.join("\n");
      expect(meetings).toContain("Virtual");
      expect(meetings).toContain("In person");
    },
  },
];

describe("The year of a board's policy on learning teams", () => {
  tellYear({
    before: { team: "# Sheet1\n| |", program: "# Sheet1\n| |" },
    steps: BOARD_POLICY_YEAR,
    facts: [...team, ...school],
    sights,
  });
});
