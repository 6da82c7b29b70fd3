/** What the log says in the year of the model with five attributes (T1 to T11). */
import { cellsOf } from "../contract/cells.ts";
import { OWN_NOTES, RUBRIC_YEAR } from "./rubric-year.ts";
import { tellYear } from "./tell-year.ts";
import { type Fact, proposedIn, type Sight } from "./year.ts";

const meetings: readonly Fact[] = [
  {
    title: "T2: a team that meets without norms is told, one with norms is not",
    tells: { September: { "team/no-norms": [{ meetings: 2 }] }, October: { "team/no-norms": [] } },
  },
  {
    title: "T2: norms that were not reviewed this year are told until they are",
    tells: {
      October: { "norm/not-reviewed": [{ norm: "We begin on time." }] },
      November: { "norm/not-reviewed": [] },
    },
  },
  {
    title: "T3: meetings without an agenda are told with their number; items written for their day are one",
    tells: {
      September: { "meeting/no-agenda": [{ date: "2025-09-17", meetings: 2 }] },
      October: { "meeting/no-agenda": [{ date: "2025-09-17", meetings: 2 }] },
    },
  },
  {
    title: "T3: an item that is still open after more than three meetings is told until it is done",
    tells: {
      October: { "agenda/carried-long": [] },
      November: { "agenda/carried-long": [{ text: "Who visits whom?", meetings: 5 }] },
      end: { "agenda/carried-long": [], "agenda/no-outcome": [] },
    },
  },
  {
    title: "T4: notes too thin to be of use later are told, notes that tell enough are not",
    tells: {
      October: { "meeting/thin-notes": [{ date: "2025-10-29", words: 3 }] },
      November: { "meeting/thin-notes": [] },
    },
  },
  {
    title: "T5: a decision that says neither how nor for whom is told, and a vote without counts",
    tells: {
      October: {
        "decision/neither": [{ text: "One common task a month" }],
        "decision/no-votes": [{ text: "Visit each other twice" }],
      },
      November: { "decision/neither": [], "decision/no-votes": [] },
    },
  },
  {
    title: "T10: meetings without a kind are told; a team that always has one kind says so once",
    tells: {
      October: { "meeting/no-kind": [{ date: "2025-09-17", meetings: 2 }] },
      end: { "meeting/no-kind": [] },
    },
  },
  {
    title: "T11: one person who leads for a fifth meeting is told, not for a third, and no longer once another leads",
    tells: {
      October: { "role/held-long": [] },
      November: { "role/held-long": [{ name: "Hal Kent", meetings: 5 }] },
      end: { "role/held-long": [] },
    },
  },
];

const growth: readonly Fact[] = [
  {
    title: "T1: a rating without evidence is told until it rests on something",
    tells: { October: { "rating/no-evidence": [{}] }, November: { "rating/no-evidence": [] } },
  },
  {
    title: "T1: attributes that were never rated are named, and no longer once all five are",
    tells: {
      October: { "rating/attribute-not-rated": [{ count: 2 }] },
      November: { "rating/attribute-not-rated": [] },
    },
  },
  {
    title: "T6: feedback without a follow-up is told, with one it is not",
    tells: {
      October: { "observation/no-follow-up": [{ name: "Wait time" }] },
      November: { "observation/no-follow-up": [] },
    },
  },
  {
    title: "T7: a finding without data is told until data stand beside it",
    tells: {
      October: { "inquiry/finding-without-data": [{ text: "Do partners help fluency?" }] },
      November: { "inquiry/finding-without-data": [], "inquiry/no-finding": [] },
    },
  },
  {
    title: "T8: a response more than ten days after the assessment is told, and one that rests on nothing",
    tells: {
      October: {
        "response/late": [{ text: "Partner reading", days: 19, limit: 10 }],
        "response/no-data": [{ text: "Phonics group" }],
      },
      November: { "response/late": [], "response/no-data": [] },
    },
  },
  {
    title: "T9: a practice with an unmet need is told until all of it came",
    tells: {
      October: { "request/unmet-need": [{ practice: "Partner reading" }] },
      November: { "request/unmet-need": [] },
    },
  },
];

const sights: readonly Sight[] = [
  {
    title: "T4: the team's own notes become meetings, and stay as they were",
    sees: ({ reply, team }) => {
      expect(reply("notes")).toMatchObject({ type: "converted", counts: { meeting: 2, "action-item": 1 } });
      expect(cellsOf(team.book())["Notes"]).toHaveLength(3);
    },
  },
  {
    title: "T3: what is still open on the agenda comes over to the next meeting by itself, what is done does not",
    sees: ({ reply }) => expect(proposedIn(reply("next form"))["agenda"]).toBe("Who visits whom?"),
  },
  {
    title: "T4: last time stands beside the form",
    sees: ({ reply }) => {
      expect(reply("last time")).toMatchObject({ type: "opened", lastMeeting: { values: { date: "2025-10-29" } } });
    },
  },
  {
    title: "T11: the form proposes one whose turn it is, not the one who led",
    sees: ({ reply }) => {
      const { facilitator } = proposedIn(reply("turn"));
      expect(["Ida Lund", "Jo Moss"]).toContain(facilitator);
    },
  },
  {
    title: "T10: the model that the team follows stands in its setup",
    sees: ({ team }) => expect(cellsOf(team.book())["PLT Setup"]?.join("\n")).toMatch(/DuFour/),
  },
];

describe("The year of the model with five attributes", () => {
  tellYear({
    before: { team: OWN_NOTES, program: "# Sheet1\n| |" },
    steps: RUBRIC_YEAR,
    facts: [...meetings, ...growth],
    sights,
  });
});
