/** A round of collecting in the stand-in, and what it left in the list of teams. */
import type { Book } from "../../workbench/hosts/book.ts";
import { ServiceException } from "../../workbench/hosts/sheets/exception.ts";
import type { SheetsHost } from "../../workbench/hosts/sheets/sheets-host.ts";
import type { SheetsSetting } from "../../workbench/hosts/sheets/world.ts";
import { linesOf, type Told, tell } from "./a-district.ts";

/** A request to the API, as calls are counted. */
export const READS = "SpreadsheetsCollection.get";

/** Collects with the page open, to the end of the round or until it is stuck. */
export function collectAll(host: SheetsHost): Told {
  let told = tell(host, "pltCollectBegin", "while-open");
  for (let steps = 0; told.now === "running"; steps++) {
    if (steps > 200) throw new Error("It does not end.");
    told = tell(host, "pltCollectMore");
  }
  return told;
}

/** Team, state and reason of each line of PLT Collected. */
export function states(book: Book): readonly string[] {
  const headings = ["Team", "State", "Why not"];
  const [first = [], ...lines] = linesOf(book, "PLT Collected", []);
  return lines.map((line) => headings.map((heading) => line[first.indexOf(heading)]).join(": "));
}

/** Refuses requests to the API, in words of the real one: those whose number is in the list, counted from 0. */
export function refusing(words: string, isRefused: (request: number) => boolean): SheetsSetting["watch"] {
  let requests = 0;
  return (member) => {
    if (member === READS && isRefused(requests++))
      throw new ServiceException(`API call to sheets.spreadsheets.get failed with error: ${words}`);
  };
}
