/** Every row's third column has a page, and what the pages above the team show is what a hand counts. */
import { districtPages } from "../../../core/summaries/district-pages.ts";
import { communityWords } from "../../../core/words/community.ts";
import { rollupWords } from "../../../core/words/rollup-pages.ts";
import { PAGE_COLUMNS } from "../../../core/workbook/draw.ts";
import type { Page } from "../../../core/workbook/page.ts";
import { linesOf } from "./page-lines.ts";
import { COLUMNS_ABOVE } from "./third-column-above.ts";
import { OWN_COLUMNS, TEAM_COLUMNS } from "./third-column-of-team.ts";
import { WIDE_PERIOD, wideFigures } from "./wide-district.ts";

const DOCUMENTS = { V: 7, L: 8, T: 11, W: 9, C: 13 };

const pagesIn = (language: "en" | "es"): readonly Page[] => {
  const saying = { language, words: rollupWords[language] };
  const community = [{ said: communityWords[language], saying }];
  return districtPages(wideFigures(), WIDE_PERIOD, { saying, community });
};

const english = new Map(pagesIn("en").map((page) => [page.sheet, linesOf(page)]));

test("each of the 48 rows is shown on a page that a test has counted by hand", () => {
  const asked = Object.entries(DOCUMENTS).flatMap(([letter, rows]) =>
    Array.from({ length: rows }, (_, i) => `${letter}${i + 1}`),
  );
  const shown = new Set([...TEAM_COLUMNS, ...COLUMNS_ABOVE, ...OWN_COLUMNS].map(({ id }) => id));
  expect(asked).toHaveLength(48);
  expect(asked.filter((id) => !shown.has(id))).toEqual([]);
});

test.each(COLUMNS_ABOVE)("$id on $sheet: $shows", ({ sheet, told }) => {
  const lines = english.get(sheet) ?? [];
  const isThere = (wanted: readonly string[]): boolean =>
    lines.some((_, i) => wanted.every((line, n) => lines[i + n] === line));
  for (const wanted of told) expect({ wanted, isThere: isThere(wanted) }).toEqual({ wanted, isThere: true });
});

test("a school's page has of the program what is about that school or about all", () => {
  const oak = english.get("PLT Oak Hill") ?? [];
  expect(oak.filter((line) => /SIP 2|Norms|Maple Ridge/.test(line))).toEqual([]);
  expect(oak).toContain("SIP 9: Arts | Oak Hill |  |  | no team yet | 0");
});

test("pages for the board and for families have nothing of the program but what is for everyone", () => {
  const text = [...(english.get("PLT Board") ?? []), ...(english.get("PLT Community") ?? [])].join("\n");
  expect(text).not.toMatch(/Pat|Sam|Old Hand|New Person|No funds|evening|SIP/);
});

test("Spanish pages with a program have no English of ours, and no table is wider than a page", () => {
  const ours = new Set([...english.values()].flat());
  const own =
    /Maple|Oak|Grade|Science|Arts|SIP|Unit|reads|PLT|Early|funds|calendar|substitutes|Data|Norms|agenda|minutes|\d$/;
  for (const page of pagesIn("es")) {
    expect(linesOf(page).filter((line) => ours.has(line) && !own.test(line))).toEqual([]);
    for (const block of page.blocks) {
      if (block.type === "table") expect(block.headings.length).toBeLessThanOrEqual(PAGE_COLUMNS);
    }
  }
});
