/** Each row of figures leads to the rows that it counts: on a team's own page, and on the pages above it. */
import { further } from "../../../core/further.ts";
import { districtPages } from "../../../core/summaries/district-pages.ts";
import { summarizeTeam } from "../../../core/summaries/team.ts";
import { rollupWords } from "../../../core/words/rollup-pages.ts";
import { summaryWords } from "../../../core/words/summary.ts";
import type { Block, Page, PageCell } from "../../../core/workbook/page.ts";
import { logOf } from "../../log-builder.ts";
import { SMALL_TEAM, TEAM_TODAY } from "./small-team.ts";
import { WIDE_PERIOD, wideBook, wideFigures } from "./wide-district.ts";

const isFigure = ({ value }: PageCell): boolean =>
  (typeof value === "number" && value > 0) ||
  (typeof value === "object" && value !== null && "share" in value && value.share > 0);

/** The rows of a page that say a number and lead nowhere, but for the totals of what stands above them. */
function untraced({ blocks }: Page): readonly string[] {
  return blocks.flatMap((block: Block) => {
    if (block.type === "chart") {
      return block.categories.filter(
        (_, i) => block.series.some(({ values }) => (values[i] ?? 0) > 0) && block.links?.[i] === undefined,
      );
    }
    if (block.type !== "table") return [];
    return (
      block.rows
        .filter((row) => row.some(isFigure) && row.every(({ link }) => link === undefined))
        // Where nothing is counted here, the district's share of it is not this page's to trace.
        .filter(([, amount]) => amount?.value !== 0)
        .map(([first]) => String(first?.value))
        .filter((name) => name !== "All")
    );
  });
}

test("every row of figures on a team's page leads to the log's own rows, and so does every point of a chart", () => {
  const log = logOf(SMALL_TEAM, TEAM_TODAY);
  const page = summarizeTeam(log, summaryWords("en"), further.details(log));
  expect(page.blocks.length).toBeGreaterThan(100);
  expect(untraced(page)).toEqual([]);
});

const en = { language: "en", words: rollupWords.en } as const;

test("every row of figures on the pages of district and schools leads to a team's row or to the program's own", () => {
  const pages = districtPages({ ...wideFigures(), programs: [wideBook()] }, WIDE_PERIOD, { saying: en, community: [] });
  const traced = pages.filter(({ audience, sheet }) => audience !== "board" && sheet !== "PLT All Teams");
  expect(traced.map(({ sheet }) => sheet)).toEqual(["PLT District", "PLT Maple Ridge", "PLT Oak Hill"]);
  const months = /^[A-Z][a-z]{2} \d{4}$/;
  for (const page of traced) {
    expect([page.sheet, untraced(page).filter((name) => !months.test(name))]).toEqual([page.sheet, []]);
  }
});
