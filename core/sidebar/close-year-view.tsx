/** Closing the school year: what rests and what goes on is shown first, then a person says who stays. */
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { YearPlan } from "../reply.ts";
import type { ReplyOf } from "./ask.ts";
import { BusyButton } from "./busy-button.tsx";
import { useConversion } from "./conversion-context.ts";
import { FormGroups } from "./form-groups.tsx";
import { namesIn, sentValues } from "./form-values.ts";
import { usePage } from "./page-context.ts";
import { Problem } from "./problem.tsx";
import { Progress } from "./progress.tsx";
import { ArrivalTitle } from "./title.tsx";
import { UndoOffer } from "./undo-offer.tsx";
import { Undone } from "./undone.tsx";
import { useAsk } from "./use-ask.ts";
import { useUndo } from "./use-undo.ts";
import { useYearPlan, type YearChoice } from "./use-year-plan.ts";

function Tabs({ plan }: { readonly plan: YearPlan }): JSX.Element {
  const { texts } = useConversion();
  return (
    <section class="group">
      <h2>{texts.year.whatHappens}</h2>
      <ul class="writes">
        {plan.kinds.map(({ kind, tab, rests, goesOn }) => (
          <li key={kind}>{texts.year.tab(tab, rests, goesOn)}</li>
        ))}
      </ul>
      <p class="help">{texts.year.nothingMoves}</p>
    </section>
  );
}

function Closed({ reply, command }: { readonly reply: ReplyOf<"year-closed">; readonly command: string }): JSX.Element {
  const { words, show } = usePage();
  const { texts } = useConversion();
  const { asked, undo } = useUndo(command);
  if (asked.is === "done") return <Undone reply={asked.reply} />;
  const { plan, left } = reply;
  return (
    <>
      <ArrivalTitle>{texts.year.done(plan.year)}</ArrivalTitle>
      <div class="good">
        <p>{texts.year.next(plan.next, words.day(plan.begins))}</p>
        {left.length > 0 && <p>{texts.year.left(words.and(left))}</p>}
      </div>
      <p class="actions">
        <button type="button" onClick={() => show("start")}>
          {words.meeting.toStart}
        </button>
      </p>
      <UndoOffer asked={asked} undo={undo} help={texts.year.undoHelp} label={words.common.undo} />
    </>
  );
}

/** Closing; a retry carries the same id, and that id is what undo takes back. */
function useClose({ typed }: YearChoice) {
  const { commandId, succeeded, reload } = usePage();
  const { asked, send } = useAsk("year-closed");
  const used = useRef("");
  const close = async ({ form }: ReplyOf<"year-tried">): Promise<void> => {
    used.current = commandId("close-year");
    const { begins = "", stays = null, cycle } = sentValues(form, typed);
    const outcome = await send({
      type: "close-year",
      id: used.current,
      begins: String(begins ?? ""),
      stays: namesIn(stays),
      cycle: cycle === "goes-on" ? cycle : "begins-anew",
    });
    if (outcome.is !== "done") return;
    succeeded("close-year");
    reload();
  };
  return { asked, close, command: used.current };
}

function Closing({
  shown,
  choice,
}: {
  readonly shown: ReplyOf<"year-tried">;
  readonly choice: YearChoice;
}): JSX.Element {
  const { texts } = useConversion();
  const { asked, close, command } = useClose(choice);
  if (asked.is === "done") return <Closed reply={asked.reply} command={command} />;
  const { plan, form, notices } = shown;
  const working = asked.is === "working";
  return (
    <>
      <ArrivalTitle>{form.title}</ArrivalTitle>
      <div inert={working}>
        <FormGroups
          form={form}
          prefix={form.kind}
          typed={choice.typed}
          roster={plan.roster}
          noticesOf={(key) => notices.filter(({ field }) => field === key)}
          set={choice.set}
          leave={choice.look}
        />
        <Tabs plan={plan} />
      </div>
      {(asked.is === "refused" || asked.is === "unreached") && <Problem title={texts.year.failed} trouble={asked} />}
      <div class="foot">
        <BusyButton
          look="primary"
          text={texts.year.button(plan.year)}
          busy={working ? texts.year.closing : ""}
          press={() => void close(shown)}
        />
      </div>
    </>
  );
}

/** `leave` leads back to the list. */
export function CloseYearView({ leave }: { readonly leave: () => void }): JSX.Element {
  const { texts } = useConversion();
  const choice = useYearPlan();
  const { asked, shown } = choice;
  return (
    <>
      {shown !== undefined && <Closing shown={shown} choice={choice} />}
      {shown === undefined && <Progress text={texts.more.looking} />}
      {(asked.is === "refused" || asked.is === "unreached") && <Problem title={texts.year.failed} trouble={asked} />}
      <p class="aside">
        <button type="button" class="link" onClick={leave}>
          {texts.more.toList}
        </button>
      </p>
    </>
  );
}
