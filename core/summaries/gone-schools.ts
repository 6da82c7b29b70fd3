/** Pages of schools that no page is made for any more: old figures must not stay there and look like today's. */
import type { Day } from "../workbook/day.ts";
import type { Page } from "../workbook/page.ts";
import { line } from "./page-cells.ts";
import { RESERVED_TABS } from "./reserved-tabs.ts";
import type { Saying } from "./saying.ts";

const FIXED = new Set(RESERVED_TABS.map((name) => name.toLowerCase()));

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
    .filter((tab) => !FIXED.has(tab.toLowerCase()) && !current.has(tab.toLowerCase()))
    .map((sheet) => ({
      sheet,
      audience: "school",
      blocks: [
        { type: "title", text: saying.words.schoolTitle(sheet.replace(/^PLT /, "")) },
        line(saying.words.goneSchool(today), "attention"),
      ],
    }));
}
