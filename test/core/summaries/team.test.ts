/** The team's page: what it counts, in which order it says it, and that it is the same whatever the order of the rows. */
import { FIVE_STAGE } from "../../../core/cycles/five-stage.ts";
import { NO_DETAILS } from "../../../core/kinds/further.ts";
import type { Log } from "../../../core/kinds/kind.ts";
import { attendanceOf } from "../../../core/summaries/participation.ts";
import { summarizeTeam as summarize } from "../../../core/summaries/team.ts";
import { summaryWords } from "../../../core/words/summary.ts";
import { drawPage, PAGE_COLUMNS } from "../../../core/workbook/draw.ts";
import type { Block, Page } from "../../../core/workbook/page.ts";
import { SUMMARY_SHEET } from "../../../core/workbook/page-tabs.ts";
import { type Entries, logIn, logOf } from "../../log-builder.ts";

const summarizeTeam = (log: Log): Page => summarize(log, summaryWords(log.language), NO_DETAILS);

const TODAY = "2025-10-15";
const ana = "Ana Ruiz";
const bea = "Bea Lee";

const YEAR: Entries = {
  team: [{ name: "Grade 5 PLT", rhythm: "weekly", weekday: "wednesday" }],
  member: [{ name: bea }, { name: ana }, { name: "Carl Ortiz", joined: "2025-10-01" }],
  meeting: [
    { date: "2025-09-24", attendees: [ana, bea], stage: "analyze-data", data: "Unit 1: 22 of 48" },
    { date: "2025-10-01", attendees: [ana, "Dana Coach"], stage: "set-goals", decisions: "Claims first" },
    { date: "2025-10-08", attendees: [ana, bea, "Carl Ortiz"], stage: "learn-together" },
    { date: "2025-10-22" },
  ],
  goal: [
    { text: "Write a claim", measure: "Rubric", baseline: "46%", target: "75%", date: "2025-12-12" },
    { text: "Fewer late arrivals", baseline: "12", target: "6", result: "5", measure: "Count", date: "2025-10-01" },
  ],
  "action-item": [
    { text: "Print the rubric", owner: ana, due: "2025-10-22", status: "open" },
    { text: "Score samples", owner: bea, due: "2025-10-08", status: "in-progress" },
    { text: "Book the lab", status: "dropped" },
    { text: "Share the slides", owner: ana, due: "2025-10-01", status: "done" },
  ],
};

/** The page as lines of text: a heading, a sentence or a row of a table each. */
const linesOf = (page: Page): readonly string[] => page.blocks.flatMap(lines);

function lines(block: Block): readonly string[] {
  switch (block.type) {
    case "title":
      return [`# ${block.text}`];
    case "heading":
      return [`## ${block.text}`];
    case "text":
      return [block.tone === "attention" ? `! ${block.text}` : block.text];
    case "table":
      return [block.headings, ...block.rows.map((row) => row.map(({ value }) => value))].map((row) =>
        row.map(shown).join(" | "),
      );
    case "chart":
      return [
        `[${block.chart}] ${block.sentence} ${block.categories.map((c, i) => `${c}=${block.series[0]?.values[i]}`).join(", ")}`,
      ];
  }
}

const shown = (value: unknown): string =>
  value === null ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);

test("a team's page tells how it is doing and what is next before anything else", () => {
  expect(linesOf(summarizeTeam(logOf(YEAR, TODAY)))).toEqual([
    "# Grade 5 PLT: how we are doing",
    "As of Oct 15, 2025. This page is drawn anew each time: keep notes of your own in another tab.",
    "## How we are doing",
    "The team has met 3 times since Sep 24, 2025; the last meeting was on Oct 8, 2025.",
    "On average 75% of the people on the roster were there.",
    "Cycle 1: the team is in “Learn together”, 1 meeting since Oct 8, 2025.",
    "2 goals: 1 reached, 1 still open.",
    "! 2 actions are open, 1 of them overdue.",
    "## What is next",
    "Next meeting: Oct 22, 2025.",
    "The team has what it needs for the next stage, “Implement”.",
    "Next action due: Print the rubric (Ana Ruiz), Oct 22, 2025.",
    "## Open actions",
    "1 of 3 actions done (33%); dropped ones are not counted.",
    "Action | Owner | Due | Status | Days late",
    'Score samples | Bea Lee | {"day":"2025-10-08"} | In progress | 7',
    'Print the rubric | Ana Ruiz | {"day":"2025-10-22"} | Open | ',
    "## Goals",
    "Goal | Measured by | Baseline | Target | Result | By when | Standing",
    'Fewer late arrivals | Count | 12 | 6 | 5 | {"day":"2025-10-01"} | reached',
    'Write a claim | Rubric | 46% | 75% |  | {"day":"2025-12-12"} | still open',
    "## Where the cycle stands",
    "Stage | Last there | Standing | Meetings",
    'Analyze data | {"day":"2025-09-24"} | done in this cycle | 1',
    'Set goals | {"day":"2025-10-01"} | done in this cycle | 1',
    'Learn together | {"day":"2025-10-08"} | the team is here | 1',
    "Implement |  | ahead | 0",
    "Monitor and adjust |  | ahead | 0",
    "A cycle counts as stalled after more than 4 meetings in one stage. Now: 1 of 4.",
    "The same, counted in the sheet | Now",
    "Stage of the newest meeting | ",
    "Another stage last (as a sheet counts days) | ",
    "Meetings in it, without a break | ",
    "Days since the first of them | ",
    "So the cycle is | ",
    "## Meetings",
    "[column] 3 meetings in 2 months; most in Oct 2025 (2). Sep 2025=1, Oct 2025=2",
    "## Latest meetings",
    "Date | Stage | Decisions | People there",
    "Oct 8, 2025 | Learn together |  | 3",
    "Oct 1, 2025 | Set goals | Claims first | 2",
    "Sep 24, 2025 | Analyze data |  | 2",
    "## Who was there",
    "Counts by person, for the team alone. Only meetings that say who was there are counted.",
    "Name | Was there | Of meetings | Share",
    'Ana Ruiz | 3 | 3 | {"share":1}',
    'Bea Lee | 2 | 3 | {"share":0.667}',
    'Carl Ortiz | 1 | 2 | {"share":0.5}',
    "Dana Coach (guest) | 1 |  | ",
  ]);
});

test("open actions, goals, stages, meetings and people lead to their rows", () => {
  const links = summarizeTeam(logOf(YEAR, TODAY)).blocks.flatMap((block) =>
    block.type === "table"
      ? block.rows.flatMap((row) =>
          row.flatMap(({ value, link }) => (link ? [`${value} ${link.sheet}!${link.cell}`] : [])),
        )
      : [],
  );
  expect(links).toEqual([
    "Score samples PLT Actions!A3",
    "Print the rubric PLT Actions!A2",
    "Fewer late arrivals PLT Goals!A3",
    "Write a claim PLT Goals!A2",
    "Analyze data PLT Meetings!B2",
    "Set goals PLT Meetings!B3",
    "Learn together PLT Meetings!B4",
    "Oct 8, 2025 PLT Meetings!A4",
    "Oct 1, 2025 PLT Meetings!A3",
    "Sep 24, 2025 PLT Meetings!A2",
    "Ana Ruiz PLT Meetings!C4",
    "Bea Lee PLT Meetings!C4",
    "Carl Ortiz PLT Meetings!C4",
    "Dana Coach (guest) PLT Meetings!C3",
  ]);
});

test("the page is the team's own, on the summary tab", () => {
  expect(summarizeTeam(logOf(YEAR, TODAY))).toMatchObject({ sheet: SUMMARY_SHEET, audience: "team" });
});

test("the order of rows does not change the page", () => {
  const reversed = Object.fromEntries(Object.entries(YEAR).map(([kind, rows]) => [kind, [...rows].reverse()]));
  expect(linesOf(summarizeTeam(logOf(reversed, TODAY)))).toEqual(linesOf(summarizeTeam(logOf(YEAR, TODAY))));
});

test("an empty log has a page that says so", () => {
  expect(linesOf(summarizeTeam(logOf({}, TODAY)))).toEqual([
    "# Our team: how we are doing",
    "As of Oct 15, 2025. This page is drawn anew each time: keep notes of your own in another tab.",
    "## How we are doing",
    "No meeting is logged yet. First fill in PLT Setup, then log a meeting from the menu, or type it into PLT Meetings.",
  ]);
});

test("a Spanish page has no English in it, and a table no wider than the page", () => {
  const page = summarizeTeam(logIn(YEAR, TODAY, FIVE_STAGE, "es"));
  const english = linesOf(summarizeTeam(logOf(YEAR, TODAY)));
  const same = linesOf(page).filter((text) => english.includes(text));
  expect(same.filter((text) => !/^(Ana Ruiz|Bea Lee|Carl Ortiz) /.test(text))).toEqual([]);
  for (const block of page.blocks) {
    if (block.type === "table") expect(block.headings.length).toBeLessThanOrEqual(PAGE_COLUMNS);
  }
  expect(drawPage(page).length).toBeGreaterThan(0);
});

test("months without a meeting show as none, and only the last twelve months are drawn", () => {
  const meeting = ["2024-08-14", "2024-11-06", "2025-09-10", "2025-10-08"].map((date) => ({ date }));
  const chart = summarizeTeam(logOf({ meeting }, TODAY)).blocks.find((block) => block.type === "chart");
  expect(chart?.type === "chart" && [chart.categories.length, chart.categories[0], chart.series[0]?.values]).toEqual([
    12,
    "Nov 2024",
    [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1],
  ]);
});

test("a stalled cycle is marked, with what it needs (L1)", () => {
  const meeting = ["2025-09-03", "2025-09-10", "2025-09-17", "2025-09-24", "2025-10-01"].map((date) => ({
    date,
    stage: "learn-together",
  }));
  const text = linesOf(summarizeTeam(logOf({ meeting }, TODAY)));
  expect(text).toContain("! The cycle has stalled: more than 4 meetings in one stage.");
  expect(text).toContain("Before “Implement” the team needs a goal.");
});

test("what the team should have had before its stage is marked (L1)", () => {
  const meeting = [{ date: "2025-10-08", stage: "implement" }];
  expect(linesOf(summarizeTeam(logOf({ meeting }, TODAY)))).toContain(
    "! For “Implement”, where it is now, the team still needs a goal.",
  );
});

test("a person who joined late is counted from then on; without a roster all who came are the team (V4)", () => {
  const meeting = [
    { date: "2025-10-01", attendees: [ana] },
    { date: "2025-10-08", attendees: [ana, bea] },
    { date: "2025-10-09" },
  ];
  const count = (entries: Entries) =>
    attendanceOf(logOf(entries, TODAY)).map(({ name, there, of, guest }) => `${name} ${there}/${of} ${guest}`);
  expect(count({ meeting, member: [{ name: ana }, { name: bea, joined: "2025-10-08" }] })).toEqual([
    "Ana Ruiz 2/2 member",
    "Bea Lee 1/1 member",
  ]);
  expect(count({ meeting })).toEqual(["Ana Ruiz 2/2 member", "Bea Lee 1/2 member"]);
  const left = { name: bea, left: "2025-09-30" };
  expect(count({ meeting, member: [{ name: ana }, left] })).toContain("Bea Lee 0/0 member");
  expect(count({ meeting, member: [{ name: ana }, left, { name: bea, joined: "2025-10-08" }] })).toContain(
    "Bea Lee 1/1 member",
  );
});
