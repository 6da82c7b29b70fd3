/** The figures of schools and district from what a program workbook keeps. */
import { textIn } from "../cycles/team-log.ts";
import type { LogBook } from "../log/read-log.ts";
import {
  bySchool,
  type DistrictFigures,
  districtFigures,
  schoolFigures,
  type Unread,
} from "../summaries/school-figures.ts";
import type { Collected, Period } from "../summaries/team-figures.ts";
import { collectionSentences } from "../words/collection.ts";
import { parseDay } from "../workbook/day.ts";
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
  const used = new Set<string>();
  for (const entry of teamsNow(book)) {
    const [team = "", unit = "", link = ""] = ["name", "unit", "link"].map((key) => textIn(entry, key));
    const line = lines.get(entry.id);
    const found = keptExtract(kept, entry.id);
    const named = unit === "" ? team : `${team} (${unit})`;
    if (!found || !line || line.at === "") {
      const code = line && line.at !== "" ? "collect/lost" : "collect/not-yet";
      unread.push({ source: named, why: line?.why || (words[code]?.({}) ?? "") });
      continue;
    }
    const source = [link, named, `${named} ${entry.id}`].find((name) => name !== "" && !used.has(name)) ?? entry.id;
    used.add(source);
    const own = found.extract.team;
    const extract = { ...found.extract, team: { ...own, team, school: unit || own.school } };
    collected.push({ extract, source, taken: parseDay(line.at.slice(0, 10)) ?? book.today, old: line.why });
  }
  const schools = [...bySchool(collected)].map(([school, teams]) => schoolFigures(school, teams, period));
  return districtFigures(schools, unread);
}
