/** Pages of schools that no page is made for any more: old figures must not stay there and look like today's. */
import { ownPagesWords } from "../words/own-pages.ts";
import type { Day } from "../workbook/day.ts";
import type { Page } from "../workbook/page.ts";
import { line } from "./page-cells.ts";
import { RESERVED_TABS } from "./reserved-tabs.ts";
import type { Saying } from "./saying.ts";

const FIXED = new Set(RESERVED_TABS.map((name) => name.toLowerCase()));

/** How the tabs of persons' own pages begin, in whichever language they were drawn. */
const OF_PERSONS = [ownPagesWords.en, ownPagesWords.es].map(({ mine }) => `${mine.sheet} `.toLowerCase());

const isOfSchool = (tab: string): boolean =>
  !FIXED.has(tab) && !OF_PERSONS.some((beginning) => tab.startsWith(beginning));

/**
 * What is drawn over the pages of schools among these tabs of ours that are not drawn now: that there are no figures, and why. Notes
 * beside them stay. Example: where a school's name was mended, its page under the old name.
 */
export function goneSchools(
  tabs: readonly string[],
  drawn: readonly Page[],
  today: Day,
  saying: Saying,
): readonly Page[] {
  const current = new Set(drawn.map(({ sheet }) => sheet.toLowerCase()));
  return tabs
    .filter((tab) => isOfSchool(tab.toLowerCase()) && !current.has(tab.toLowerCase()))
    .map((sheet) => ({
      sheet,
      audience: "school",
      blocks: [
        { type: "title", text: saying.words.schoolTitle(sheet.replace(/^PLT /, "")) },
        line(saying.words.goneSchool(today), "attention"),
      ],
    }));
}
