/** Words by which a sheet, its title or the file says that it holds a team's meetings. */
import { filledColumns, type Grid, textAt } from "./grid.ts";
import { plain } from "./row-marks.ts";
import type { SheetContext } from "./sheet-context.ts";

const TEAM =
  /\b(?:plcs?|plts?|plgs?|plns?|tbts?|blts?|dlts?|clts?|ilts?|data teams?|learning (?:team|communit|group)|(?:team|grade|department|dept|committee|collaborative|collaboration) (?:level )?(?:team )?(?:meetings?|minutes|notes|agendas?|logs?)|meeting (?:minutes|notes|logs?|agendas?)|minutes|agendas?|study group|reuniones|minutas|equipo)\b/;

/** Texts that name the sheet: its tab, the file, and titles in its first rows. */
export function titlesOf(grid: Grid, context: SheetContext): readonly string[] {
  const titles: string[] = [];
  for (let row = 0; row < Math.min(grid.height, 12); row++) {
    const columns = filledColumns(grid, row);
    const column = columns[0];
    if (columns.length === 1 && column !== undefined) titles.push(textAt(grid, row, column));
  }
  return [...titles, context.sheet, context.file];
}

/** True where a title, the tab or the file speaks of a team's meetings. */
export const speaksOfTeam = (grid: Grid, context: SheetContext): boolean =>
  titlesOf(grid, context).some((title) => title.length < 120 && TEAM.test(plain(title).replace(/[_.-]/g, " ")));
