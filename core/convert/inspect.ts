/** What would be converted and why, without writing anything. */
import type { Snapshot } from "../workbook/snapshot.ts";
import { regionOf } from "./found.ts";
import type { Corrections, Inspection } from "./inspection.ts";
import { pictureOf } from "./picture.ts";
import { draftOf } from "./plan.ts";
import { withTemperedReason } from "./tempered-reason.ts";
import { understand } from "./understand.ts";

/**
 * Every sheet that is not ours with the regions found in it: where the header is, how many entries it would become, what each
 * label means, how sure that is and why; with a notice for every cell that could not be read. Sheets and labels that a person corrected are read as corrected.
 * Example: a sheet with a title and `Date | Present | Notes` in row 3 has one region, header row 3, an entry a dated row.
 */
export function inspect(snapshot: Snapshot, corrections: Corrections): Inspection {
  const understanding = understand(snapshot, corrections);
  return {
    sheets: understanding.sheets.map(({ sheet, regions }) => ({
      sheet: sheet.name,
      regions: regions.map((found) => {
        const region = regionOf(found);
        return { ...region, fields: region.fields.map(withTemperedReason), picture: pictureOf(found, sheet) };
      }),
    })),
    notices: draftOf(understanding, snapshot).notices,
  };
}
