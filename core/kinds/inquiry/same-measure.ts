/** Measures by their names, as people write them in different places. */
import { textIn } from "../../cycles/team-log.ts";
import { plainText } from "../../workbook/plain-text.ts";
import type { Entry } from "../entry.ts";
import { oncePerList } from "../once-per-list.ts";

/** Entries by the measure that they name in a field, in the order of the sheet. */
const groupedBy = (key: string) =>
  oncePerList((entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> => {
    const found = new Map<string, Entry[]>();
    for (const entry of entries) {
      const name = plainText(textIn(entry, key));
      const same = found.get(name);
      if (same) same.push(entry);
      else found.set(name, [entry]);
    }
    return found;
  });

/** Common measures and results, each by the measure that they are about. */
export const measuresByName = groupedBy("name");
export const resultsByMeasure = groupedBy("measure");
