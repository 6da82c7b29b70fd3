/** The conversion: a preview that explains itself, one click, and what came of it. */
import type { ComponentChildren, JSX } from "preact";
import { useRef } from "preact/hooks";
import type { ConversionUi } from "../words/en-conversion-ui.ts";
import type { UiWords } from "../words/en-ui.ts";
import type { ReplyOf } from "./ask.ts";
import { BusyButton } from "./busy-button.tsx";
import { ChangedRows } from "./changed-rows.tsx";
import { useConversion } from "./conversion-context.ts";
import { chosenIn, inWords, newRows, sheetsToShow, sumOf, tickedIn } from "./convert-plan.ts";
import { Converted } from "./converted.tsx";
import { HeaderRow } from "./header-row.tsx";
import { NoticeList } from "./notice-list.tsx";
import { usePage } from "./page-context.ts";
import { Problem } from "./problem.tsx";
import { Progress } from "./progress.tsx";
import { ProposedActions } from "./proposed-actions.tsx";
import { SheetCard } from "./sheet-card.tsx";
import { Title } from "./title.tsx";
import { useAsk } from "./use-ask.ts";
import { type ConvertPlan, useConvertPlan } from "./use-convert-plan.ts";
import { WillWrite } from "./will-write.tsx";

const chosenOf = ({ inspection, corrections }: ConvertPlan): ReadonlyMap<string, number> =>
  chosenIn(inspection, corrections);

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
  const { inspection, corrections, looking, found } = plan;
  return (
    <>
      <p class="lead">
        {found.again > 0
          ? texts.newOnes(found.again, newRows(found.writes))
          : texts.found(inWords(chosenOf(plan), words))}
      </p>
      <p class="quiet">{texts.promise}</p>
      <ChangedRows updates={found.updates} taken={plan.taken} turn={plan.turnUpdate} />
      {sheetsToShow(inspection, corrections).map((sheet) => (
        <SheetCard key={sheet.sheet} plan={plan} sheet={sheet} />
      ))}
      <LeftAlone plan={plan} />
      <ProposedActions proposals={found.proposals} ticked={plan.ticked} turn={plan.turnAction} />
      <WillWrite writes={found.writes} />
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
    if (chosenOf(plan).size === 0) return tell(texts.nothingTicked);
    const { taken, found, ticked } = plan;
    const actions = tickedIn(found.proposals, ticked);
    const corrections = { ...plan.corrections, actions };
    if (found.again > 0 && newRows(found.writes) + actions.length + taken.length === 0) return tell(texts.nothingNew);
    used.current = commandId("convert");
    const outcome = await send({ type: "convert", id: used.current, corrections, updates: taken });
    if (outcome.is !== "done") return;
    succeeded("convert");
    reload();
  };
  return { asked, convert, used: used.current };
}

/** Several kinds are counted together: a button that listed them would be two lines high. */
function chosenShort(counts: ReadonlyMap<string, number>, words: UiWords): string {
  return counts.size > 1 ? words.counted("", sumOf(counts)) : inWords(counts, words);
}

const buttonText = ({ found, taken, ticked, ...plan }: ConvertPlan, texts: ConversionUi, words: UiWords): string =>
  found.again > 0
    ? texts.buttonAgain(newRows(found.writes) + tickedIn(found.proposals, ticked).length, taken.length)
    : texts.button(chosenShort(chosenIn(plan.inspection, plan.corrections), words));

interface Props {
  readonly found: ReplyOf<"inspected">;
  /** What else could be done instead; gone once it is converted. */
  readonly children?: ComponentChildren;
}

/** What the person corrects of what was found is looked at again before anything is written. */
export function ConvertView({ found, children }: Props): JSX.Element {
  const { words } = usePage();
  const { texts } = useConversion();
  const plan = useConvertPlan(found);
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
          text={buttonText(plan, texts, words)}
          busy={working ? texts.converting : ""}
          press={() => void convert()}
        />
      </div>
      {children}
    </>
  );
}
