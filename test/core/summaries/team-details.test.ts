/** What a team's page says beyond what every team logs: each row's third column, counted by hand over a small year. */
import { FIVE_STAGE } from "../../../core/cycles/five-stage.ts";
import { further } from "../../../core/further.ts";
import type { Log } from "../../../core/kinds/kind.ts";
import { NEWEST } from "../../../core/summaries/details/list-table.ts";
import { summarizeTeam } from "../../../core/summaries/team.ts";
import { summaryWords } from "../../../core/words/summary.ts";
import { drawPage, PAGE_COLUMNS } from "../../../core/workbook/draw.ts";
import type { Page } from "../../../core/workbook/page.ts";
import { logIn, logOf } from "../../log-builder.ts";
import { linesOf } from "./page-lines.ts";
import { SMALL_TEAM, TEAM_TODAY } from "./small-team.ts";
import { TEAM_COLUMNS } from "./third-column-of-team.ts";

const pageOf = (log: Log): Page => summarizeTeam(log, summaryWords(log.language), further.details(log));
const page = pageOf(logOf(SMALL_TEAM, TEAM_TODAY));
const lines = linesOf(page);

/** Where these lines stand one after the other; -1 where they do not. */
const placeOf = (wanted: readonly string[]): number =>
  lines.findIndex((_, i) => wanted.every((line, n) => lines[i + n] === line));

test.each(TEAM_COLUMNS)("$id: $shows", ({ told }) => {
  for (const wanted of told) expect({ wanted, found: placeOf(wanted) >= 0 }).toEqual({ wanted, found: true });
});

test("half a page says how the team is doing and what is next before any table", () => {
  expect(lines.slice(2, lines.indexOf("## Open actions"))).toEqual([
    "## How we are doing",
    "The team has met 3 times since Sep 10, 2025; the last meeting was on Dec 3, 2025.",
    "On average 83% of the people on the roster were there.",
    "No meeting names its stage yet, so the cycle cannot be followed. Choose a stage at the next meeting.",
    "3 goals: 1 reached, 2 still open.",
    "! 1 action is open, 1 of them overdue.",
    "Designated days: 3 of 4 used.",
    "Minutes that count: 70 of 80 counted.",
    "Common data collected: 1 of 2 there.",
    "## What is next",
    "Next meeting: Dec 17, 2025.",
  ]);
});

test("ratings are a radar of where each attribute stands beside its first, and a line of the months (T1)", () => {
  const charts = page.blocks.flatMap((block) => (block.type === "chart" ? [block] : []));
  expect(charts.find(({ chart }) => chart === "radar")).toMatchObject({
    categories: ["Open practice", "Norms and shared purpose", "Trust and teamwork", "Our role's learning target"],
    series: [
      { name: "Newest", values: [3, 3, 1, 3.5] },
      { name: "First this year", values: [1, 3, 2, 2] },
    ],
  });
  expect(charts.find(({ chart }) => chart === "line")).toMatchObject({
    categories: ["Sep 2025", "Dec 2025"],
    series: [
      { name: "Open practice", values: [1, 3] },
      { name: "Norms and shared purpose", values: [3, 3] },
      { name: "Trust and teamwork", values: [2, 1] },
      { name: "Our role's learning target", values: [2, 3.5] },
    ],
  });
});

test("a list ends with how many more there are, and leads to the rows that it shows", () => {
  const decision = Array.from({ length: NEWEST + 12 }, (_, i) => ({
    text: `Decision ${i + 1}`,
    date: `2025-09-${String(i + 1).padStart(2, "0")}`,
  }));
  const found = pageOf(logOf({ decision }, TEAM_TODAY)).blocks.flatMap((block) =>
    block.type === "table" && block.headings[0] === "Decision" ? block.rows.map(([first]) => first) : [],
  );
  expect(found).toHaveLength(NEWEST + 1);
  expect(found[0]).toEqual({ value: "Decision 20", link: { sheet: "PLT Decisions", cell: "A21" } });
  expect(found[NEWEST]).toEqual({
    value: "and 12 more in PLT Decisions",
    link: { sheet: "PLT Decisions", cell: "A13" },
  });
});

test("each counted name leads to the newest row that it counts", () => {
  const cells = page.blocks.flatMap((block) => (block.type === "table" ? block.rows.flat() : []));
  const linkOf = (value: string) => cells.find((cell) => cell.value === value && cell.link)?.link;
  expect(linkOf("Tried in class")).toEqual({ sheet: "PLT Practices", cell: "B4" });
  expect(linkOf("Grading")).toMatchObject({ sheet: "PLT Time" });
  expect(linkOf("After a gap")).toMatchObject({ sheet: "PLT Meetings", cell: "A4" });
});

test("what one person wrote of another, or of himself or herself, is counted and not told", () => {
  const text = lines.join("\n");
  for (const kept of ["How to model a claim", "Dana Coach", "Pause longer"]) expect(text).not.toContain(kept);
});

test("what an earlier school year holds is said and not counted", () => {
  expect(placeOf(["4 entries, 3 of them this school year up to today, which are counted here."])).toBeGreaterThan(0);
});

test("what is planned for a day ahead is not counted before that day", () => {
  const meeting = [
    { date: "2025-12-03", facilitator: "Ana Ruiz", work: "goal" },
    { date: "2026-01-07", facilitator: "Bea Lee", work: "literature" },
  ];
  const told = linesOf(pageOf(logOf({ meeting }, TEAM_TODAY)));
  expect(told).toEqual(
    expect.arrayContaining([
      "2 entries, 1 of them this school year up to today, which are counted here.",
      "Ana Ruiz | 1",
    ]),
  );
  expect(told.filter((line) => /Bea Lee|Jan 2026|Reading/.test(line))).toEqual([]);
});

test("the page in Spanish has no English in it, and no table is wider than a page", () => {
  const spanish = pageOf(logIn(SMALL_TEAM, TEAM_TODAY, FIVE_STAGE, "es"));
  const said = new Set(lines);
  const own = /Ana Ruiz|Bea Lee|Unit [12]|SIP 2|Strategic 1|Claims|claims|We |Print|Score|^Hattie|^Graham|^Debate/;
  expect(linesOf(spanish).filter((line) => said.has(line) && !own.test(line))).toEqual([]);
  for (const block of spanish.blocks) {
    if (block.type === "table") expect(block.headings.length).toBeLessThanOrEqual(PAGE_COLUMNS);
  }
  expect(drawPage(spanish).length).toBeGreaterThan(0);
});

test("a log that holds nothing of further kinds has none of their tables", () => {
  expect(further.details(logOf({ team: [{ name: "Grade 5" }] }, TEAM_TODAY))).toEqual({ glance: [], blocks: [] });
});

test("what nobody said makes no table", () => {
  const meeting = [{ date: "2025-12-03" }, { date: "2025-12-10" }];
  const told = linesOf(pageOf(logOf({ meeting }, TEAM_TODAY)));
  expect(told.filter((line) => /Not said|How norms were kept|Meetings by kind/.test(line))).toEqual([]);
});
