/** The conversion: a preview that explains itself, one click, and what came of it. */
import type { ComponentChildren, JSX } from "preact";
import { useRef } from "preact/hooks";
import type { Inspection } from "../convert/inspection.ts";
import { BusyButton } from "./busy-button.tsx";
import { useConversion } from "./conversion-context.ts";
import { meetingsInSheet, sheetsToShow } from "./convert-plan.ts";
import { Converted } from "./converted.tsx";
import { HeaderRow } from "./header-row.tsx";
import { NoticeList } from "./notice-list.tsx";
import { usePage } from "./page-context.ts";
import { Problem } from "./problem.tsx";
import { Progress } from "./progress.tsx";
import { SheetCard } from "./sheet-card.tsx";
import { Title } from "./title.tsx";
import { useAsk } from "./use-ask.ts";
import { type ConvertPlan, useConvertPlan } from "./use-convert-plan.ts";

const chosenMeetings = ({ inspection, corrections }: ConvertPlan): number =>
  inspection.sheets
    .filter(({ sheet }) => !corrections.leftOut.includes(sheet))
    .reduce((sum, sheet) => sum + meetingsInSheet(sheet), 0);

function LeftAlone({ plan }: { readonly plan: ConvertPlan }): JSX.Element | null {
  const { texts } = useConversion();
  const shown = sheetsToShow(plan.inspection, plan.corrections);
  const alone = plan.inspection.sheets.filter((sheet) => !shown.includes(sheet));
  if (alone.length === 0) return null;
  return (
    <details class="folded">
      <summary>{`${texts.leftAlone}: ${alone.map(({ sheet }) => sheet).join(", ")}`}</summary>
      <p class="quiet">{texts.leftAloneHelp}</p>
      <p class="quiet">{texts.leftAloneWrong}</p>
      {alone.map(({ sheet }) => (
        <fieldset key={sheet} class="plain">
          <legend>{sheet}</legend>
          <HeaderRow row={1} use={(row) => plan.chooseHeader(sheet, row)} />
        </fieldset>
      ))}
    </details>
  );
}

function Preview({ plan }: { readonly plan: ConvertPlan }): JSX.Element {
  const { words } = usePage();
  const { texts } = useConversion();
  const { inspection, corrections, looking } = plan;
  return (
    <>
      <p class="lead">{texts.found(chosenMeetings(plan))}</p>
      <p class="quiet">{texts.promise}</p>
      {sheetsToShow(inspection, corrections).map((sheet) => (
        <SheetCard key={sheet.sheet} plan={plan} sheet={sheet} />
      ))}
      <LeftAlone plan={plan} />
      {inspection.notices.length > 0 && (
        <details class="folded">
          <summary>
            {texts.notices} <span class="count">{inspection.notices.length}</span>
          </summary>
          <NoticeList notices={inspection.notices} />
        </details>
      )}
      {looking.is === "working" && <Progress text={texts.lookingAgain} />}
      {(looking.is === "refused" || looking.is === "unreached") && (
        <Problem title={words.start.lookFailed} trouble={looking} />
      )}
    </>
  );
}

/** Sends the conversion; the id that it was sent with is what undo takes back. */
function useConvert(plan: ConvertPlan) {
  const { tell, commandId, succeeded, reload } = usePage();
  const { texts } = useConversion();
  const { asked, send } = useAsk("converted");
  const used = useRef("");
  const convert = async (): Promise<void> => {
    if (chosenMeetings(plan) === 0) return tell(texts.nothingTicked);
    used.current = commandId("convert");
    const outcome = await send({ type: "convert", id: used.current, corrections: plan.corrections });
    if (outcome.is !== "done") return;
    succeeded("convert");
    reload();
  };
  return { asked, convert, used: used.current };
}

interface Props {
  readonly inspection: Inspection;
  /** What else could be done instead; gone once it is converted. */
  readonly children?: ComponentChildren;
}

/** `inspection` is what was found; what the person corrects is looked at again before anything is written. */
export function ConvertView({ inspection, children }: Props): JSX.Element {
  const { texts } = useConversion();
  const plan = useConvertPlan(inspection);
  const { asked, convert, used } = useConvert(plan);
  if (asked.is === "done") return <Converted reply={asked.reply} command={used} />;
  const working = asked.is === "working";
  return (
    <>
      <Title>{texts.title}</Title>
      <div inert={working}>
        <Preview plan={plan} />
      </div>
      {(asked.is === "refused" || asked.is === "unreached") && <Problem title={texts.failed} trouble={asked} />}
      <div class="foot">
        <BusyButton
          look="primary"
          text={texts.button(chosenMeetings(plan))}
          busy={working ? texts.converting : ""}
          press={() => void convert()}
        />
      </div>
      {children}
    </>
  );
}
