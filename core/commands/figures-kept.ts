/** The figures of schools and district from what a program workbook keeps. */
import { textIn } from "../cycles/team-log.ts";
import type { Entry } from "../kinds/entry.ts";
import type { LogBook } from "../log/read-log.ts";
import {
  bySchool,
  type DistrictFigures,
  districtFigures,
  schoolFigures,
  type Unread,
} from "../summaries/school-figures.ts";
import type { Collected, Period } from "../summaries/team-figures.ts";
import { TEAMS_SHEET } from "../summaries/teams-page.ts";
import { collectionSentences } from "../words/collection.ts";
import { addressOf } from "../workbook/address.ts";
import { parseDay } from "../workbook/day.ts";
import type { Page, PageCell } from "../workbook/page.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { linesIn } from "./collected-tab.ts";
import { keptExtract, keptIn } from "./kept-extracts.ts";
import { teamsNow } from "./register.ts";

/**
 * All registered teams: those with figures, and those without with the reason. The register says what a team is called and where it
 * belongs; where it does not say the school, the team's own log does.
 */
export function figuresKept(book: LogBook, snapshot: Snapshot, period: Period): DistrictFigures {
  const lines = linesIn(snapshot);
  const kept = keptIn(snapshot);
  const words = collectionSentences[book.language];
  const collected: Collected[] = [];
  const unread: Unread[] = [];
  for (const { entry, source } of registeredLogs(book)) {
    const [team = "", unit = ""] = ["name", "unit"].map((key) => textIn(entry, key));
    const line = lines.get(entry.id);
    const found = keptExtract(kept, entry.id);
    if (!found || !line || line.at === "") {
      const code = line && line.at !== "" ? "collect/lost" : "collect/not-yet";
      unread.push({ source: nameIn(entry), why: line?.why || (words[code]?.({}) ?? "") });
      continue;
    }
    const own = found.extract.team;
    const extract = { ...found.extract, team: { ...own, team, school: unit || own.school } };
    collected.push({ extract, source, taken: parseDay(line.at.slice(0, 10)) ?? book.today, old: line.why });
  }
  const schools = [...bySchool(collected)].map(([school, teams]) => schoolFigures(school, teams, period));
  return districtFigures(schools, unread);
}

const nameIn = (entry: Entry): string => {
  const [team = "", unit = ""] = ["name", "unit"].map((key) => textIn(entry, key));
  return unit === "" ? team : `${team} (${unit})`;
};

/** Each team with what its log is called on pages: its link where it has one of its own, else its name. No two are called alike. */
function registeredLogs(book: LogBook): readonly { readonly entry: Entry; readonly source: string }[] {
  const used = new Set<string>();
  return teamsNow(book).map((entry) => {
    const named = nameIn(entry);
    const names = [textIn(entry, "link"), named, `${named} ${entry.id}`];
    const source = names.find((name) => name !== "" && !used.has(name)) ?? entry.id;
    used.add(source);
    return { entry, source };
  });
}

/** The pages with a way from each log, as the tab of all teams names it, to where the register says where it is. */
export function tracedToRegister(pages: readonly Page[], book: LogBook): readonly Page[] {
  const places = new Map(
    registeredLogs(book).map(({ entry: { at }, source }) => [
      source,
      { sheet: at.sheet, cell: at.cells["link"] ?? addressOf(at.row, 0) },
    ]),
  );
  const traced = (cell: PageCell): PageCell => {
    const link = typeof cell.value === "string" && cell.tone === "quiet" ? places.get(cell.value) : undefined;
    return link ? { ...cell, link } : cell;
  };
  return pages.map((page) => (page.sheet === TEAMS_SHEET ? withCells(page, traced) : page));
}

const withCells = (page: Page, change: (cell: PageCell) => PageCell): Page => ({
  ...page,
  blocks: page.blocks.map((block) =>
    block.type === "table" ? { ...block, rows: block.rows.map((row) => row.map(change)) } : block,
  ),
});
