/** One tab of the team's file in the preview: in or out, what was found, and each heading. */
import type { JSX } from "preact";
import type { Region, SheetInspection } from "../convert/inspection.ts";
import { useConversion } from "./conversion-context.ts";
import { meetingsInSheet } from "./convert-plan.ts";
import { HeaderRow } from "./header-row.tsx";
import { PlaceLink } from "./place-link.tsx";
import { RegionFields } from "./region-fields.tsx";
import type { ConvertPlan } from "./use-convert-plan.ts";

interface Props {
  readonly plan: ConvertPlan;
  readonly sheet: SheetInspection;
}

function RegionPart({ plan, sheet, region }: Props & { readonly region: Region }): JSX.Element {
  const { texts } = useConversion();
  const facts = [texts.meetings(region.entries), texts.layouts[region.layout], texts.headingsIn(region.headerRows)];
  const start = region.range.split(":")[0] ?? "A1";
  return (
    <div class="region">
      <p class="quiet">
        {facts.join(" · ")}
        {" · "}
        <PlaceLink sheet={sheet.sheet} cell={start}>
          {texts.range(region.range)}
        </PlaceLink>
      </p>
      <RegionFields plan={plan} sheet={sheet.sheet} region={region} />
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
            <RegionPart key={region.range} plan={plan} sheet={sheet} region={region} />
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
