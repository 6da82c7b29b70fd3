/** Words by which a sheet, its title or the file says that it holds a team's meetings. */
import { filledColumns, type Grid, textAt } from "./grid.ts";
import { plain } from "./row-marks.ts";
import type { SheetContext } from "./sheet-context.ts";

const TEAM =
  /\b(?:plcs?|plts?|plgs?|plns?|tbts?|blts?|dlts?|clts?|ilts?|data teams?|learning (?:team|communit|group)|(?:team|grade|department|dept|committee|collaborative|collaboration) (?:level )?(?:team )?(?:meetings?|minutes|notes|agendas?|logs?)|meeting (?:minutes|notes|logs?|agendas?)|minutes|agendas?|study group|reuniones|minutas|equipo)\b/;

const DOCUMENT =
  /\b(?:notes|logs?|minutes|agendas?|meetings?|forms?|templates?|trackers?|records?|reports?|sheet|packet|data|plan|calendar|minutas?|actas?|bitacora|registro)\b/;
const WHOSE =
  /\b(?:plcs?|plts?|plgs?|plns?|tbts?|blts?|dlts?|ilts?|team|grade|gr|group|dept|department|school|elementary|middle|high|academy|district|committee|k|[1-9](?:st|nd|rd|th)|20\d\d|equipo|grado|escuela)\b/;

/** True for a text that names the page, not a field of it: `Grade 5 PLC Notes 2025-26`, `STUDY GROUP LOG 1`. */
export function isTitle(text: string): boolean {
  const words = plain(text);
  return !/[:?]\s*$/.test(text) && words.split(" ").length <= 12 && DOCUMENT.test(words) && WHOSE.test(words);
}

/** Texts that name the sheet: titles in its first rows before row `end`, its tab, the file. */
export function titlesOf(grid: Grid, end: number, context: SheetContext): readonly string[] {
  const titles: string[] = [];
  for (let row = 0; row < Math.min(grid.height, end, 12); row++) {
    const columns = filledColumns(grid, row);
    const column = columns[0];
    if (columns.length === 1 && column !== undefined) titles.push(textAt(grid, row, column));
  }
  return [...titles, context.sheet, context.file];
}

/** True where a title, the tab or the file speaks of a team's meetings. */
export const speaksOfTeam = (grid: Grid, context: SheetContext): boolean =>
  titlesOf(grid, grid.height, context).some(
    (title) => title.length < 120 && TEAM.test(plain(title).replace(/[_.-]/g, " ")),
  );
