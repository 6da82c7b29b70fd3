/** The headings of one region: those to look at first and in the open, those understood folded away. */
import type { ComponentChildren, JSX } from "preact";
import type { FieldMatch, MatchStatus, Region } from "../convert/inspection.ts";
import { useConversion } from "./conversion-context.ts";
import { fieldsOf } from "./convert-plan.ts";
import { FieldChoice } from "./field-choice.tsx";
import type { ConvertPlan } from "./use-convert-plan.ts";

interface Props {
  readonly plan: ConvertPlan;
  readonly sheet: string;
  readonly region: Region;
}

function Choices({
  plan,
  sheet,
  fields,
}: Omit<Props, "region"> & { readonly fields: readonly FieldMatch[] }): JSX.Element {
  return (
    <ul class="field-choices">
      {fields.map((field) => (
        <FieldChoice
          key={`${field.cell}-${field.label}`}
          sheet={sheet}
          field={field}
          chosen={plan.corrections.fields.find((each) => each.sheet === sheet && each.cell === field.cell)}
          choose={(name) => plan.chooseField(sheet, field.cell, name)}
        />
      ))}
    </ul>
  );
}

function Folded({
  summary,
  children,
}: {
  readonly summary: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <details>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

export function RegionFields({ plan, sheet, region }: Props): JSX.Element {
  const { texts } = useConversion();
  const group = (status: MatchStatus) => fieldsOf(status, sheet, region.fields, plan.first);
  const [ask, sure, own] = [group("ask"), group("sure"), group("unmapped")];
  return (
    <>
      {ask.length > 0 && (
        <div class="to-look-at">
          <h3>{texts.toLookAt(ask.length)}</h3>
          <p>{texts.toLookAtHelp}</p>
          <Choices plan={plan} sheet={sheet} fields={ask} />
        </div>
      )}
      {sure.length > 0 && (
        <Folded summary={texts.understood(sure.length)}>
          <Choices plan={plan} sheet={sheet} fields={sure} />
        </Folded>
      )}
      {own.length > 0 && (
        <Folded summary={texts.ownColumns(own.length)}>
          <p class="quiet">{texts.ownColumnsHelp}</p>
          <Choices plan={plan} sheet={sheet} fields={own} />
        </Folded>
      )}
    </>
  );
}
