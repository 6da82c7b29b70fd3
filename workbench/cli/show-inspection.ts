/** What was understood of a team's workbook, in plain words: which tab, which header row, what each heading becomes and how sure that is. */
import type { FieldMatch, Inspection, Region, SheetInspection } from "../../core/index.ts";
import { sayCode } from "../../core/words/say.ts";
import { fieldWords } from "../../core/words/ui.ts";
import { aligned, shortened } from "./aligned.ts";
import type { Request } from "./request.ts";

const LONGEST_LABEL = 40;

/** Prints each tab with what it would become. */
export function showInspection(request: Request, inspection: Inspection): void {
  const { terminal, words } = request;
  for (const { sheet, regions } of inspection.sheets) {
    for (const region of regions.filter(isOurs)) showRegion(request, sheet, region);
  }
  const alone = inspection.sheets.filter((sheet) => !hasOurs(sheet)).map(({ sheet }) => words.quoted(sheet));
  if (alone.length > 0) {
    terminal.out("");
    terminal.out(words.leftAlone(alone));
  }
}

/** True for a part of a sheet that would become entries. */
export const isOurs = ({ layout, entries }: Region): boolean => layout !== "nothing-of-ours" && entries > 0;

const hasOurs = ({ regions }: SheetInspection): boolean => regions.some(isOurs);

function showRegion(request: Request, sheet: string, region: Region): void {
  const { terminal, words } = request;
  terminal.out("");
  terminal.out(words.region(sheet, words.layouts[region.layout], region.range));
  const header = region.headerRows.length === 0 ? words.noHeader : words.headerIn(region.headerRows);
  terminal.out(`${header} ${words.entries(region.entries)}.`);
  const { label, becomes, sure } = words.columns;
  const rows = region.fields.map((field) => fieldLine(request, field));
  for (const line of aligned([["  ", label, becomes, sure], ...rows])) terminal.out(line);
}

function fieldLine({ words, asking }: Request, match: FieldMatch): readonly string[] {
  const names = fieldWords[asking.language];
  const isTheirOwn = match.field === null || match.field === "other";
  const becomes = isTheirOwn ? words.keptAsIs : names[match.field ?? "other"];
  const reason = sayCode(match.reason.code, match.reason.facts, asking.language);
  const others = match.alternatives.map((field) => names[field]);
  const otherwise = match.status === "ask" && others.length > 0 ? ` (${words.otherwise(others)})` : "";
  const label = words.quoted(shortened(match.label, LONGEST_LABEL));
  return ["", `${match.cell} ${label}`, becomes, `${words.status[match.status]}: ${reason}${otherwise}`];
}
