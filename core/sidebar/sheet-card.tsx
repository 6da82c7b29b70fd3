/** One tab of the team's file in the preview: in or out, what was found, and each heading. */
import type { JSX } from "preact";
import type { Region, SheetInspection } from "../convert/inspection.ts";
import { useConversion } from "./conversion-context.ts";
import { firstCell, isPartOut, meetingsInSheet } from "./convert-plan.ts";
import { HeaderRow } from "./header-row.tsx";
import { usePage } from "./page-context.ts";
import { PlaceLink } from "./place-link.tsx";
import { RegionFields } from "./region-fields.tsx";
import { RegionPicture } from "./region-picture.tsx";
import type { ConvertPlan } from "./use-convert-plan.ts";

interface Props {
  readonly plan: ConvertPlan;
  readonly sheet: SheetInspection;
}

interface PartProps extends Props {
  readonly region: Region;
  /** A tab of one part is ticked as a whole. */
  readonly among: "one" | "several";
}

function RegionPart({ plan, sheet, region, among }: PartProps): JSX.Element {
  const { words } = usePage();
  const { texts } = useConversion();
  const included = !isPartOut(plan.corrections, sheet.sheet, region.range);
  const count = words.counted(region.kind, region.entries);
  const facts = [count, texts.layouts[region.layout], texts.headingsIn(region.headerRows)];
  return (
    <div class="region">
      {among === "several" && (
        <label class="tick">
          <input type="checkbox" checked={included} onChange={() => plan.turnPart(sheet.sheet, region.range)} />
          <span>
            {texts.includePart}
            <span class="sr-only"> {region.range}</span>
          </span>
        </label>
      )}
      <p class="quiet">
        {facts.join(" · ")}
        {" · "}
        <PlaceLink sheet={sheet.sheet} cell={firstCell(region.range)}>
          {texts.range(region.range)}
        </PlaceLink>
      </p>
      {included && (
        <>
          <RegionPicture region={region} />
          <RegionFields plan={plan} sheet={sheet.sheet} region={region} />
        </>
      )}
    </div>
  );
}

export function SheetCard({ plan, sheet }: Props): JSX.Element {
  const { texts } = useConversion();
  const included = !plan.corrections.leftOut.includes(sheet.sheet);
  const found = sheet.regions.filter((region) => region.entries > 0);
  const row = sheet.regions.flatMap((region) => region.headerRows)[0] ?? 1;
  return (
    <section class="card">
      <h2>
        <label class="tick">
          <input type="checkbox" checked={included} onChange={() => plan.turnSheet(sheet.sheet)} />
          <span>
            <span class="sr-only">{texts.include("")}</span>
            {sheet.sheet}
          </span>
        </label>
      </h2>
      {meetingsInSheet(sheet) === 0 && <p class="quiet">{texts.meetings(0)}</p>}
      {included && (
        <>
          {found.map((region) => (
            <RegionPart
              key={region.range}
              plan={plan}
              sheet={sheet}
              region={region}
              among={found.length > 1 ? "several" : "one"}
            />
          ))}
          <details>
            <summary>{texts.headerWrong}</summary>
            <HeaderRow row={row} use={(wanted) => plan.chooseHeader(sheet.sheet, wanted)} />
          </details>
        </>
      )}
    </section>
  );
}
