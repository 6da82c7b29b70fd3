/** One entry's form: its fields, the newest entries of its kind, and where it went. */
import type { JSX } from "preact";
import type { ReplyOf } from "./ask.ts";
import { BusyButton } from "./busy-button.tsx";
import { useConversion } from "./conversion-context.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { FormGroups } from "./form-groups.tsx";
import { NoticeList } from "./notice-list.tsx";
import { usePage } from "./page-context.ts";
import { PlaceLink } from "./place-link.tsx";
import { Problem } from "./problem.tsx";
import { Progress } from "./progress.tsx";
import { ArrivalTitle } from "./title.tsx";
import { type EntryKeeper, useEntryDraft } from "./use-entry-draft.ts";
import { useEntryForm } from "./use-entry-form.ts";

interface Props {
  readonly reply: ReplyOf<"form">;
  /** Begins the form anew: with this entry, or "" for a new one. */
  readonly begin: (entry: string) => void;
  readonly leave: () => void;
}

function Newest({ reply, begin }: Pick<Props, "reply" | "begin">): JSX.Element | null {
  const { texts } = useConversion();
  if (reply.newest.length === 0 || reply.entry !== "") return null;
  return (
    <section class="group">
      <h2>{texts.more.newest}</h2>
      <ul class="newest">
        {reply.newest.map(({ id, text }) => (
          <li key={id}>
            {text}{" "}
            <button type="button" class="link" onClick={() => begin(id)}>
              {texts.more.change}
              <span class="sr-only"> ({text})</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SavedEntry({ saved, begin, leave }: Props & { readonly saved: ReplyOf<"saved"> }): JSX.Element {
  const { words } = usePage();
  const { texts } = useConversion();
  return (
    <>
      <ArrivalTitle>{texts.more.saved}</ArrivalTitle>
      <ul class="good places">
        {saved.placed.map(({ id, sheet, cell }) => (
          <li key={id}>
            <PlaceLink sheet={sheet} cell={cell}>
              {words.common.showPlace(sheet, cell)}
            </PlaceLink>
          </li>
        ))}
      </ul>
      {saved.notices.length > 0 && <NoticeList notices={saved.notices} />}
      <p class="actions">
        <button type="button" onClick={() => begin("")}>
          {texts.more.another}
        </button>
        <button type="button" onClick={leave}>
          {texts.more.toList}
        </button>
      </p>
    </>
  );
}

/** Says what was brought back from an earlier window, and lets a person begin anew. */
function BroughtBack({ keeper }: { readonly keeper: EntryKeeper }): JSX.Element | null {
  const { words } = usePage();
  if (keeper.keptAt === "") return null;
  return (
    <div class="banner">
      <p>{words.meeting.kept(words.moment(keeper.keptAt))}</p>
      <button type="button" class="link" onClick={keeper.startOver}>
        {words.meeting.startOver}
      </button>
    </div>
  );
}

type Form = ReturnType<typeof useEntryForm>;

function SaveButton({ form }: { readonly form: Form }): JSX.Element {
  const { words } = usePage();
  const { texts } = useConversion();
  return (
    <>
      {form.trouble !== undefined && (
        <Problem title={texts.more.notSaved} trouble={form.trouble}>
          <p>{words.meeting.failedHelp}</p>
        </Problem>
      )}
      <div class="foot">
        <BusyButton
          look="primary"
          text={form.trouble === undefined ? texts.more.save : words.common.tryAgain}
          busy={form.busy ? words.meeting.saving : ""}
          press={() => void form.save()}
        />
      </div>
    </>
  );
}

function Filling({ keeper, ...props }: Props & { readonly keeper: EntryKeeper }): JSX.Element {
  const { texts } = useConversion();
  const { reply, leave } = props;
  const form = useEntryForm(reply, keeper);
  if (form.saved !== undefined) return <SavedEntry {...props} saved={form.saved} />;
  return (
    <>
      <ArrivalTitle>{reply.form.title}</ArrivalTitle>
      <BroughtBack keeper={keeper} />
      {form.attempt > 0 && <ErrorSummary toFix={form.toFix} attempt={form.attempt} />}
      <div inert={form.busy}>
        <FormGroups
          form={reply.form}
          prefix={reply.form.kind}
          typed={keeper.draft.values}
          roster={reply.roster}
          noticesOf={form.noticesOf}
          set={form.set}
          leave={form.leave}
        />
      </div>
      <SaveButton form={form} />
      <Newest {...props} />
      <p class="aside">
        <button type="button" class="link" onClick={leave}>
          {texts.more.toList}
        </button>
      </p>
    </>
  );
}

export function EntryForm(props: Props): JSX.Element {
  const { texts } = useConversion();
  const keeper = useEntryDraft(props.reply.form.kind, props.reply.entry);
  return keeper === null ? <Progress text={texts.more.looking} /> : <Filling {...props} keeper={keeper} />;
}
