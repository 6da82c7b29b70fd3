/** What the log says in the year of the early-release policy (V1 to V7). */
import { cellsOf } from "../contract/cells.ts";
import { EARLY_RELEASE_YEAR } from "./early-release-year.ts";
import { tellYear } from "./tell-year.ts";
import { type Fact, proposedIn, type Sight } from "./year.ts";

const facts: readonly Fact[] = [
  {
    title: "V1: a designated day that passed without a meeting is told until a reason stands beside it",
    tells: {
      October: { "calendar/no-meeting": [{ date: "2025-10-08" }] },
      November: { "calendar/no-meeting": [{ date: "2025-11-05" }] },
      end: { "calendar/no-meeting": [] },
    },
  },
  {
    title: "V1: a meeting on a day that the board has not named is told, one on its days is not",
    tells: {
      October: { "calendar/not-designated": [{ date: "2025-10-15" }] },
      November: { "calendar/not-designated": [] },
    },
  },
  {
    title: "V2: minutes that do not add up to their meeting are told, those that do are not",
    tells: {
      October: { "time/not-adding-up": [{ date: "2025-09-24", sum: 60, minutes: 75 }] },
      November: { "time/not-adding-up": [] },
      "slip seen": { "time/not-adding-up": [{ date: "2025-09-10", sum: 150, minutes: 75 }] },
      end: { "time/not-adding-up": [] },
    },
  },
  {
    title: "V3: time that the policy rules out is named, and a note that sounds like it until it is put right",
    tells: {
      October: {
        "time/ruled-out": [{ "use.en": "Grading", minutes: "20" }],
        "time/sounds-ruled-out": [{ "use.en": "Grading" }],
        "meeting/sounds-ruled-out": [{ said: "worked alone" }],
      },
      November: {
        "time/ruled-out": [{ "use.en": "Grading", minutes: "20" }],
        "time/sounds-ruled-out": [],
        "meeting/sounds-ruled-out": [],
      },
    },
  },
  {
    title: "V4: a meeting with nobody recorded and an absence without a category are told until they are filled in",
    tells: {
      October: {
        "meeting/nobody-recorded": [{ date: "2025-10-15" }],
        "absence/no-category": [{ name: "Dee Park" }],
      },
      November: { "meeting/nobody-recorded": [], "absence/no-category": [] },
    },
  },
  {
    title: "V4: a teacher who was at none of three meetings is told, not of two, and no longer once there",
    tells: {
      October: { "member/never-there": [] },
      November: { "member/never-there": [{ name: "Dee Park", meetings: 3 }] },
      December: { "member/never-there": [] },
    },
  },
  {
    title: "V5: an article that nobody made use of is told after the weeks of a review, not before",
    tells: {
      October: { "literature/no-use": [], "literature/nothing-taken": [] },
      November: { "literature/no-use": [{ source: "An article on number talks" }] },
      December: { "literature/no-use": [] },
    },
  },
  {
    title: "V6: a change in teaching without the data that prompted it is told at once",
    tells: {
      October: { "change/no-data": [{ text: "A number talk each morning" }] },
      November: { "change/no-data": [] },
    },
  },
  {
    title: "V6: changes whose effect nobody has talked about are told after six weeks, not before",
    tells: {
      October: { "change/not-reviewed": [] },
      November: {
        "change/not-reviewed": [{ text: "Draw before computing" }, { text: "A number talk each morning" }],
      },
      December: { "change/not-reviewed": [], "change/no-effect": [] },
    },
  },
  {
    title: "V7: a policy without the day of its adoption is told, one with it is not",
    tells: {
      "policy in August": { "policy-line/no-adoption": [] },
      "policy cleared": { "policy-line/no-adoption": [{}] },
      "policy in December": { "policy-line/no-adoption": [] },
    },
  },
];

const sights: readonly Sight[] = [
  {
    title: "V1, V4: the meeting form proposes the next designated day with its times, and the roster",
    sees: ({ reply }) => {
      expect(proposedIn(reply("form in August"))).toMatchObject({
        date: "2025-09-10",
        start: "13:45",
        end: "15:00",
        attendees: ["Ana Ruiz", "Ben Cole", "Cam Diaz", "Dee Park"],
      });
    },
  },
  {
    title: "V7: the policy brings its own data: adopted, amended, what it replaces",
    sees: ({ program }) => {
      const line = cellsOf(program.book())["PLT Policy"]?.join("\n");
      for (const part of ["Vallivue", "2005", "day 2006-12-12", "404.4"]) expect(line).toContain(part);
    },
  },
  {
    title: "V3: what a team sets aside with a reason is not told again",
    sees: ({ reply, team }) => {
      expect(reply("December")).toMatchObject({ type: "checked", aside: 0, sheet: "PLT Check" });
      expect(reply("December again")).toMatchObject({ type: "checked", aside: 1 });
      expect(reply("December").notices.map(({ code }) => code)).toContain("time/ruled-out");
      expect(reply("December again").notices.map(({ code }) => code)).not.toContain("time/ruled-out");
      expect(cellsOf(team.book())["PLT Check"]?.join("\n")).toContain("It was the last day before report cards.");
    },
  },
  {
    title: "V2: the minutes that were entered twice are gone after the undo",
    sees: ({ reply, team }) => {
      expect(reply("slip undone")).toMatchObject({ type: "undone" });
      expect(cellsOf(team.book())["PLT Time"]).toHaveLength(1 + 5);
    },
  },
];

describe("The year of the early-release policy", () => {
  tellYear({ before: { team: "# Sheet1\n| |", program: "# Sheet1\n| |" }, steps: EARLY_RELEASE_YEAR, facts, sights });
});
