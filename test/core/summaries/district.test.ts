/** The pages of a district that was counted by hand: what they say, to whom, and where each figure leads. */

import { HOUSE_POLICY } from "../../../core/policies/policy.ts";
import { boardPage } from "../../../core/summaries/board-page.ts";
import {
  districtPages,
  MOST_SCHOOL_TABS,
  schoolPagesAmong,
  schoolSheets,
} from "../../../core/summaries/district-pages.ts";
import { periodSince, periodTo } from "../../../core/summaries/team-figures.ts";
import { linkToRow, teamsPage } from "../../../core/summaries/teams-page.ts";
import { communityWords } from "../../../core/words/community.ts";
import { rollupWords } from "../../../core/words/rollup-pages.ts";
import { drawPage, PAGE_COLUMNS } from "../../../core/workbook/draw.ts";
import type { Page } from "../../../core/workbook/page.ts";
import { day } from "../../log-builder.ts";
import { linesOf } from "./page-lines.ts";
import { DISTRICT, figuresFrom, PERIOD, TODAY } from "./small-district.ts";

const en = { language: "en", words: rollupWords.en } as const;
const es = { language: "es", words: rollupWords.es } as const;

const pagesIn = (saying: typeof en | typeof es): readonly Page[] =>
  districtPages(figuresFrom(DISTRICT), PERIOD, {
    saying,
    community: [
      { said: communityWords.en, saying: en },
      { said: communityWords.es, saying: es },
    ],
  });

const page = (sheet: string, saying: typeof en | typeof es = en): readonly string[] => {
  const found = pagesIn(saying).find((each) => each.sheet === sheet);
  return found ? linesOf(found) : [];
};

test("each page declares for whom it is", () => {
  expect(pagesIn(en).map(({ sheet, audience }) => `${sheet}: ${audience}`)).toEqual([
    "PLT District: district",
    "PLT Board: board",
    "PLT Community: community",
    "PLT Comunidad: community",
    "PLT Maple Ridge: school",
    "PLT Oak Hill: school",
    "PLT All Teams: district",
  ]);
});

test("the district's page says how teams are doing before anything else (W9)", () => {
  expect(page("PLT District").slice(0, 17)).toEqual([
    "# Cedar County: how our schools are doing",
    "As of Oct 15, 2025, school year 2025-26. Drawn anew each time.",
    "Made from counts, dates and stages. What teams write stays with them.",
    "## At a glance",
    "4 teams in 2 schools; 2 met in the last four weeks. 10 meetings this school year.",
    "On average 60% of the people on the rosters were at the meetings.",
    "1 of 2 actions done (50%); 1 past its day.",
    "4 goals: 1 reached, 1 with a result due; 1 can be measured.",
    "! 1 team has stalled; below it says why.",
    "## Logs that could not be read",
    "They are not in any figure.",
    "! oak/math.xlsx: It is damaged and cannot be opened.",
    "## Schools",
    "School | Teams | Met lately | Meetings | People there | Actions done | Goals reached | Stalled",
    "Maple Ridge | 2 | 1 | 8 | 62.5% | 50% | 33.3% | 1",
    "Oak Hill | 2 | 1 | 2 | 50% |  | 0% | 0",
    "All | 4 | 2 | 10 | 60% | 50% | 25% | 1",
  ]);
});

test("why a team may need somebody is said with its rule, and last figures are marked as old (L1, W4)", () => {
  const lines = page("PLT District");
  const from = lines.indexOf("## Who may need somebody");
  expect(lines.slice(from + 1, from + 4)).toEqual([
    "Grade 4 (Maple Ridge): its log could not be read, so these are its figures of Oct 14, 2025 (It is protected by a password); it last met on Sep 10, 2025, 35 days ago; for this team more than 21 days are a gap.",
    "Art (Oak Hill): no meeting is logged yet.",
    "Grade 5 (Maple Ridge): its cycle has stalled, with 6 meetings in “Learn together” since Sep 3, 2025, where more than 4 count as stalled.",
  ]);
});

test("a school's page has every team on a row, and goals beside the plan (W5, W9)", () => {
  const lines = page("PLT Maple Ridge");
  expect(lines).toEqual(
    expect.arrayContaining([
      "Team | Stage | Standing | Last meeting | Meetings | People there | Actions done | Goals reached",
      "Grade 4 | Analyze data | old figures | 2025-09-10 | 2 | 100% |  | 0%",
      "Grade 5 | Learn together | stalled | 2025-10-08 | 6 | 50% | 50% | 50%",
      "Team | Serve a plan goal | Name no plan goal | All",
      "Grade 5 | 1 | 1 | 2",
      "[column] 8 meetings in 2 months; most in Sep 2025 (6).",
    ]),
  );
  expect(page("PLT Oak Hill")).toContain("Science | Analyze data | on its way | 2025-10-08 | 2 | 50% |  | 0%");
});

test("the board sees what changed since its last update, and no school whose few people could be told apart (L4)", () => {
  expect(page("PLT Board")).toEqual(
    expect.arrayContaining([
      "The last update was on Sep 30, 2025. The 15 days since then, beside as many days before.",
      "Figure | Sep 16 to Sep 30 | Oct 1 to Oct 15 | Change",
      "Meetings | 2 | 4 | +2",
      "Teams that met | 1 | 2 | +1",
      "People there | 50% | 50% | 0 points",
      "School | Students who met the goal | Students counted | Teams | Meetings | People there | Team goals reached",
      "Maple Ridge | 80% | 56 | 2 | 8 | not shown | 33.3%",
      "All schools | 68% | 96 | 4 | 10 | 60% | 25%",
    ]),
  );
});

test("the board's page names the policy that it answers to (V7)", () => {
  const policy = {
    ...HOUSE_POLICY,
    label: { en: "Early release", es: "Salida temprana" },
    line: { reference: "GCBA", adopted: "2019-08-05", amended: "2021-06-01", replaces: "" },
  };
  expect(linesOf(boardPage(figuresFrom(DISTRICT), { period: PERIOD, policy }, en))).toContain(
    "Policy: Early release, GCBA, adopted Aug 5, 2019, amended Jun 1, 2021.",
  );
});

test("a first update says so, and one with a single figure less than before says by how much (L4)", () => {
  const first = linesOf(boardPage(figuresFrom(DISTRICT), { period: periodTo(PERIOD.today), policy: HOUSE_POLICY }, en));
  expect(first).toContain("No earlier update is on record; the next one will show what has changed since this one.");
  expect(rollupWords.en.board.more(-3)).toBe("−3");
  expect(rollupWords.es.board.more(0)).toBe("igual");
});

test("where all together are few people, the board reads nothing of how many of them came (L4)", () => {
  const science = DISTRICT.filter(({ source }) => source === "oak/science.xlsx");
  const lines = linesOf(boardPage(figuresFrom(science), { period: PERIOD, policy: HOUSE_POLICY }, en));
  expect(lines.join("\n")).toContain("1 team in 1 school");
  expect(lines.filter((text) => /On average|People there \|.*%/.test(text))).toEqual([]);
  expect(lines.filter((text) => /^(Oak Hill|All schools)/.test(text))).toEqual([
    "Oak Hill | 50% | 40 | 1 | 2 | not shown | 0%",
    "All schools | 50% | 40 | 1 | 2 | not shown | 0%",
  ]);
});

test("a district of more schools than there are tabs for says how to draw the page of one, and that works (W9)", () => {
  const [one] = DISTRICT;
  if (!one) throw new Error("The small district has no team.");
  const many = Array.from({ length: MOST_SCHOOL_TABS + 1 }, (_, i) => {
    const school = `School ${String(i + 1).padStart(2, "0")}`;
    return { ...one, source: `${i}.xlsx`, extract: { ...one.extract, team: { ...one.extract.team, school } } };
  });
  const figures = figuresFrom(many);
  const pages = districtPages(figures, PERIOD, { saying: en, community: [] });
  expect(pages.map(({ sheet }) => sheet)).toEqual(["PLT District", "PLT Board", "PLT All Teams"]);
  const [district] = pages;
  expect(district && linesOf(district)).toContain(rollupWords.en.schoolsApart);
  const last = figures.schools[MOST_SCHOOL_TABS];
  const own = last ? schoolPagesAmong(last, figures, PERIOD, en) : [];
  expect(own.map(({ sheet }) => sheet)).toEqual(["PLT School 21", "PLT All Teams"]);
  expect(page("PLT District")).not.toContain(rollupWords.en.schoolsApart);
});

test("a district without any log has a board page that says so", () => {
  const lines = linesOf(boardPage(figuresFrom([]), { period: PERIOD, policy: HOUSE_POLICY }, en));
  expect(lines).toContain("No meeting is logged in this school year yet.");
});

test("the update for the board is printed on one sheet of paper (L4)", () => {
  const board = pagesIn(en).find(({ sheet }) => sheet === "PLT Board");
  const setup = board ? drawPage(board).find((write) => write.do === "print-setup") : undefined;
  expect(setup).toEqual({ do: "print-setup", sheet: "PLT Board", headingRows: 1, onePage: true });
});

test("no public page names a team or a person", () => {
  const text = pagesIn(en)
    .filter(({ audience }) => audience === "board" || audience === "community")
    .flatMap(linesOf)
    .join("\n");
  expect(text).not.toMatch(/Grade 5|Science|A A|B B/);
});

test("a school leads to its first team's row, and its other teams follow", () => {
  const teams = teamsPage(figuresFrom(DISTRICT).schools, en);
  const drawn = drawPage(teams.page).find((write) => write.do === "set-cells");
  const cellAt = (cell: string | undefined) =>
    drawn?.do === "set-cells" ? drawn.cells[Number((cell ?? "A1").slice(1)) - 1] : undefined;
  const first = teams.rowOf("Oak Hill") ?? 0;
  expect(cellAt(linkToRow(first)?.cell)?.slice(0, 2)).toEqual(["Art", "Oak Hill"]);
  expect(cellAt(linkToRow(first + 1)?.cell)?.slice(0, 2)).toEqual(["Science", "Oak Hill"]);
  expect(linkToRow(teams.rowOf("Nowhere"))).toBeUndefined();
});

test("the order in which logs were collected changes nothing", () => {
  const turned = [...DISTRICT].reverse();
  const all = (collected: typeof DISTRICT) =>
    districtPages({ ...figuresFrom(collected), unread: [] }, PERIOD, { saying: en, community: [] });
  expect(all(turned)).toEqual(all(DISTRICT));
});

test("Spanish pages have no English in them, and no table is wider than a page", () => {
  const ours = (saying: typeof en | typeof es) => pagesIn(saying).filter(({ audience }) => audience !== "community");
  const english = new Set(ours(en).flatMap(linesOf));
  const names = /^(# |!|Maple|Oak|Grade|Science|Art|Sc)/;
  for (const each of ours(es)) {
    const same = linesOf(each).filter((text) => english.has(text) && !names.test(text));
    expect(same).toEqual([]);
    for (const block of each.blocks) {
      if (block.type === "table") expect(block.headings.length).toBeLessThanOrEqual(PAGE_COLUMNS);
    }
  }
});

test("a district without any log says so", () => {
  const pages = districtPages(figuresFrom([]), PERIOD, { saying: en, community: [] });
  expect(pages.flatMap(linesOf)).toContain("No meeting is logged in this school year yet.");
});

test("tabs of schools have names that every program takes, each its own", () => {
  const schools = [
    "St. Mary's: Upper [A]",
    "A very long name of a school indeed 1",
    "A very long name of a school indeed 2",
    "",
  ];
  const named = schools.map((school) => ({ school, tally: figuresFrom([]).tally, teams: [] }));
  expect([...schoolSheets(named, en).values()]).toEqual([
    "PLT St. Mary s Upper A",
    "PLT A very long name of a schoo",
    "PLT A very long name of a sch 2",
    "PLT No school named",
  ]);
});

test.each(["2025-10-15", "2030-01-01"])(
  "an update for the board on %s, which is not before today, is none",
  (since) => {
    expect(periodSince(day(since), day(TODAY)).update).toBeNull();
  },
);

test("days of two years are named with their years", () => {
  expect(rollupWords.en.board.span("2025-12-02", "2026-01-14")).toBe("Dec 2, 2025 to Jan 14, 2026");
  expect(rollupWords.es.board.span("2025-12-02", "2026-01-14")).toBe("2 de diciembre de 2025 a 14 de enero de 2026");
});
