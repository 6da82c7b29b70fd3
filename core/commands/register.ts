/** The teams that a program workbook registers, with what it keeps of each. */
import { dayIn, textIn } from "../cycles/team-log.ts";
import type { Entry } from "../kinds/entry.ts";
import { isHandTyped } from "../log/hand-typed.ts";
import type { LogBook } from "../log/read-log.ts";
import { PACKED_SHAPE } from "../summaries/packed-extract.ts";
import type { Registered } from "../summaries/taken.ts";
import type { CollectedLine } from "./collected-tab.ts";

/** The teams that have a name and have not ended, in the order of the register. */
export const teamsNow = (book: LogBook): readonly Entry[] =>
  book.entries("team-link").filter((team) => {
    const ended = dayIn(team, "ended");
    return textIn(team, "name") !== "" && (ended === undefined || ended > book.today);
  });

/** True for a school's or district's own workbook. */
export const hasRegister = (book: LogBook): boolean => book.tables.has("team-link");

const SHAPE_END = " ";

/** A mark as it is kept: with the shape of the figures, so that another shape's are read again. */
export const keptMark = (mark: string): string => (mark === "" ? "" : `${mark}${SHAPE_END}${PACKED_SHAPE}`);

const markOf = (kept: string): string =>
  kept.endsWith(`${SHAPE_END}${PACKED_SHAPE}`) ? kept.slice(0, -(SHAPE_END.length + PACKED_SHAPE.length)) : "";

/** A team of the register as messages tell of it. */
export function registeredTeam(team: Entry, lines: ReadonlyMap<string, CollectedLine>): Registered {
  const line = isHandTyped(team.id) ? undefined : lines.get(team.id);
  const state = line?.state ?? "never";
  return {
    source: team.id,
    team: textIn(team, "name"),
    unit: textIn(team, "unit"),
    link: textIn(team, "link"),
    at: line?.at ?? "",
    tried: line?.tried ?? "",
    mark: markOf(line?.mark ?? ""),
    state: state === "gone" ? "never" : state,
  };
}
