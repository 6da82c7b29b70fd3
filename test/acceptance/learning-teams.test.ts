/** What the logs say in the year in which a district begins learning teams (L1 to L8). */
import { cellsOf } from "../contract/cells.ts";
import { NEXT_YEAR } from "./learning-teams-next-year.ts";
import { BEFORE_JANUARY, FIRST_CYCLE } from "./learning-teams-year.ts";
import { tellYear } from "./tell-year.ts";
import { type Fact, proposedIn, type Sight } from "./year.ts";

const cycle: readonly Fact[] = [
  {
    title: "L1: a stage that is entered without a goal, over two others, is told until the team goes back for one",
    tells: {
      January: { "stage/lacks": [{ "lacks.en": "goal" }], "stage/skipped": [{ "stage.en": "Implement" }] },
      March: { "stage/lacks": [], "stage/skipped": [], "stage/unknown": [] },
    },
  },
  {
    title:
      "L1: a cycle that stays in one stage for a fifth meeting is told to have stalled, and no longer once it moves",
    tells: {
      January: { "stage/stalled": [] },
      March: { "stage/stalled": [{ "stage.en": "Implement", meetings: 5 }] },
      spring: { "stage/stalled": [] },
    },
  },
  {
    title:
      "L3: a child with data and no response is told after ten days, struggling or proficient, until both are answered",
    tells: {
      January: { "result/no-response": [{ learners: 1 }, { learners: 1 }] },
      March: { "result/no-response": [] },
    },
  },
  {
    title: "L3: a response with no later data is told after six weeks; one with an outcome is not",
    tells: {
      January: { "response/no-later-data": [] },
      March: { "response/no-later-data": [{ text: "Number lines" }] },
      spring: { "response/no-later-data": [] },
    },
  },
  {
    title: "L3: a name in the place of a code is told before it is saved, and until it is a code",
    tells: {
      tried: { "response/learner-code": [{}] },
      hasty: { "response/learner-code": [{}] },
      January: { "response/learner-code": [{}], "result/learner-code": [] },
      March: { "response/learner-code": [] },
    },
  },
];

const program: readonly Fact[] = [
  {
    title: "L2: a role that nobody has rated is told, and no longer once families were asked",
    tells: {
      October: { "rating/role-not-rated": [{ count: 1, "names.en": "Parent or community member" }] },
      December: { "rating/role-not-rated": [] },
    },
  },
  {
    title: "L4: a board update that is due is told, those to come and those made are not",
    tells: {
      October: { "board-update/due": [{ due: "2025-10-14" }] },
      December: { "board-update/due": [{ due: "2025-11-11" }] },
      "program in spring": { "board-update/due": [] },
    },
  },
  {
    title: "L5: a term that the list does not explain is told, and no longer once it does",
    tells: {
      October: { "glossary-term/not-listed": [{ term: "MTSS" }] },
      December: { "glossary-term/not-listed": [] },
    },
  },
  {
    title: "L6: a school that starts before the agreement is signed is told, and none that starts after it",
    tells: {
      October: { "agreement-term/started-before": [] },
      December: { "agreement-term/started-before": [{ start: "2025-12-03", signed: "" }] },
      "program in spring": { "agreement-term/started-before": [] },
    },
  },
  {
    title: "L6: minutes beyond the agreement are told until they are within it",
    tells: {
      October: { "agreement-term/minutes-beyond": [{ minutes: 90, agreed: 60 }] },
      "program in spring": { "agreement-term/minutes-beyond": [] },
    },
  },
  {
    title: "L7: a school that starts without training is told, one with a training of its own is not",
    tells: {
      December: { "training/school-without": [{ school: "Oak", begins: "2026-01-07" }] },
      "program in spring": { "training/school-without": [] },
    },
  },
  {
    title: "L8: a school without a conversation with families is told, one with it is not",
    tells: {
      December: { "family-conversation/school-without": [{ school: "Oak" }] },
      "program in spring": { "family-conversation/school-without": [] },
    },
  },
];

const sights: readonly Sight[] = [
  {
    title: "L5: the plan's own terms stand in the list, and the page says what the time is and is not",
    sees: (year) => {
      const cells = cellsOf(year.program.book());
      expect(cells["PLT Terms"]?.join("\n")).toContain("Five-stage cycle");
      expect(cells["PLT Is and Is Not"]?.join("\n")).toContain("Time off.");
    },
  },
  {
    title: "L7: readiness of each school stands in its tab with the words of its level",
    sees: (year) => expect(cellsOf(year.program.book())["PLT Readiness"]).toHaveLength(1 + 2),
  },
  {
    title: "L3: once a code stands in the place of a name, no tab that people see holds the name",
    sees: ({ team }) => {
      const { "PLT Data": _hidden, ...tabs } = cellsOf(team.book());
      expect(JSON.stringify(tabs)).not.toContain("Pat Doe");
    },
  },
];

const nextYear: readonly Fact[] = [
  {
    title: "W4: between the years nobody is asked to meet, and the summer is no gap",
    tells: {
      July: { "rhythm/since-last": [], "rhythm/gap": [{ from: "2026-03-18" }] },
      "new year": { "rhythm/since-last": [], "rhythm/gap": [] },
    },
  },
  {
    title: "W7: what is open goes on and is told; what was done without an owner rests",
    tells: {
      "new year": { "action/overdue": [{ text: "Order fraction strips" }], "action/no-owner": [] },
    },
  },
  {
    title: "T2: norms hold, and ask for a review in the new year",
    tells: { July: { "norm/not-reviewed": [] }, "new year": { "norm/not-reviewed": [{ norm: "We begin on time." }] } },
  },
  {
    title: "L1: the cycle begins anew, without asking what closed the one before",
    tells: { "new year": { "stage/lacks": [], "stage/back": [], "stage/cycle-not-closed": [], "stage/stalled": [] } },
  },
  {
    title: "L3: responses of last year are not asked for in the new one",
    tells: { "new year": { "result/no-response": [], "response/no-later-data": [] } },
  },
];

const nextYearSights: readonly Sight[] = [
  {
    title: "W7: before a year is closed, what rests and what goes on is shown by tab",
    sees: ({ reply }) => {
      const tried = reply("preview");
      if (tried.type !== "year-tried") throw new TypeError(tried.type);
      expect(tried.plan).toMatchObject({ year: "2025-26", next: "2026-27", begins: "2026-08-24" });
      expect(tried.plan.kinds).toContainEqual({ kind: "action-item", tab: "PLT Actions", rests: 2, goesOn: 1 });
    },
  },
  {
    title: "V4: the first form of the new year proposes who is on the team now, on the team's weekday",
    sees: ({ reply }) =>
      expect(proposedIn(reply("August form"))).toMatchObject({
        date: "2026-08-26",
        attendees: ["Eva Hart", "Fay Ito", "Ida Lund"],
      }),
  },
  {
    title: "V4: last year's rows stay, and its summary can be drawn once more with who was there then",
    sees: ({ team }) => {
      const cells = cellsOf(team.book());
      expect(cells["PLT Meetings"]?.filter((row) => row.includes("Gil Jones")).length).toBeGreaterThan(5);
      const summary = cells["PLT Summary"]?.join("\n") ?? "";
      expect(summary).toContain("The year 2025-26");
      expect(summary).toContain("Gil Jones");
      expect(summary).not.toContain("Ida Lund");
    },
  },
];

describe("The year in which learning teams begin", () => {
  tellYear({
    before: { team: "# Sheet1\n| |", program: "# Sheet1\n| |" },
    steps: [...BEFORE_JANUARY, ...FIRST_CYCLE, ...NEXT_YEAR],
    facts: [...cycle, ...program, ...nextYear],
    sights: [...sights, ...nextYearSights],
  });
});
