/** What the logs say in the year of a district's plan for professional learning (C1 to C13). */
import { cellsOf } from "../contract/cells.ts";
import { DISTRICT_PLAN_YEAR } from "./district-plan-year.ts";
import { tellYear } from "./tell-year.ts";
import { type Fact, proposedIn, type Sight } from "./year.ts";

const plan: readonly Fact[] = [
  {
    title: "C1: the plan's own thirteen steps are told as long as nobody owns them",
    tells: {
      August: { "plan-step/no-owner": Array.from({ length: 13 }, () => ({})) },
      October: { "plan-step/no-owner": [] },
    },
  },
  {
    title: "C1: a step that is late is told until it is done, the others are not",
    tells: { October: { "plan-step/late": [{ due: "2025-10-01", days: 8 }] }, November: { "plan-step/late": [] } },
  },
  {
    title: "C2: obstacles with no answer are told until they have one",
    tells: {
      August: { "obstacle/no-answer": Array.from({ length: 10 }, () => ({})) },
      October: { "obstacle/no-answer": [{ name: "Staff need substitutes and time to take part" }] },
      November: { "obstacle/no-answer": [] },
    },
  },
  {
    title: "C4: a partner who was never told although the day has come is told, not one of a later day",
    tells: {
      October: { "communication/never-told": [{ partner: "Families" }] },
      November: { "communication/never-told": [] },
    },
  },
  {
    title: "C5: a training without follow-through is told, one with it is not",
    tells: {
      October: { "training/no-follow-through": [{ name: "Improvement science" }] },
      November: { "training/no-follow-through": [] },
    },
  },
  {
    title: "C6: an employee without a coach is told, and a group of employees without a model",
    tells: {
      October: {
        "coaching-pair/no-coach": [{ name: "Di Sand" }],
        "coaching-pair/no-model": [{ group: "Office staff" }],
      },
      November: { "coaching-pair/no-coach": [], "coaching-pair/no-model": [] },
    },
  },
  {
    title: "C7: an open need of a site is told with its days, one that was met is not",
    tells: {
      October: { "facility-need/open": [{ need: "A room for ten", site: "Elder Middle", days: 38 }] },
      November: { "facility-need/open": [] },
    },
  },
  {
    title: "C8: a new employee with open needs is told until all are done; a group's list alone is not",
    tells: {
      October: { "onboarding-need/open": [{ person: "Bo Park", needs: 1 }] },
      November: { "onboarding-need/open": [] },
    },
  },
  {
    title:
      "C13: data that a goal names and the list does not have are told, and data of which nobody knows who may see them",
    tells: {
      October: {
        "data-source/not-listed": [{ data: "Coaching hours" }],
        "data-source/who-may-see": [{ name: "Staff survey" }],
      },
      November: { "data-source/not-listed": [], "data-source/who-may-see": [] },
    },
  },
];

const team: readonly Fact[] = [
  {
    title: "C3: a step of the five that is entered without a strategy is told, and the step that was passed over",
    tells: {
      "team in October": {
        "stage/lacks": [{ "lacks.en": "strategy" }],
        "stage/skipped": [{ "skipped.en": "Identify strategies" }],
      },
      "team in November": { "stage/lacks": [] },
    },
  },
  {
    title: "C9: common data that are missing for their day are told until they are there, not for a day to come",
    tells: {
      "team in October": { "measure/missing-data": [{ measure: "Writing task", date: "2025-10-08" }] },
      "team in November": { "measure/missing-data": [], "result/unknown-measure": [] },
    },
  },
  {
    title: "C10: a lesson study without a follow-up is told; coaching and peer feedback with one are not",
    tells: {
      "team in October": { "observation/no-follow-up": [{ name: "Openings" }] },
      "team in November": { "observation/no-follow-up": [] },
    },
  },
  {
    title: "C11: a request that stays open for more than thirty days is told, one that was answered is not",
    tells: {
      "team in October": { "request/open-long": [], "request/no-cost": [] },
      "team in November": { "request/open-long": [{ text: "Two substitutes", days: 33 }] },
      "team at the end": { "request/open-long": [], "request/no-cost": [] },
    },
  },
];

const sights: readonly Sight[] = [
  {
    title: "C12: nothing is asked about what a person learned, and it is for that person alone unless wished otherwise",
    sees: ({ reply }) => {
      const told = ["team in October", "team at the end"].flatMap((step) => reply(step).notices);
      expect(told.filter(({ requirement, sheet }) => requirement === "C12" || sheet === "PLT Learning")).toEqual([]);
      expect(proposedIn(reply("own page"))).toMatchObject({ wish: "private" });
    },
  },
  {
    title: "C12: what a person learned stands in no page that is drawn",
    sees: ({ team: log }) => {
      expect(cellsOf(log.book())["PLT Summary"]?.join("\n")).not.toContain("one question less");
    },
  },
  {
    title: "C2: the plan's ten obstacles stand in their tab by their kind",
    sees: ({ program }) => {
      const obstacles = cellsOf(program.book())["PLT Obstacles"] ?? [];
      expect(obstacles).toHaveLength(1 + 10);
      expect(obstacles.join("\n")).toContain("Improvement science");
    },
  },
];

describe("The year of a district's plan for professional learning", () => {
  tellYear({
    before: { team: "# Sheet1\n| |", program: "# Sheet1\n| |" },
    steps: DISTRICT_PLAN_YEAR,
    facts: [...plan, ...team],
    sights,
  });
});
